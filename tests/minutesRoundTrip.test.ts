import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { importMinutes } from '../src/importer/importMinutes';
import { readDocument } from '../src/importer/read/readDocument';
import { buildKnowledge, type Knowledge } from '../src/model/knowledge';
import { readMinutesParts, type MinutesParts } from '../src/model/minutes/readParts';
import { isMinutes } from '../src/model/minutes/buildRecords';
import { loadTree, parseTree, type ContentTree, type PageOf } from '../src/model/tree';
import { minutesFile } from '../src/plugins/meetings/node/minutesWord/writeMinutesWord';
import { checkTree } from '../src/model/check';
import { readTree, type ContentFile } from '../src/model/load/readTree';

const EXAMPLES = ['docs/referater/2026-03-12-eksempel.md', 'docs/referater/2025-11-13-eksempel.md'];

let knowledge: Knowledge;
let tree: ContentTree;

beforeAll(async () => {
  tree = (await loadTree('.')).tree;
  knowledge = buildKnowledge(tree);
});

/** The files of the site without one page of minutes, as it is before they are imported, and without the record of what was published. */
async function filesWithout(file: string): Promise<ContentFile[]> {
  const { files } = await readTree('.');
  return files.filter(({ path }) => path !== file && path !== 'permalinks.json');
}

function minutesIn(file: string): PageOf<'minutes'> {
  const page = knowledge.pages.filter(isMinutes).find((each) => each.file === file);
  if (page === undefined) throw new Error(`${file} is no page of minutes`);
  return page;
}

/** What must come back: everything that the registers, links and anchors are made of. */
function kept({ page, items, decisions, actions }: MinutesParts) {
  const mark = ({ part, title, text, item }: MinutesParts['decisions'][number] | MinutesParts['actions'][number]) => ({ ...part, title, text, item });
  return {
    head: headOf(page),
    items: items.map(({ anchor, title, depth, part }) => ({ ...part, anchor, title, depth })),
    decisions: decisions.map(mark),
    actions: actions.map(mark),
    links: linksIn(page),
    rounds: page.body.children.filter((node) => node.type === 'leafDirective' && node.name === 'partnerround').length,
    tables: page.body.children.filter(({ type }) => type === 'table').length,
    words: page.body.children.filter(({ type }) => type === 'paragraph').map((node) => toString(node)),
  };
}

function headOf({ frontMatter }: MinutesParts['page']): Record<string, unknown> {
  const data = frontMatter.data as Record<string, unknown>;
  return Object.fromEntries(['title', 'example', 'meeting', 'state', 'participants', 'absent', 'partnerRound'].map((key) => [key, data[key]]));
}

function linksIn({ body }: MinutesParts['page']): string[] {
  const links: string[] = [];
  visit(body, 'link', ({ url, children }) => {
    links.push(`${toString(children)} → ${url}`);
  });
  return links;
}

describe('minutes taken into Word and imported again', () => {
  it.each(EXAMPLES)('are the same people, partner round, items, decisions, actions and links: %s', async (file) => {
    const page = minutesIn(file);
    const bytes = await minutesFile(page, knowledge, 'https://example.org/');
    const read = await readDocument({ name: 'referat.docx', bytes });
    if ('problem' in read) throw new Error(read.problem.found);
    const files = await filesWithout(file);
    const plan = importMinutes(read.document, parseTree(files).tree, { fileName: 'referat.docx', today: '2026-11-26', meeting: page.fields.meeting, redact: false });
    if ('problem' in plan) throw new Error(plan.problem.found);
    expect(plan.report.whole).not.toMatch(/→ en (?:beslutning|handling)|felter ved beslutning/);
    const written = plan.files[0];
    const name = `docs/referater/${written?.name ?? ''}`;
    const { tree: imported, problems } = parseTree([...files, { path: name, text: String(written?.content) }]);
    expect([...problems, ...checkTree(imported)].filter((problem) => problem.file === name)).toEqual([]);
    const again = imported.parsed.find((parsed) => parsed.file === name);
    if (again === undefined) throw new Error('the import wrote no page');
    expect(kept(readMinutesParts(again, tree.lists))).toEqual(kept(readMinutesParts(page, tree.lists)));
  });
});
