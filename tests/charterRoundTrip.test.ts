import { Packer, type Document } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { importCharter, type CharterImport } from '../src/importer/importCharter';
import type { PlannedImport } from '../src/importer/importMinutes';
import { readDocument } from '../src/importer/read/readDocument';
import { checkPlan } from '../src/importer/checkPlan';
import { isVersion, type VersionPage } from '../src/model/charter/buildCharters';
import { allProposals, isProposal, paragraphsAsProposed, versionNamed } from '../src/model/charter/buildProposals';
import { readParagraphs } from '../src/model/charter/readParagraphs';
import type { CharterParagraph } from '../src/model/charter/records';
import { buildKnowledge, type Knowledge } from '../src/model/knowledge';
import { readTree, type ContentFile } from '../src/model/load/readTree';
import { loadTree, parseTree, type ContentTree } from '../src/model/tree';
import { buildCharterData } from '../src/plugins/charter/node/charterData';
import { changesDocument } from '../src/plugins/charter/node/word/changesDocument';
import { proposalDocument } from '../src/plugins/charter/node/word/proposalDocument';
import { versionDocument } from '../src/plugins/charter/node/word/versionDocument';
import type { DocumentData, VersionData } from '../src/plugins/charter/shared/charterData';

const SITE = { siteUrl: 'https://example.org/' };
const OPTIONS: CharterImport = { fileName: 'charter.docx', today: '2026-11-28', redact: false };

let knowledge: Knowledge;
let tree: ContentTree;
let files: ContentFile[];

beforeAll(async () => {
  knowledge = buildKnowledge((await loadTree('.')).tree);
  // What an import of a charter asks for: the charters themselves, sources and words.
  files = (await readTree('.')).files.filter(({ path }) => /^(?:docs\/charter\/|src\/data\/(?:sources\/|vocabulary))/.test(path));
  tree = parseTree(files).tree;
});

const VERSIONS = ['charterskabelon-1', 'charterskabelon-2', 'charterskabelon-3', 'eksempelcharter-1', 'eksempelcharter-2', 'eksempelcharter-3'];

interface Place {
  page: VersionPage;
  document: DocumentData;
  version: VersionData;
  /** The version that counts. */
  current: VersionData | null;
}

function placeOf(id: string): Place {
  const page = knowledge.pageById(id);
  const document = buildCharterData(knowledge).find(({ versions }) => versions.some((version) => version.id === id));
  const version = document?.versions.find((each) => each.id === id);
  if (page === undefined || !isVersion(page) || document === undefined || version === undefined) throw new Error(`${id} is no version`);
  return { page, document, version, current: document.versions.find(({ id: own }) => own === document.current) ?? null };
}

async function imported(word: Document, site: ContentTree, options: Partial<CharterImport>): Promise<PlannedImport> {
  const read = await readDocument({ name: 'charter.docx', bytes: new Uint8Array(await Packer.toBuffer(word)) });
  if ('problem' in read) throw new Error(read.problem.found);
  const plan = importCharter(read.document, site, { ...OPTIONS, ...options });
  if ('problem' in plan) throw new Error(JSON.stringify(plan.problem));
  return plan;
}

/** The paragraphs of a planned page, as the site reads them. */
function paragraphsOf(plan: PlannedImport): CharterParagraph[] {
  const { parsed } = parseTree(plan.files.map(({ name, content }) => ({ path: `docs/charter/x/${name}`, text: String(content) }))).tree;
  return parsed.flatMap((page) => readParagraphs(page).paragraphs.map(({ paragraph }) => paragraph));
}

describe.each(VERSIONS)('the Word file of %s', (id) => {
  it('comes back with the same ids, numbers, headings and words', async () => {
    const { page, document, version, current } = placeOf(id);
    const plan = await imported(versionDocument(page, { document, version, current, knowledge, ...SITE }), tree, { document: document.id, version: id, existing: 'beside' });
    expect(paragraphsOf(plan)).toEqual(version.paragraphs);
    expect(plan.report.whole).toContain(`Ordlyden er den samme som i ${version.label}.`);
  });

  it('comes back as the next version with the ids that it had', async () => {
    const { page, document, version, current } = placeOf(id);
    const plan = await imported(versionDocument(page, { document, version, current, knowledge, ...SITE }), tree, { document: document.id, version: 'den-naeste', source: 'skabelon' });
    expect(paragraphsOf(plan)).toEqual(version.paragraphs);
  });

  it('with changes from any other version gives the text with all of them accepted, and says so', async () => {
    const { document, version, current } = placeOf(id);
    for (const before of document.versions.filter((other) => other !== version)) {
      const plan = await imported(changesDocument(document, before, version, { ...SITE, reviewed: '2026-11-26', current }), tree, { document: document.id, version: id, existing: 'beside' });
      expect(paragraphsOf(plan)).toEqual(version.paragraphs);
      expect(plan.report.whole).toContain('Filen har sporede ændringer. Siden har teksten, som den er, når alle ændringer er accepteret.');
    }
  });

  it('comes back where it never was, with ids carried over from the version before and from later ones', async () => {
    const { page, document, version, current } = placeOf(id);
    const others = files.filter(({ path }) => path !== page.file);
    const site = parseTree(others).tree;
    const plan = await imported(versionDocument(page, { document, version, current, knowledge, ...SITE }), site, { document: document.id, version: id, source: 'skabelon' });
    const shared = new Set(site.pages.filter(isVersion).flatMap((other) => readParagraphs(other).paragraphs.map(({ paragraph }) => paragraph.id)));
    const read = paragraphsOf(plan);
    expect(read.map(({ number, title, text }) => ({ number, title, text }))).toEqual(version.paragraphs.map(({ number, title, text }) => ({ number, title, text })));
    const wrong = read.filter((paragraph, at) => shared.has(paragraph.id) && paragraph.id !== version.paragraphs[at]?.id);
    expect(wrong).toEqual([]);
  });
});

it('a version that comes back passes the check of the whole site as a draft', async () => {
  const { page, document, version, current } = placeOf('charterskabelon-2');
  const plan = await imported(versionDocument(page, { document, version, current, knowledge, ...SITE }), tree, { document: document.id, version: 'charterskabelon-4', source: 'skabelon' });
  const site = await readTree('.');
  expect(checkPlan(plan, 'docs/charter/charterskabelon', site)).toEqual([]);
});

it('the Word file of a proposal comes back as the text with the proposal, without what stands above it', async () => {
  const [place] = allProposals(knowledge.charters).filter(({ proposal }) => proposal.id === 'kommune-b-behandling');
  const page = knowledge.pageById('kommune-b-behandling');
  const version = place === undefined ? undefined : versionNamed(place.proposal.version, place.document);
  if (place === undefined || page === undefined || !isProposal(page) || version === undefined) throw new Error('no such proposal');
  const plan = await imported(proposalDocument({ page, place, version, knowledge, ...SITE }), tree, { document: place.document.id, version: 'den-naeste', source: 'skabelon' });
  const wordsOf = (paragraphs: readonly CharterParagraph[]) => paragraphs.map(({ number, title, text }) => ({ number, title, text }));
  expect(wordsOf(paragraphsOf(plan))).toEqual(wordsOf(paragraphsAsProposed(version, place.proposal)));
  expect(String(plan.files[0]?.content)).not.toMatch(/er en ældre version|ikke vedtaget|^## /mu);
  expect(plan.report.whole).not.toContain('state: adopted');
});
