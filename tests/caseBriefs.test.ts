import path from 'node:path';
import { layoutDocument } from 'docx/layout';
import { describe, expect, it } from 'vitest';
import { createKnowledgeStore } from '../src/model/store';
import { buildBriefs } from '../src/plugins/cases/node/brief/buildBriefs';
import { buildCaseRecords } from '../src/plugins/cases/node/caseRecords';
import { briefDocument } from '../src/plugins/cases/node/word/briefDocument';
import { BRIEF_LISTS } from '../src/plugins/cases/shared/caseBrief';

const ROOT = path.resolve(import.meta.dirname, '..');
const { knowledge } = await createKnowledgeStore(ROOT, { watch: false }).get();
const briefs = buildBriefs(buildCaseRecords(knowledge), knowledge);

it('every listed case has a brief', () => {
  expect(briefs.length).toBeGreaterThan(0);
  expect(briefs.map(({ id }) => id)).toEqual(buildCaseRecords(knowledge).map(({ id }) => id));
});

describe.each(briefs.map((brief) => [brief.id, brief] as const))('the brief of %s', (_id, brief) => {
  it('takes one page in Word', () => {
    const { pages, stoppedAt } = layoutDocument(briefDocument(brief, `https://videnbank.example${brief.address}`));
    expect({ pages: pages.length, stoppedAt }).toEqual({ pages: 1, stoppedAt: undefined });
  });

  it('shows no reference, no Markdown and no number that is not one', () => {
    const texts = [brief.description, ...(brief.lead === null ? [] : [brief.lead]), ...BRIEF_LISTS.flatMap((list) => brief[list])];
    expect(texts.filter(({ text }) => /\[[@#]|\]\(|\*\*|NaN|undefined|^\s|\s$|^$/.test(text))).toEqual([]);
  });

  it('names only sources that it lists, and lists none that it does not name', () => {
    const named = [brief.description, brief.lead, ...BRIEF_LISTS.flatMap((list) => brief[list])].flatMap((text) => text?.sources ?? []);
    expect([...new Set(named)].sort((left, right) => left - right)).toEqual(brief.sources.map((_source, index) => index + 1));
  });

  it('has a source for each of its figures', () => {
    expect(brief.figures.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});
