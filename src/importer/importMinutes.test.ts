import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../model/load/markdownPage';
import { readMinutesParts } from '../model/minutes/readParts';
import { parseTree } from '../model/tree';
import { neutral, wordsOfDocument, wordsOfPage, wordSet } from './__fixtures__/neutralDocuments';
import { LAYOUTS, type Layout } from './__fixtures__/layouts';
import { problemsOf, testTree } from './__fixtures__/testSite';
import { importMinutes, MINUTES_FOLDER, type ImportOptions, type ImportPlan } from './importMinutes';
import type { NeutralDocument } from './neutral';

const tree = testTree();
const OPTIONS: ImportOptions = { fileName: 'referat.docx', today: '2026-11-26', redact: false };

type Planned = Exclude<ImportPlan, { problem: unknown }>;

function planned(document: NeutralDocument, options: Partial<ImportOptions> = {}): Planned {
  const plan = importMinutes(document, tree, { ...OPTIONS, ...options });
  if ('problem' in plan) throw new Error(`no page: ${JSON.stringify(plan.problem)}`);
  return plan;
}

function problem(document: NeutralDocument, options: Partial<ImportOptions> = {}): unknown {
  const plan = importMinutes(document, tree, { ...OPTIONS, ...options });
  return 'problem' in plan ? plan.problem : plan;
}

const pageOf = ({ files }: Planned): string => String(files[0]?.content);

/** What the site reads out of an imported page, in the words of a layout. */
function readBack(plan: Planned): Omit<Layout, 'name' | 'markdown'> {
  const { tree: grown } = parseTree([{ path: `${MINUTES_FOLDER}/2019-03-05.md`, text: pageOf(plan) }]);
  const [page] = grown.parsed;
  if (page === undefined) throw new Error('no page');
  const parts = readMinutesParts(page, tree.lists);
  const fields = page.frontMatter.data as { participants?: Attendee[]; absent?: Attendee[] };
  return {
    items: parts.items.map(({ title, part }) => `${part.number ?? ''} ${title}`),
    decisions: parts.decisions.map(({ text, part }) => `${text} | ${part.who.join('; ')}`),
    actions: parts.actions.map(({ text, part }) => `${text} | ${part.who.join('; ')} | ${part.deadline ?? ''} | ${part.state}`),
    participants: (fields.participants ?? []).map(nameOf),
    absent: (fields.absent ?? []).map(nameOf),
  };
}

interface Attendee {
  municipality?: string;
  who?: string;
  role?: string;
}

function nameOf({ municipality, who, role }: Attendee): string {
  const name = municipality === undefined ? (who ?? '') : tree.places.some(({ id }) => id === municipality) ? `Kommune ${municipality.slice(-1).toUpperCase()}` : municipality;
  return role === undefined ? name : `${name}, ${role}`;
}

describe.each(LAYOUTS)('minutes as $name', ({ name: _name, markdown, ...expected }) => {
  const plan = planned(neutral(markdown), { date: '2019-03-05' });

  it('are recognised', () => {
    expect(readBack(plan)).toEqual(expected);
  });

  it('become a page that passes the check', () => {
    expect(problemsOf(plan.files, MINUTES_FOLDER)).toEqual([]);
  });

  it('lose no word between the page and the report', () => {
    const kept = new Set([...wordsOfPage(pageOf(plan)), ...wordSet(plan.report)]);
    expect([...wordsOfDocument(neutral(markdown))].filter((word) => !kept.has(word))).toEqual([]);
  });

  it('find the day of the meeting by themselves', () => {
    expect(planned(neutral(markdown)).files[0]?.name).toBe('2019-03-05.md');
  });
});
