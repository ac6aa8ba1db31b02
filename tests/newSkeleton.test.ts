import { describe, expect, it } from 'vitest';
import { page as wholePage } from '../src/model/__fixtures__/smallTree';
import { checkTree } from '../src/model/check';
import { formatProblem } from '../src/model/problem';
import { readTree, type ContentFile } from '../src/model/load/readTree';
import { parsePermalinks, PERMALINKS_FILE, permalinksToText, publishedIn, recordPublished } from '../src/model/permalinks';
import { isEntryKind } from '../src/model/skeletonEntries';
import { planSkeleton, SKELETON_KINDS, type SkeletonPlan, type SkeletonRequest } from '../src/model/skeleton';
import { parseTree } from '../src/model/tree';

/** A meeting that has no minutes yet, for those to be written. */
const MEETING = { path: 'blog/2024-02-29-skudmoede.md', text: wholePage('meeting', { number: 99, start: '2024-02-29T09:00', ends: [{ end: '2024-02-29T15:00', sources: ['cc-1'] }], venue: { name: 'Huset', address: 'Vej 1', postalCode: '6900', city: 'Byen', sources: ['cc-1'] } }, 'Tekst.') };

const content = (await readTree('.')).files;
const files = recorded([...content, MEETING]);
const { tree } = parseTree(files);

/** Files with all in the record that they publish, as `npm run permalinks` leaves them. */
function recorded(before: readonly ContentFile[]): ContentFile[] {
  const published = publishedIn(parseTree(before).tree);
  return before.map((file) => {
    const known = file.path === PERMALINKS_FILE ? parsePermalinks(file.text)?.permalinks : undefined;
    return known === undefined ? file : { ...file, text: permalinksToText(recordPublished(known, published)) };
  });
}

const request = (kind: string, options: SkeletonRequest['options'] = {}): SkeletonRequest => ({
  kind,
  // Requirements have numbers.
  id: kind === 'requirement' ? 'k-901' : `ny-${kind}`,
  today: '2024-02-29',
  options: { source: 'cc-1', meeting: 'skudmoede', ...(kind === 'proposal' ? { document: 'eksempelcharter' } : {}), ...options },
});

/** The file that `npm run new` writes for a kind of page. */
function plannedFile(kind: string): ContentFile {
  const plan = planSkeleton(request(kind), tree);
  if ('error' in plan || plan.file === null) throw new Error(`no file planned: ${JSON.stringify(plan)}`);
  return { path: plan.file, text: plan.text };
}

describe('npm run new', () => {
  const pageKinds = SKELETON_KINDS.filter((kind) => !isEntryKind(kind));

  // All kinds grow in one tree, as on an editor's machine: checking the whole content takes seconds.
  it('writes pages of every kind that pass the check together among the real content', () => {
    const grown = parseTree([...files, ...pageKinds.map(plannedFile)]);
    expect([...grown.problems, ...checkTree(grown.tree)]).toEqual([]);
  });

  it('writes pages whose unfilled fields are named, each in its place, once they are no drafts any more', () => {
    const finished = pageKinds.map(plannedFile).map((file) => ({ ...file, text: file.text.replace('draft: true\n', '') }));
    const grown = parseTree(recorded([...files, ...finished]));
    const problems = [...grown.problems, ...checkTree(grown.tree)];
    const unfilled = finished.flatMap(({ path, text }) => (text.match(/Udfyld:/g) ?? []).map(() => `${path} unfilled`));
    expect(problems.map(({ file, rule }) => `${file} ${rule}`).sort()).toEqual(unfilled.sort());
    expect(new Set(unfilled).size).toBe(pageKinds.length);
  });

  it('writes a figure entry that passes the check when pasted into a data file', () => {
    const plan = planSkeleton(request('figure'), tree);
    if ('error' in plan) throw new Error(plan.error);
    const grown = parseTree([...files, { path: 'src/data/figures/ny.yml', text: plan.text }]);
    expect([...grown.problems, ...checkTree(grown.tree)]).toEqual([]);
  });

  it('prints a source entry whose only fault is that nothing cites it yet', () => {
    const plan = planSkeleton(request('source'), tree);
    if ('error' in plan) throw new Error(plan.error);
    const grown = parseTree([...files, { path: 'src/data/sources/ny.yml', text: plan.text }]);
    expect([...grown.problems, ...checkTree(grown.tree)].map(({ rule }) => rule)).toEqual(['unused-source']);
  });

  it.each<[string, SkeletonRequest['options'], string]>([
    ['indirect-meeting', {}, 'src/data/indirect-meetings.yml'],
    ['word', {}, 'src/data/vocabulary.yml'],
    ['word', { source: undefined }, 'src/data/vocabulary.yml'],
    ['word', { list: 'material' }, 'src/data/vocabulary.yml'],
  ])('prints an entry of the kind %s that, pasted, lacks nothing but what is to be filled in (%j)', (kind, options, file) => {
    const plan = planSkeleton(request(kind, options), tree);
    const blanks = 'text' in plan ? (plan.text.match(/Udfyld:/g)?.length ?? 0) : 0;
    expect(blanks).toBeGreaterThan(0);
    expect(checkPasted(plan, file).map((problem) => /\(([a-z-]+)\)$/.exec(problem)?.[1])).toEqual(Array(blanks).fill('unfilled'));
    expect(plan).toMatchObject({ file: null, into: file });
  });

  it('gives a word of the glossary a definition to fill in, and a value of a list none', () => {
    const textOf = (plan: SkeletonPlan): string => ('text' in plan ? plan.text : '');
    expect(textOf(planSkeleton(request('word', { source: undefined }), tree))).toBe(
      '- id: ny-word\n  label: "Udfyld: Ordet, som læseren ser det"\n  definition: "Udfyld: en kort forklaring i dine egne ord"\n',
    );
    expect(textOf(planSkeleton(request('word', { list: 'material' }), tree))).toBe(
      '- id: ny-word\n  list: material\n  label: "Udfyld: Ordet, som læseren ser det"\n',
    );
  });

  it('writes minutes with one decision and one action to overwrite, whose ids are of the day of the meeting', () => {
    expect(planSkeleton({ ...request('minutes'), id: '2024-02-29' }, tree)).toEqual({
      file: 'docs/referater/2024-02-29.md',
      text: `---
draft: true
title: "Udfyld: Sidens titel, som den står øverst og i søgeresultater"
description: "Udfyld: Én sætning, der giver svaret først"
reviewed: 2024-02-29
meeting: skudmoede
state: draft
---

## Velkomst {#velkomst}

::item{number="1"}

Udfyld: hvad der blev sagt, og om dagsordenen blev godkendt.

## Udfyld: punktets overskrift {#punkt-2}

::item{number="2"}

Udfyld: hvad mødet talte om.

:::decision[Udfyld: beslutningen i få ord]{#b-2024-02-29-1 state="valid" who="Sekretariatet"}
Udfyld: hvad mødet besluttede.
:::

:::action[Udfyld: handlingen i få ord]{#h-2024-02-29-1 state="open" who="Sekretariatet" decision="b-2024-02-29-1"}
Udfyld: hvad der skal gøres, og hvornår det er gjort.
:::
`,
    });
  });

  it('writes a proposal to change the first paragraph of the newest version, with the reasons to write below it', () => {
    const front = { path: 'docs/charter/charterskabelon/forslag/index.md', text: wholePage('page') };
    expect(planSkeleton(request('proposal', { document: 'charterskabelon', municipality: 'skive' }), parseTree([...files.filter(({ path }) => path !== front.path), front]).tree)).toEqual({
      file: 'docs/charter/charterskabelon/forslag/ny-proposal.md',
      text: `---
draft: true
title: "Udfyld: Sidens titel, som den står øverst og i søgeresultater"
description: "Udfyld: Én sætning, der giver svaret først"
reviewed: 2024-02-29
municipality: skive
version: charterskabelon-3
date: null
fate: pending
sources:
  - cc-1
---

:::paragraph[Formål]{#formaal number="1"}
Udfyld: den foreslåede ordlyd.
:::

## Begrundelse {#begrundelse}

Udfyld: hvorfor Skive foreslår det, som en kilde gengiver det [@cc-1].
`,
    });
  });

  it('writes the front page of the proposals with the first of them, both of which pass the check', () => {
    const isProposal = ({ path }: ContentFile): boolean => path.startsWith('docs/charter/charterskabelon/forslag/');
    const others = files.filter((file) => !isProposal(file));
    const plan = planSkeleton(request('proposal', { document: 'charterskabelon', municipality: 'skive' }), parseTree(others).tree);
    if (!('front' in plan) || plan.front === undefined) throw new Error(`no front page planned: ${JSON.stringify(plan)}`);
    expect(plan.front).toEqual({
      file: 'docs/charter/charterskabelon/forslag/index.md',
      text: `---
draft: true
title: Forslag til charterskabelon for cirkulære kommuner
description: Kommunernes forslag til ændringer, hvert med begrundelse og med, hvad der blev af det.
sidebar_label: Forslag
reviewed: 2024-02-29
---

## Alle forslag {#alle-forslag}

::proposals
`,
    });
    const grown = parseTree([...others, { path: plan.file, text: plan.text }, { path: plan.front.file, text: plan.front.text }]);
    expect([...grown.problems, ...checkTree(grown.tree)]).toEqual([]);
  });

  it('writes no front page over one that is there, and calls that of an example one', () => {
    const proposal = (before: readonly ContentFile[]): SkeletonPlan => planSkeleton(request('proposal'), parseTree(before).tree);
    expect(proposal(files)).not.toHaveProperty('front');
    const without = proposal(files.filter(({ path }) => path !== 'docs/charter/eksempelcharter/forslag/index.md'));
    expect(without).toMatchObject({ front: { text: expect.stringMatching(/^---\ndraft: true\nexample: true\ntitle: "Eksempel: Forslag til .*"\ndescription: "Eksempel: /) as string } });
  });

  it('says that a charter whose words nobody knows has no version to propose changes of', () => {
    const folder = 'docs/charter/netvaerkets-charter/';
    const awaiting = { path: `${folder}udkastet.md`, text: wholePage('charter', { textKnown: false }) };
    const site = parseTree([...files.filter(({ path }) => !path.startsWith(folder)), awaiting]).tree;
    expect(planSkeleton(request('proposal', { document: 'netvaerkets-charter' }), site)).toEqual({ error: 'Charteret »netvaerkets-charter« har ingen version med kendt ordlyd.' });
  });

  it('writes a proposal to the version that is asked for, as an example where the charter is one', () => {
    const plan = planSkeleton(request('proposal', { version: 'eksempelcharter-1' }), tree);
    expect('text' in plan ? plan.text : '').toMatch(/^---\ndraft: true\nexample: true\n[^]*\nmunicipality: kommune-a\nversion: eksempelcharter-1\n/);
  });

  it('says what is missing before a proposal can be written where no municipality has a page', () => {
    const without = parseTree(files.filter(({ path }) => !path.startsWith('docs/kommuner/'))).tree;
    expect(planSkeleton(request('proposal'), without)).toEqual({ error: 'Der er ingen side om en kommune. Opret kommunens side først.' });
  });

  it('gives a requirement without an id the next number, and every section that it must have', () => {
    const taken = { path: 'docs/krav/k-904.md', text: wholePage('requirement') };
    const plan = planSkeleton({ ...request('requirement'), id: undefined }, parseTree([...files, taken]).tree);
    expect(plan).toMatchObject({ file: 'docs/krav/k-905.md' });
    expect('text' in plan ? plan.text.slice(plan.text.indexOf('## ')) : '').toBe(`## Kravtekst {#kravtekst}

> Udfyld: selve kravet, klar til at kopiere.

## Dokumentation {#dokumentation}

Udfyld: hvilket bevis kommunen beder om, og hvornår.

## Opfølgning {#opfoelgning}

Udfyld: hvem der kontrollerer hvad, og hvad der sker, hvis kravet ikke er opfyldt.

## Risiko {#risiko}

Udfyld: hvad der kan gå galt.

## Jura {#jura}

Udfyld: hvad reglerne siger, med kilde og dato [@cc-1].
`);
  });

  it('gives decisions and actions of minutes ids that no other record has', () => {
    const taken = { path: 'docs/referater/andet.md', text: wholePage('minutes', { meeting: 'andet' }, ':::decision{#b-2024-02-29-1}\nTekst.\n:::\n\n:::action{#h-2024-02-29-1 state="xx" who="A"}\nTekst.\n:::') };
    const plan = planSkeleton(request('minutes'), parseTree([...files, taken]).tree);
    const text = 'text' in plan ? plan.text : '';
    expect([...text.matchAll(/\{#([bh]-\S+)/g)].map(([, id]) => id)).toEqual(['b-2024-02-29-2', 'h-2024-02-29-2']);
  });

  it('calls decisions and actions by the meeting when nobody knows its day', () => {
    const meeting = { path: 'src/data/indirect-meetings.yml', text: '- { id: ukendt-dag, number: 98, title: Møde, known: [A.], notFound: [B.], sources: [cc-1] }\n' };
    const plan = planSkeleton(request('minutes', { meeting: 'ukendt-dag' }), parseTree([...files.filter(({ path }) => path !== meeting.path), meeting]).tree);
    expect('text' in plan ? plan.text : '').toContain('{#b-ukendt-dag-1 ');
  });

  it('puts the weekday of the given date into a meeting and the next number after the known ones', () => {
    const plan = planSkeleton(request('meeting', { date: '2019-03-21' }), tree);
    expect(plan).toMatchObject({ file: 'blog/2019-03-21-ny-meeting.md' });
    expect('text' in plan ? plan.text : '').toContain('weekday: torsdag');
    expect('text' in plan ? plan.text : '').toContain('number: 100\n');
    const withoutMeeting = parseTree(content).tree;
    const real = planSkeleton(request('meeting', { date: '2019-03-21' }), withoutMeeting);
    expect('text' in real ? real.text : '').toContain('number: 4\n');
  });

  it.each([
    [{ ...request('cas') }, 'Typen »cas« findes ikke. Mente du »case«?'],
    [{ ...request('case'), id: 'Børnehus' }, '»Børnehus« kan ikke være et id. Brug små bogstaver a-z, tal og bindestreger; skriv æ, ø og å som ae, oe og aa.'],
    [{ ...request('requirement'), id: 'brugte-mursten' }, "»brugte-mursten« kan ikke være et krav. Krav har numre som k-015. Udelad id'et, så får kravet det næste nummer."],
    [{ ...request('case'), id: undefined }, 'Skriv et id efter typen, fx boernehuset-svanen.'],
    [{ ...request('case'), id: 'venlo-stadskantoor' }, "Id'et »venlo-stadskantoor« er allerede brugt i docs/cases/venlo/venlo-stadskantoor.md. Vælg et andet."],
    [request('meeting', { date: '2019-02-30' }), 'Datoen »2019-02-30« findes ikke. Skriv den som 2019-03-21.'],
    [request('case', { folder: '../../x' }), '»../../x« kan ikke være en mappe. Brug små bogstaver a-z, tal og bindestreger.'],
    [{ ...request('page'), id: 'foerste-moede' }, "Id'et »foerste-moede« er allerede brugt i src/data/indirect-meetings.yml:2. Vælg et andet."],
    [{ ...request('indirect-meeting'), id: 'foerste-moede' }, "Id'et »foerste-moede« er allerede brugt i src/data/indirect-meetings.yml:2. Vælg et andet."],
    [request('word', { list: 'materials' }), 'Listen »materials« findes ikke. Mente du »material«?'],
    [request('meeting', { source: 'cc-11111' }), 'Kilden »cc-11111« findes ikke. Mente du »cc-11«?'],
    [request('indirect-meeting', { source: undefined }), "indirect-meeting skal have en kilde. Tilføj --source med id'et på en kilde."],
    [request('minutes', { meeting: undefined }), "minutes skal have et møde. Tilføj --meeting med id'et på mødet."],
    [request('minutes', { meeting: 'skudmode' }), 'Mødet »skudmode« findes ikke. Mente du »skudmoede«?'],
    [request('minutes', { meeting: 'genbyg-skive' }), 'Mødet »genbyg-skive« findes ikke.'],
    [request('minutes', { meeting: 'tredje-moede-skjern' }), 'Mødet »tredje-moede-skjern« har allerede et referat i docs/referater/2018-11-22.md. Skriv videre i det.'],
    [{ ...request('minutes'), id: '2024-02-28' }, 'Navnet siger 2024-02-28, men mødet »skudmoede« var 2024-02-29. Brug mødets dag som navn.'],
    [{ ...request('minutes'), id: 'foerste-moede' }, "Id'et »referat-foerste-moede« er allerede brugt i docs/referater/foerste-moede.md. Vælg et andet."],
    [request('proposal', { document: undefined }), 'proposal skal have et charter. Tilføj --document med navnet på charterets mappe.'],
    [request('proposal', { document: 'charterskabelonen' }), 'Charteret »charterskabelonen« har ingen version med kendt ordlyd. Mente du »charterskabelon«?'],
    [request('proposal', { version: 'eksempelcharter1' }), 'Versionen »eksempelcharter1« findes ikke i charteret »eksempelcharter«. Mente du »eksempelcharter-1«?'],
    [request('proposal', { municipality: 'kommune-ab' }), 'Kommunen »kommune-ab« findes ikke. Mente du »kommune-a«?'],
    [request('proposal', { source: undefined }), "proposal skal have en kilde. Tilføj --source med id'et på en kilde."],
    [request('meeting', { source: undefined }), "meeting skal have en kilde. Tilføj --source med id'et på en kilde."],
  ])('answers a request it cannot meet with one Danish sentence', (wrong, error) => {
    expect(planSkeleton(wrong, tree)).toEqual({ error });
  });

  it.each<[string, string, readonly { file: string; raw: unknown }[]]>([
    ['source', 'cc-1', tree.sources],
    ['figure', 'cc-1', tree.sources],
    ['word', 'partnerrunde', tree.vocabulary],
  ])('says where the id of a %s is taken already', (kind, id, entries) => {
    const file = entries.find(({ raw }) => (raw as { id: string }).id === id)?.file ?? '?';
    const plan = planSkeleton({ ...request(kind), id }, tree);
    expect('error' in plan ? plan.error : '').toMatch(`Id'et »${id}« er allerede brugt i ${file}:`);
  });

  it('counts a page whose file cannot be read', () => {
    const broken = parseTree([{ path: 'docs/om/ny-page.md', text: 'uden hoved' }]);
    expect(planSkeleton(request('page', { source: undefined }), broken.tree)).toEqual({
      error: "Id'et »ny-page« er allerede brugt i docs/om/ny-page.md. Vælg et andet.",
    });
  });

  it('lets a word have the id of a word in another list, and of a page', () => {
    expect(planSkeleton({ ...request('word', { list: 'material' }), id: 'school' }, tree)).not.toHaveProperty('error');
    expect(planSkeleton({ ...request('word'), id: 'venlo-stadskantoor' }, tree)).not.toHaveProperty('error');
  });
});

/** The problems of the real content once an entry has been pasted below the end of a data file. */
function checkPasted(plan: SkeletonPlan, file: string): string[] {
  if ('error' in plan) throw new Error(plan.error);
  const grown = files.map((each) => (each.path === file ? { ...each, text: `${each.text}\n${plan.text}` } : each));
  const { tree: after, problems } = parseTree(grown);
  return [...problems, ...checkTree(after)].map(formatProblem);
}
