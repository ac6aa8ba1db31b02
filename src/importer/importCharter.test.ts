import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { page } from '../model/__fixtures__/smallTree';
import { paragraphName } from '../model/charter/paragraphName';
import { BEVAR, charterTree, GENBRUG, paragraphBlock, paragraphsOfPlan, problemsOfPlan, STATUS } from './__fixtures__/charterSite';
import { neutral, wordsOfDocument, wordsOfPage, wordSet } from './__fixtures__/neutralDocuments';
import { CHARTER_LAYOUTS } from './charter/__fixtures__/charterLayouts';
import { CHARTERS_HELD_BACK } from './charter/__fixtures__/charterLayoutsHeldBack';
import { CHARTERS_LAST } from './charter/__fixtures__/charterLayoutsLast';
import { CHARTERS_LATER } from './charter/__fixtures__/charterLayoutsLater';
import { CHARTERS_MORE } from './charter/__fixtures__/charterLayoutsMore';
import { importCharter, type CharterImport } from './importCharter';
import type { PlannedImport } from './importMinutes';
import type { NeutralDocument } from './neutral';

const tree = charterTree();
const OPTIONS: CharterImport = { fileName: 'charter.docx', today: '2026-11-28', document: 'aftalen', version: 'aftalen-2', source: 'k-1', redact: false };

function planned(document: NeutralDocument | string, options: Partial<CharterImport> = {}, site = tree): PlannedImport {
  const plan = importCharter(typeof document === 'string' ? neutral(document) : document, site, { ...OPTIONS, ...options });
  if ('problem' in plan) throw new Error(`no page: ${JSON.stringify(plan.problem)}`);
  return plan;
}

function problem(document: NeutralDocument | string, options: Partial<CharterImport> = {}, site = tree): unknown {
  const plan = importCharter(typeof document === 'string' ? neutral(document) : document, site, { ...OPTIONS, ...options });
  return 'problem' in plan ? plan.problem : plan;
}

const pageOf = ({ files }: PlannedImport): string => String(files[0]?.content);
const idsOf = (plan: PlannedImport): string[] => paragraphsOfPlan(plan).map(({ id }) => id);

/** A section of the report by its title. */
function section({ report }: PlannedImport, title: string): string[] {
  const found = report.whole.split('\n\n').find((part) => part.startsWith(`${title}\n`)) ?? '';
  return found.trimEnd().split('\n').slice(1).map((line) => line.replace(/^ +(?:- )?/u, ''));
}

describe('the text of a new version', () => {
  const text = `# Charter

Forslag, 3. marts 2026

## § 1 Bevaring

${BEVAR}

## § 2 Lager

Kommunerne deler et lager i [kommunen indsætter et sted].

## § 3 Genbrug

${GENBRUG} Vi måler det.
`;
  const plan = planned(text);

  it('becomes a page as a whole: head, ids that are carried over, and reasons to fill in', () => {
    expect(plan.files[0]?.name).toBe('aftalen-2.md');
    expect(pageOf(plan)).toBe(`---
title: Aftalen, version 2
description: "Udfyld: Én sætning, der giver svaret først. Versionen har 3 paragraffer."
sidebar_label: Version 2
sidebar_position: 2
draft: true
reviewed: 2026-11-28
order: 2
state: draft
date: 2026-03-03
dateNote: "Datoen står i teksten: »Forslag, 3. marts 2026« [@k-1]."
textKnown: true
change: "Udfyld: Hvad der er nyt i forhold til »Version 1«"
changes:
  - paragraphs:
      - lager
    reason: "Udfyld: Hvorfor er »§ 2. Lager« ny?"
  - paragraphs:
      - genbrug
    reason: "Udfyld: Hvorfor er »§ 3. Genbrug« ændret?"
  - paragraphs:
      - opfoelgning
    reason: "Udfyld: Hvorfor er »§ 3. Status« udgået?"
sources:
  - k-1
---

:::paragraph[Bevaring]{#bevar number="1"}
${BEVAR}
:::

:::paragraph[Lager]{#lager number="2"}
Kommunerne deler et lager i \\[kommunen indsætter et sted].
:::

:::paragraph[Genbrug]{#genbrug number="3"}
${GENBRUG} Vi måler det.
:::
`);
  });

  it('is doubted where the file looks like minutes, or is like nothing in the version before', () => {
    const isMinutes = 'Filen ligner et referat og ikke et charter. Er den det, så brug ikke den nye side, men kør npm run import -- minutes med filen.';
    const isStrange = 'Ingen af de 3 paragraffer ligner dem i Version 1, så alle har fået nye id’er. Se efter, om det er den rigtige fil og det rigtige charter i --document.';
    const items = '1. Velkomst til alle i salen\n2. Kassererens regnskab blev gennemgået\n3. Valg af ny formand';
    expect(section(planned(`# Referat af møde den 4. marts 2025\n\n${items}`), 'Se efter')).toEqual([isMinutes, isStrange]);
    expect(section(planned(`Deltagere: Kommune A\n\nAfbud: Kommune B\n\n${items}\n\nBeslutning: Godkendt.`), 'Se efter')[0]).toBe(isMinutes);
    expect(section(planned(items), 'Se efter')).toEqual([isStrange]);
    expect(section(planned(items, { document: 'nyt' }), 'Se efter')).toEqual(['Intet.']);
  });

  it('passes the check as a draft, and not before it is filled in', () => {
    expect(problemsOfPlan(plan, 'aftalen')).toEqual([]);
    const published = { ...plan, files: [{ name: 'aftalen-2.md', content: pageOf(plan).replace('draft: true\n', '') }] };
    expect(problemsOfPlan(published, 'aftalen').filter((line) => line.includes('er ikke udfyldt')).length).toBe(5);
  });

  it('keeps the signs that the municipality has to replace', () => {
    expect(paragraphsOfPlan(plan)[1]?.text).toBe('Kommunerne deler et lager i [kommunen indsætter et sted].');
  });

  it('is told of paragraph by paragraph, with what is gone', () => {
    expect(section(plan, 'Paragraffer og deres id')).toEqual([
      '§ 1. Bevaring → bevar: uændret',
      '§ 2. Lager → lager: ny; intet i Version 1 ligner',
      '§ 3. Genbrug → genbrug: samme overskrift, ligner 89 %, »§ 2. Genbrug« i Version 1',
    ]);
    expect(section(plan, 'Udgået siden Version 1')).toEqual(['§ 3. Status (opfoelgning)']);
    expect(section(plan, 'Se efter')).toEqual(['Teksten siger »Forslag, 3. marts 2026«. Er det et forslag, så skriv »state: proposal« i hovedet, eller kør igen med --state proposal.']);
    expect(section(plan, 'Genkendt')).toEqual([
      'Charter: Aftalen',
      'Version: aftalen-2, nummer 2 i rækken',
      'Titel i filen: Charter',
      'Dato: 3. marts 2026',
      'Tilstand: Udkast',
      'Paragraffer: 3, kendt på tegnet §',
      'Id’er: ført videre fra Version 1, hvor paragrafferne ligner',
    ]);
  });
});

describe('ids', () => {
  it('of a first version come from headings, else from their first words, never from numbers that may change', () => {
    expect(idsOf(planned('# X\n\n## § 1 Formål\n\nA b c.\n\n## § 2\n\nD e f.', { document: 'nyt' }))).toEqual(['formaal', 'd-e-f']);
    expect(idsOf(planned('# De to principper\n\n1. Vi bevarer.\n2. Vi deler.', { document: 'nyt' }))).toEqual(['vi-bevarer', 'vi-deler']);
    expect(idsOf(planned('Princip 1: Vi bevarer.\n\nPrincip 2: Vi deler.', { document: 'nyt' }))).toEqual(['vi-bevarer', 'vi-deler']);
    expect(idsOf(planned('# X\n\n- Vi bevarer bygninger, hvor vi kan.\n- Vi deler.\n- Vi måler.', { document: 'nyt' }))).toEqual(['vi-bevarer-bygninger-hvor-vi-kan', 'vi-deler', 'vi-maaler']);
  });

  it('never say a number once the document has paragraphs, for it would be that of another', () => {
    expect(idsOf(planned('1. Vi holder lageret åbent for alle.\n2. Vi ringer til naboerne.'))).toEqual(['vi-holder-lageret-aabent-for-alle', 'vi-ringer-til-naboerne']);
  });

  it('are unlike one another, sections of the page, and what was there before', () => {
    const text = '## § 1 Udgået\n\nA b c.\n\n## § 2 Formål\n\nD e f.\n\n## § 3 Formål\n\nG h i.\n\n## § 4 Ikke fundet\n\nJ k l.\n\n## § 5 2030-mål\n\nM n o.';
    const plan = planned(text, { document: 'nyt' });
    expect(idsOf(plan)).toEqual(['udgaaet-2', 'formaal', 'formaal-2', 'ikke-fundet-2', 'paragraf-2030-maal']);
    expect(problemsOfPlan(plan, 'nyt')).toEqual([]);
    expect(idsOf(planned('## § 1 Opfølgning\n\nNoget helt andet om veje.\n\n## § 2 Bevar\n\nOg om haver.'))).toEqual(['opfoelgning-2', 'bevar-2']);
  });

  it('are not those of other pages once the name of the document stands before them', () => {
    const site = charterTree({ 'docs/om/nyt-formaal.md': page('page', { title: 'Nyt formål' }) });
    expect(idsOf(planned('## § 1 Formål\n\nA b c.', { document: 'nyt' }, site))).toEqual(['formaal-2']);
  });

  it('that were given with a doubt are asked for in the report and in the reason', () => {
    const plan = planned(`## § 1 Nedrivning\n\nFør vi river en bygning ned, undersøger vi, om den kan bygges om, og spørger naboerne.\n\n## § 2 Genbrug\n\nMursten bliver liggende.`);
    expect(idsOf(plan)).toEqual(['bevar', 'genbrug']);
    expect(section(plan, 'Se efter')).toEqual([
      '»§ 1. Nedrivning« har fået id’et »bevar«, fordi 78 % af ordene går igen fra »§ 1. Bevaring« i Version 1. Bekræft, at det er den samme paragraf. Er det ikke det, så giv den et andet id på siden og i changes.',
      '»§ 2. Genbrug« har fået id’et »genbrug«, fordi overskriften er den samme som på »§ 2. Genbrug« i Version 1; 0 % af ordene går igen. Bekræft, at det er den samme paragraf. Er det ikke det, så giv den et andet id på siden og i changes.',
    ]);
    expect(section(plan, 'Paragraffer og deres id')).toEqual([
      '§ 1. Nedrivning → bevar: ligner 78 %, »§ 1. Bevaring« i Version 1 – bekræft',
      '§ 2. Genbrug → genbrug: samme overskrift, ligner 0 %, »§ 2. Genbrug« i Version 1 – bekræft',
    ]);
    expect(pageOf(plan)).toContain('reason: "Udfyld: Hvorfor er »§ 1. Nedrivning« ændret? Bekræft først, at det er »§ 1. Bevaring« i Version 1 (ligner 78 %)."');
  });

  it('stay where links alone were changed, for which a reason is asked', () => {
    const linked = BEVAR.replace('bygning', '[bygning](https://example.org/bygning)');
    const plan = planned(`## § 1 Bevaring\n\n${linked}\n\n## § 2 Genbrug\n\n${GENBRUG}\n\n## § 3 Status\n\n${STATUS}`);
    expect(section(plan, 'Paragraffer og deres id')).toEqual(['§ 1. Bevaring → bevar: samme ord, andre links', '§ 2. Genbrug → genbrug: uændret', '§ 3. Status → opfoelgning: uændret']);
    expect(pageOf(plan)).toContain('Hvorfor er »§ 1. Bevaring« ændret?');
    expect(section(plan, 'Se efter')).toEqual(['Intet.']);
  });

  it('that were given with a doubt are asked for on the page, where no reason is', () => {
    const twins = page('charter', { title: 'Aftalen, version 1', sidebar_label: 'Version 1', order: 1, textKnown: true, date: '2026-01-05' }, paragraphBlock('status', '', STATUS, '1') + paragraphBlock('status-2', '', STATUS, '2'));
    const plan = planned(`1. ${STATUS}\n2. ${STATUS}`, {}, charterTree({ 'docs/charter/aftalen/aftalen-1.md': twins }));
    expect(pageOf(plan)).not.toContain('changes:');
    expect(pageOf(plan).match(/^Udfyld: Bekræft.*/gmu)).toEqual(['status', 'status-2'].map((id) => expect.stringMatching(`med id’et »${id}« er .* i Version 1 \\(ligner 100 %\\), og slet linjen.$`)));
    expect(problemsOfPlan(plan, 'aftalen')).toEqual([]);
  });

  it('of a paragraph that was split or joined are told of', () => {
    const [first = '', second = ''] = BEVAR.split(/(?<=,) (?=om)/u);
    expect(section(planned(`1. ${first}\n2. ${second} eller står tom, hvis naboerne ikke vil have den.\n3. ${GENBRUG} ${STATUS}`), 'Se efter')).toEqual([
      '»§ 1. Før vi river en bygning ned, undersøger vi,« har fået id’et »bevar«, fordi 75 % af ordene går igen fra »§ 1. Bevaring« i Version 1. Bekræft, at det er den samme paragraf. Er det ikke det, så giv den et andet id på siden og i changes.',
      expect.stringMatching(/^»§ 3\. Vi undersøger .* har fået id’et »opfoelgning«, fordi \d+ % af ordene går igen fra »§ 3\. Status« i Version 1\./u),
      expect.stringMatching(/^»§ 2\. Genbrug« i Version 1 er ikke med for sig selv, men 100 % af ordene står i »§ 3\. Vi undersøger .*«\. Er de to lagt sammen, så skriv det i begrundelsen\.$/u),
    ]);
  });
});

describe('a paragraph that was split in two', () => {
  const long = `${BEVAR} Kommunerne deler tegninger over alle deres bygninger med hinanden.`;
  const site = charterTree({ 'docs/charter/aftalen/aftalen-1.md': page('charter', { title: 'Aftalen, version 1', sidebar_label: 'Version 1', order: 1, textKnown: true, date: '2026-01-05' }, paragraphBlock('bevar', 'Bevaring', long, '1') + paragraphBlock('opfoelgning', 'Status', STATUS, '2')) });
  const plan = planned(`## § 1 Bevaring\n\n${BEVAR}\n\n## § 2 Tegninger\n\nKommunerne deler tegninger over alle deres bygninger med hinanden.\n\n## § 3 Status\n\n${STATUS}`, {}, site);

  it('is told of in one way wherever the report and the page speak of it', () => {
    expect(section(plan, 'Paragraffer og deres id')[1]).toBe('§ 2. Tegninger → tegninger: ny; del af »§ 1. Bevaring« i Version 1');
    expect(section(plan, 'Se efter')).toContain('100 % af ordene i »§ 2. Tegninger« står i »§ 1. Bevaring« i Version 1. Er den delt i to, så bestem, hvilken der skal beholde id’et »bevar«; nu har »§ 1. Bevaring« det.');
    expect(pageOf(plan)).toContain('reason: "Udfyld: Hvorfor er »§ 2. Tegninger« ny? 100 % af ordene står i »§ 1. Bevaring« i Version 1. Er den delt i to, så skriv det."');
  });
});

describe('the name of a new version in menus', () => {
  const labelIn = (files: Record<string, string>, options: Partial<CharterImport> = {}): string | undefined => /^sidebar_label: (.*)$/mu.exec(pageOf(planned('# Ny tekst\n\n1. A b.\n2. C d.', { version: 'aftalen-3', ...options }, charterTree(files))))?.[1];
  const version = (fields: Record<string, unknown>): string => page('charter', { order: 2, textKnown: false, ...fields });

  it.each<[string, string | undefined, Record<string, string>, Partial<CharterImport>]>([
    ['counts on from theirs, whatever they are titled', 'Version 3', { 'docs/charter/aftalen/aftalen-2.md': version({ title: 'Charter for genbrug', sidebar_label: 'Version 2' }) }, {}],
    ['is asked for where the others are called by words', '"Udfyld: Kort navn til menuen, fx Andet udkast"', {}, { document: 'ventende' }],
    ['is asked for where not all of them count', '"Udfyld: Kort navn til menuen, fx Andet udkast"', { 'docs/charter/aftalen/aftalen-2.md': version({ title: 'Udkastet' }) }, {}],
    ['is left out where no other has one', undefined, {}, { document: 'nyt' }],
  ])('%s', (_what, label, files, options) => {
    expect(labelIn(files, options)).toBe(label);
  });
});

describe('what is new', () => {
  const awaiting = (fields: Record<string, unknown>): string => page('charter', { title: 'Udkastet', order: 2, textKnown: false, ...fields });
  const head = (site: typeof tree): string => pageOf(planned(`# Charter\n\n## § 1 Bevaring\n\n${BEVAR}`, { version: 'aftalen-3' }, site));

  it('is asked for since the version that the reasons are held against, and not since one whose words nobody knows', () => {
    expect(head(charterTree({ 'docs/charter/aftalen/aftalen-2.md': awaiting({ sidebar_label: 'Udkast' }) }))).toContain('change: "Udfyld: Hvad der er nyt i forhold til »Version 1«"\n');
  });

  it('is asked for since the one before where the words of none are known', () => {
    const plan = planned('# Charter\n\n1. A b.\n2. C d.', { document: 'ventende', version: 'vedtaget' });
    expect(pageOf(plan)).toContain('change: "Udfyld: Hvad der er nyt i forhold til »Forslag«"\n');
  });
});

describe('a version that waits for its words', () => {
  const text = '# Forslaget\n\n## § 1 Formål\n\nVi vil bygge mindre.\n\n## § 2 Det ved vi\n\nVi ved, hvad vi har.';
  const options = { document: 'ventende', version: 'forslaget', source: undefined };

  it('is not written over, and says how it gets them', () => {
    expect(problem(text, options)).toEqual({
      found: 'Versionen »forslaget« findes allerede i docs/charter/ventende/forslaget.md. Den venter på sin ordlyd (textKnown: false).',
      expected: 'en version, som ikke har en side; importen overskriver ikke noget',
      fix: 'Tilføj --replace-awaiting: så flytter importen den gamle side til foer-import/forslaget.foer.md og lægger ordlyden på samme adresse med det, der stod i hovedet. Med --dry-run ser du først, hvad der sker.',
    });
  });

  const plan = planned(text, { ...options, existing: 'replace-awaiting' });

  it('gets them under its own head and above its own text; what was true while nobody knew them must be read through', () => {
    expect(plan).toMatchObject({ replaces: 'docs/charter/ventende/forslaget.md', movesTo: 'foer-import/forslaget.foer.md', files: [{ name: 'forslaget.md' }] });
    expect(pageOf(plan)).toBe(`---
title: Forslaget
description: "Udfyld: Passer det stadig? Forslagets ordlyd er ikke fundet."
sidebar_label: Forslag
sidebar_position: 4
draft: true
reviewed: 2026-11-28
order: 2
state: proposal
date: null
dateNote: Drøftet i marts 2026 [@k-1].
textKnown: true
change: "Udfyld: Passer det stadig? Hvad der var nyt, er ikke fundet."
notFound:
  - "Udfyld: Passer det stadig? Forslagets ordlyd."
sources:
  - k-1
---

:::paragraph[Formål]{#formaal number="1"}
Vi vil bygge mindre.
:::

:::paragraph[Det ved vi]{#det-ved-vi-2 number="2"}
Vi ved, hvad vi har.
:::

Udfyld: Læs teksten herunder igennem, og slet denne linje. Teksten er skrevet, før ordlyden var kendt.

## Det ved vi {#det-ved-vi}

Mødet kalder den et forslag [@k-1].
`);
    expect(problemsOfPlan(plan, 'ventende')).toEqual([]);
  });

  it('asks for other pages that say that its words were not found', () => {
    expect(section(plan, 'Det skal du gøre nu')).toContain('Ret de sider, der siger, at ordlyden ikke er fundet. De står under »Omtalt i« nederst på siden.');
  });

  it('is missed by the check while its page is a draft, which is told with what makes that go', () => {
    const record = { addresses: ['/charter/ventende/forslaget/'], ids: [], redirects: { addresses: {}, ids: {} } };
    const published = planned(text, { ...options, existing: 'replace-awaiting' }, { ...tree, permalinks: { text: '', permalinks: record } });
    expect(section(published, 'Se efter')).toContain('/charter/ventende/forslaget/ har været udgivet før. Så længe den nye side er en kladde, siger npm run check »lost-permalink« om den og »link-to-draft« ved links, der fører til den. Det går væk, når du sletter »draft: true«: lav ingen viderestilling, og lad linkene stå.');
  });

  it('keeps its sources, and gets the one that is given', () => {
    expect(pageOf(planned(text, { ...options, source: 'k-2', existing: 'replace-awaiting' }))).toContain('sources:\n  - k-1\n  - k-2\n');
  });

  it('takes the state and the date that are given, and no others', () => {
    const given = pageOf(planned(text, { ...options, state: 'Vedtaget', date: '2026-03', existing: 'replace-awaiting' }));
    expect(given).toContain('state: adopted\ndate: 2026-03\n');
    const dated = planned(`# Forslaget\n\nUdkast, 4. april 2026\n\n${text.slice(13)}`, { ...options, existing: 'replace-awaiting' });
    expect(pageOf(dated)).toContain('date: null\n');
    expect(section(dated, 'Se efter')).toContain('Teksten siger 4. april 2026 (»Udkast, 4. april 2026«). Er det versionens dato, så skriv den i date og dateNote i hovedet.');
    expect(section(dated, 'Genkendt')).toContain('Dato: i hovedet ingen; teksten siger 4. april 2026');
    expect(section(planned(text, { ...options, existing: 'replace-awaiting' }), 'Genkendt')).toContain('Dato: ikke fundet');
  });

  it('may have been meant by an id that is nearly its own', () => {
    expect(section(planned(text, { document: 'ventende', version: 'forslag' }), 'Se efter')).toContain('Versionen »forslaget« venter på sin ordlyd. Er det den, så kør importen med --version forslaget --replace-awaiting.');
  });

  it('lends its ids to no other, and leaves the one after it to be held against the last whose words are known', () => {
    const site = charterTree({ 'docs/charter/aftalen/aftalen-2.md': page('charter', { title: 'Aftalen, version 2', sidebar_label: 'Version 2', order: 2 }) });
    const third = planned(`## § 1 Bevaring\n\n${BEVAR} Altid.\n\n## § 2 Genbrug\n\n${GENBRUG}`, { version: 'aftalen-3' }, site);
    expect(idsOf(third)).toEqual(['bevar', 'genbrug']);
    expect(pageOf(third).match(/reason: .*/gu)).toEqual(['reason: "Udfyld: Hvorfor er »§ 1. Bevaring« ændret?"', 'reason: "Udfyld: Hvorfor er »§ 3. Status« udgået?"']);
    expect(section(third, 'Se efter')).toEqual(['Id’erne er ført videre fra Version 1, for ordlyden af Version 2 er ikke kendt. Begrundelserne i changes siger derfor, hvad der er nyt siden Version 1.']);
  });

  it('takes ids from a later version when that alone is known, and says what must be done there', () => {
    const later = { 'docs/charter/ventende/senere.md': page('charter', { title: 'Den senere', order: 3, textKnown: true }, paragraphBlock('maalet', 'Formål', 'Vi vil bygge mindre.', '1')) };
    const earlier = planned(text, { ...options, existing: 'replace-awaiting' }, charterTree(later));
    expect(idsOf(earlier)).toEqual(['maalet', 'det-ved-vi-2']);
    expect(section(earlier, 'Se efter')).toContain('Den senere kommer efter. Når denne side er udgivet, skal den sige i changes, hvad der blev ændret; npm run check viser det.');
  });
});

describe('a version whose words are known', () => {
  it('is never replaced', () => {
    const expected = {
      found: 'Versionen »aftalen-1« findes allerede i docs/charter/aftalen/aftalen-1.md, og dens ordlyd er kendt (textKnown: true).',
      expected: 'en version, som ikke har en side; importen overskriver ikke noget',
      fix: 'Se den nye side med --dry-run, eller skriv den til en anden mappe med --out, og sæt de to sammen selv. Er det en ny version, så giv den sit eget id med --version.',
    };
    expect(problem('1. A b.\n2. C d.', { version: 'aftalen-1' })).toEqual(expected);
    expect(problem('1. A b.\n2. C d.', { version: 'aftalen-1', existing: 'replace-awaiting' })).toEqual({ ...expected, expected: 'en version med textKnown: false, når du skriver --replace-awaiting' });
  });

  it('may be looked at beside the page that it has, with the ids of that', () => {
    const plan = planned(`## § 1 Bevaring\n\n${BEVAR}\n\n## § 2 Genbrug\n\n${GENBRUG}\n\n## § 3 Status\n\n${STATUS}`, { version: 'aftalen-1', existing: 'beside', source: undefined });
    expect(plan).toMatchObject({ replaces: 'docs/charter/aftalen/aftalen-1.md', movesTo: null });
    expect(idsOf(plan)).toEqual(['bevar', 'genbrug', 'opfoelgning']);
    expect(section(plan, 'Se efter')).toEqual([
      'Versionen har allerede en side i docs/charter/aftalen/aftalen-1.md. Den fil er ikke rørt. Flyt den gamle fil væk, før du lægger den nye i docs/charter/aftalen/.',
      'Ordlyden er den samme som i Version 1. Se efter, om det er den rigtige fil.',
    ]);
  });
});

describe('what the editor says', () => {
  it.each<[string, Partial<CharterImport>, object]>([
    ['no document', { document: undefined }, {
      found: 'Der står ikke, hvilket charter teksten hører til.',
      expected: '--document med navnet på mappen i docs/charter/',
      fix: 'Tilføj --document aftalen eller --document nyt eller --document ventende.',
    }],
    ['a document that is not there', { document: 'aftale' }, {
      found: 'Charteret »aftale« findes ikke.',
      expected: 'navnet på en mappe i docs/charter/: aftalen, nyt, ventende',
      fix: 'Skriv --document aftalen. Er det et nyt charter, så lav først docs/charter/aftale/index.md med title og description i hovedet, og kør importen igen.',
    }],
    ['a document like no other', { document: 'vedtaegt' }, {
      found: 'Charteret »vedtaegt« findes ikke.',
      expected: 'navnet på en mappe i docs/charter/: aftalen, nyt, ventende',
      fix: 'Er det et nyt charter, så lav først docs/charter/vedtaegt/index.md med title og description i hovedet, og kør importen igen.',
    }],
    ['no version', { version: undefined, document: 'ventende' }, {
      found: 'Der står ikke, hvilken version teksten er.',
      expected: '--version med versionens id, som bliver en del af adressen',
      fix: 'Tilføj fx --version ventende-2. Er det ordlyden af en version, der venter på den, så skriv --version forslaget.',
    }],
    ['a version that can be no id', { version: 'Version 2' }, { found: '»Version 2« kan ikke være et id.', expected: 'små bogstaver a-z, tal og bindestreger', fix: 'Ret --version, fx version-2.' }],
    ['a version without a letter', { version: '§§' }, { found: '»§§« kan ikke være et id.', expected: 'små bogstaver a-z, tal og bindestreger', fix: 'Ret --version, fx aftalen-2.' }],
    ['an id that is taken', { version: 'k-1' }, {
      found: 'Id’et »k-1« er allerede brugt i src/data/sources/kilder.yml:1.',
      expected: 'et id, som ingen anden side, kilde eller tal har; siden kommer til at ligge i docs/charter/aftalen/',
      fix: 'Vælg et andet id, fx --version aftalen-2.',
    }],
    ['the id of a version of another charter', { version: 'forslaget' }, {
      found: 'Id’et »forslaget« er allerede brugt i docs/charter/ventende/forslaget.md.',
      expected: 'et id, som ingen anden side, kilde eller tal har; siden kommer til at ligge i docs/charter/aftalen/',
      fix: 'Vælg et andet id, fx --version aftalen-2.',
    }],
    ['no source', { source: undefined }, {
      found: 'Charterets kilde er ikke angivet.',
      expected: '--source med id’et på kilden; en version af et charter skal have en',
      fix: 'Er teksten ikke registreret, så lav kilden med npm run new -- source KILDENS-ID, og sæt den ind i src/data/sources/. Kør så importen med --source KILDENS-ID.',
    }],
    ['a source that is not there', { source: 'k-3' }, { found: 'Kilden »k-3« findes ikke.', expected: 'id’et på en kilde i src/data/sources/', fix: 'Skriv --source k-1.' }],
    ['a day that is not there', { date: '2026-02-30' }, { found: 'Datoen »2026-02-30« findes ikke.', expected: 'en dag, en måned eller et år: 2019-03-05, 2019-03 eller 2019', fix: 'Ret --date.' }],
    ['a state that is not there', { state: 'vedtagetr' }, { found: 'Tilstanden »vedtagetr« kendes ikke.', expected: 'en af draft (udkast), adopted (vedtaget), template (skabelon), proposal (forslag)', fix: 'Skriv --state adopted.' }],
  ])('is held against the site: %s', (_what, options, expected) => {
    expect(problem('1. A b.\n2. C d.', options)).toEqual(expected);
  });

  it('cannot be carried out where a version beside it has faults', () => {
    const expected = (file: string) => ({
      found: `${file} har fejl, så paragraffernes id’er ikke kan føres videre derfra.`,
      expected: 'versioner uden fejl i den samme mappe',
      fix: 'Kør npm run check, ret fejlene, og kør importen igen.',
    });
    const broken = { 'docs/charter/aftalen/aftalen-0.md': '---\ntitle: "x\n---\n' };
    expect(problem('1. A b.', {}, charterTree(broken))).toEqual(expected('docs/charter/aftalen/aftalen-0.md'));
    const withoutId = { 'docs/charter/aftalen/aftalen-1.md': page('charter', { textKnown: true }, ':::paragraph[A]\nOrd.\n:::') };
    expect(problem('1. A b.', {}, charterTree(withoutId))).toEqual(expected('docs/charter/aftalen/aftalen-1.md'));
  });

  it('settles date and state; else they are told of', () => {
    const given = planned('1. A b.\n2. C d.', { date: '2026-02', state: 'forslag' });
    expect(pageOf(given)).toContain('state: proposal\ndate: 2026-02\ndateNote: "Udfyld: Hvor datoen står [@k-1]."\n');
    const none = planned('1. A b.\n2. C d.');
    expect(pageOf(none)).toContain('state: draft\ndate: null\ndateNote: "Udfyld: Hvad der vides om, hvornår versionen er fra [@k-1]."\n');
    expect(section(none, 'Det skal du gøre nu')).toContain('Siden begynder som udkast. Er teksten lagt frem til beslutning eller vedtaget, så ret linjen »state« i hovedet til »proposal« eller »adopted«.');
  });

  it('is asked for where the text has several dates, an older one, or says that it was adopted', () => {
    const several = planned('# X\n\nUdkast, 3. marts 2026\n\n1. A b.\n2. C d.\n\nVedtaget af byrådet den 4. april 2026');
    expect(pageOf(several)).toContain('date: null\n');
    expect(section(several, 'Se efter')).toEqual([
      'Teksten har flere datoer: 3. marts 2026 (»Udkast, 3. marts 2026«), 4. april 2026 (»Vedtaget af byrådet den 4. april 2026«). Skriv versionens dato i hovedet, eller kør igen med --date.',
      'Teksten siger »Vedtaget af byrådet den 4. april 2026«. Er det den vedtagne tekst, så skriv »state: adopted« i hovedet, eller kør igen med --state adopted.',
    ]);
    expect(section(planned('1. A b.\n2. C d.', { date: '2025-12' }), 'Se efter')).toContain('Datoen december 2025 ligger før versionen før (Version 1, 5. januar 2026). Ret den ene, eller byt om på order.');
  });
});

it.each(['Udkast. Teksten er ikke vedtaget, 3. marts 2026', 'Version 2, 3. marts 2026, er endnu ikke endeligt godkendt'])('is not called adopted by »%s«', (line) => {
  expect(planned(`# X\n\n1. A b.\n2. C d.\n\n## Status\n\n${line}`).report.whole).not.toContain('state: adopted');
});

describe('bad input', () => {
  const known = `## § 1 Bevaring\n\n${BEVAR}\n\n## § 2 Genbrug\n\n${GENBRUG}\n\n## § 3 Status\n\n${STATUS}`;

  it.each([
    ['decomposed letters', known.normalize('NFD')],
    ['no-break spaces', known.replaceAll(' ', '\u00a0').replaceAll('##\u00a0', '## ')],
    ['soft hyphens', known.replaceAll('undersøger', 'under\u00adsøger').replaceAll('offentlig', 'offent\u00adlig')],
    ['signs without width', known.replaceAll('bygning', 'byg\u200bning\ufeff').replaceAll('byg\u200bning\ufeff', 'bygning\u200b')],
    ['bold and italics', known.replaceAll('byggeri', '**byggeri**').replaceAll('bygning', '*bygning*')],
  ])('of %s is no change', (_what, text) => {
    // Readers compose the letters of a file; here nothing has.
    const plan = planned(text);
    expect(section(plan, 'Paragraffer og deres id').map((line) => line.split(': ')[1])).toEqual(['uændret', 'uændret', 'uændret']);
    expect(pageOf(plan)).not.toContain('changes:');
  });

  it('of numbers that stand twice keeps both and says so', () => {
    const plan = planned('§ 1 Formål\n\nA b c.\n\n§ 2 Mål\n\nD e f.\n\n§ 2 Udbud\n\nG h i.\n\n§ 5 Status\n\nJ k l.');
    expect(paragraphsOfPlan(plan).map(({ id, number }) => `${number ?? ''} ${id}`)).toEqual(['1 formaal', '2 maal', '2 udbud', '5 opfoelgning']);
    expect(section(plan, 'Se efter').slice(1)).toEqual([
      'Nummer 2 står ved 2 paragraffer: »§ 2. Mål« og »§ 2. Udbud«. De er alle med, hver med sit id. Ret number på siden, hvis det er en fejl i filen.',
      'Numrene 3 og 4 er ikke fundet i filen. Se efter, om de paragraffer står som tekst i en anden.',
    ]);
  });

  it('without numbers and headings makes a paragraph of each, and says that it guessed', () => {
    const plan = planned('Vi river ikke ned uden grund.\n\nVi måler det, vi gør.');
    expect(paragraphsOfPlan(plan).map(({ number, title, text }) => [number, title, text])).toEqual([[null, '', 'Vi river ikke ned uden grund.'], [null, '', 'Vi måler det, vi gør.']]);
    expect(section(plan, 'Genkendt')).toContain('Paragraffer: 2, kendt på afsnittene, for filen har hverken numre eller overskrifter');
  });

  it('of headings alone makes paragraphs of them, and of a title alone nothing', () => {
    expect(paragraphsOfPlan(planned('# De to løfter\n\n## 1. Vi bevarer\n\n## 2. Vi deler')).map(({ text }) => text)).toEqual(['Vi bevarer', 'Vi deler']);
    expect(problem('# Charter')).toEqual({
      found: 'Der er ingen ordlyd i filen, kun overskrifter og billeder.',
      expected: 'et dokument med charterets paragraffer',
      fix: 'Se efter, om det er den rigtige fil, og om teksten kun findes som billede.',
    });
  });

  it('of 2,000 paragraphs gives 2,000 paragraphs', () => {
    const markdown = Array.from({ length: 2000 }, (_, index) => `## § ${index + 1} Sag ${index + 1}\n\nVi løser sag nummer ${index + 1} om mursten fra bygning ${index % 17}.`).join('\n\n');
    const plan = planned(markdown, { document: 'nyt' });
    expect(new Set(idsOf(plan)).size).toBe(2000);
  });

  it('with a CPR number stops, with --redact it goes; phone numbers and mail addresses always do', () => {
    const text = '## § 1 Kontakt 070761-4285\n\nRing 12 34 56 78, eller skriv til a@b.dk.';
    expect(problem(text)).toMatchObject({ found: 'Filen indeholder et CPR-nummer: brødtekst (0707•••).' });
    const plan = planned(text, { redact: true, document: 'nyt' });
    expect(`${pageOf(plan)}${plan.report.whole}`).not.toMatch(/4285|34 56|a@b/);
    expect(problemsOfPlan(plan, 'nyt')).toEqual([]);
  });

  it('with names at the end tells of them', () => {
    expect(section(planned('§ 1 Formål\n\nA b c.\n\n**Underskrifter**\n\nAnna Berg, borgmester'), 'Se efter')).toContain('hele siden: Her kan stå navne på personer: »Anna Berg«. Lad dem kun stå, hvis de optræder i en offentlig rolle.');
  });

  it('with notes, pictures and the signs of the site becomes a page all the same', () => {
    const images = [{ name: 'billede-1.png', bytes: new Uint8Array([1]), alt: '' }];
    const plan = planned(neutral('# X\n\n## § 1 Formål [#pris]\n\nSe \\[@k-1][^a] og ::tal.\n\n## § 2 Billede\n\n![](image:billede-1.png)\n\n[^a]: En note om krav.', { images }), { document: 'nyt' });
    expect(problemsOfPlan(plan, 'nyt')).toEqual([]);
    expect(plan.files.map(({ name }) => name)).toEqual(['aftalen-2.md', 'aftalen-2/billede-1.png']);
    expect(pageOf(plan)).toContain('## Noter {#noter}\n\n1. En note om krav.\n');
    expect(paragraphsOfPlan(plan)).toEqual([
      { id: 'formaal-pris', number: '1', title: 'Formål (# pris)', text: 'Se (@ k-1) (note 1) og ::tal.', links: [] },
      { id: 'billede', number: '2', title: 'Billede', text: 'Udfyld: alt-tekst til billede 1', links: [{ words: 'Udfyld: alt-tekst til billede 1', address: './aftalen-2/billede-1.png' }] },
    ]);
  });

  it('with tracked changes says which text it took', () => {
    const plan = planned(neutral('§ 1 Formål\n\nA b c.', { losses: [{ kind: 'tracked-deletion', count: 1, examples: ['det gamle'] }] }));
    expect(section(plan, 'Se efter')[0]).toBe('Filen har sporede ændringer. Siden har teksten, som den er, når alle ændringer er accepteret.');
  });

  it.each(['a ', '§ ', '§ 1 ', 'Princip 1 ', 'Vi vil ', '[@', '(', 'Udkast ', '5. marts ', 'A. ', '**a** '])('of a very long line of »%s« is done in good time', (piece) => {
    const long = piece.repeat(20_000 / piece.length);
    expect(planned(`${long}\n\n§ 1 ${long}\n\n${long}\n\n§ 2\n\n${long}`).files).toHaveLength(1);
  });
});

describe('an example', () => {
  it('gives an example when its charter is one', () => {
    const site = charterTree({ 'docs/charter/nyt/index.md': page('page', { title: 'Eksempel: Det nye', example: true }) });
    expect(pageOf(planned('# Aftale\n\n1. A b.\n2. C d.', { document: 'nyt' }, site))).toContain('title: "Eksempel: Aftale"\ndescription: "Udfyld: Eksempel: Én sætning, der giver svaret først. Versionen har 2 paragraffer."\ndraft: true\nreviewed: 2026-11-28\nexample: true\n');
  });
});

describe.each([...CHARTER_LAYOUTS, ...CHARTERS_HELD_BACK, ...CHARTERS_LATER, ...CHARTERS_LAST, ...CHARTERS_MORE])('a charter as $name', ({ markdown }) => {
  const plan = planned(markdown, { document: 'nyt' });

  it('becomes a page that passes the check', () => {
    expect(problemsOfPlan(plan, 'nyt')).toEqual([]);
  });

  it('loses no word between the page and the report', () => {
    const kept = new Set([...wordsOfPage(pageOf(plan)), ...wordSet(plan.report.whole)]);
    expect([...wordsOfDocument(neutral(markdown))].filter((word) => !kept.has(word))).toEqual([]);
  });
});

describe('any document', () => {
  const words = fc.constantFrom('Formål', 'mursten', 'Kommune A', 'udbud', '{krav}', '\\<b>', 'kl. 9:30', '5. marts', '\\[@k-1]', '1/4', '**fed**', 'note: se', 'sag::nr', '(x)', '3.1', '»ja«', 'a_b*c', 'vi vil', 'Vi', '[kommunen indsætter]', '§ 2', 'Princip 3', '\\[#x\\]');
  const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));
  const mark = fc.constantFrom('§ 1', '§ 2.', '§ 3 a', 'Artikel 1', 'Princip nr. 2:', 'Første princip:', '1\\.', '2\\)', '1.1', '2.3', 'IV.', 'Kapitel 1', 'Bilag 2:', 'Stk. 2.', 'Underskrifter', 'Udkast af', 'Pkt. 4 –');
  const line = fc.oneof(
    text,
    mark,
    fc.tuple(mark, text).map(([begins, rest]) => `${begins} ${rest}`),
    fc.tuple(mark, text, text).map(([begins, title, rest]) => `${begins} ${title}. Og ${rest}`),
    fc.tuple(text, text).map(([bold, rest]) => `**${bold.replaceAll('*', '')}.** ${rest} og så mere end en linje tekst.`),
    fc.tuple(mark, text).map(([begins, rest]) => `**${begins} ${rest.replaceAll('*', '')}**`),
  );
  const block = fc.oneof(
    line,
    fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\n')),
    fc.array(line, { minLength: 2, maxLength: 3 }).map((lines) => lines.join('\\\n')),
    fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.map((each) => `- ${each}`).join('\n')),
    fc.tuple(fc.integer({ min: 1, max: 3 }), fc.array(line, { minLength: 1, maxLength: 5 })).map(([start, lines]) => lines.map((each, index) => `${start + index}. ${each}`).join('\n')),
    fc.tuple(fc.integer({ min: 1, max: 4 }), line).map(([depth, rest]) => `${'#'.repeat(depth)} ${rest}`),
    fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 3 }).map((rows) => ['| Nr. | Princip | Tekst |', '|---|---|---|', ...rows.map(([first, second], index) => `| ${index + 1} | ${first} | ${second} |`)].join('\n')),
    line.map((rest) => `> ${rest}`),
  );
  const documents = fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => blocks.join('\n\n'));

  it('loses no word, passes the check as a draft, is read as it was compared, and gives the same bytes again', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom('nyt', 'aftalen'), (markdown, document) => {
        const plan = importCharter(neutral(markdown), tree, { ...OPTIONS, document });
        if ('problem' in plan) return;
        const kept = new Set([...wordsOfPage(pageOf(plan)), ...wordSet(plan.report.whole)]);
        expect([...wordsOfDocument(neutral(markdown))].filter((word) => !kept.has(word))).toEqual([]);
        expect(problemsOfPlan(plan, document)).toEqual([]);
        const lines = section(plan, 'Paragraffer og deres id');
        expect(paragraphsOfPlan(plan).filter((paragraph, at) => !lines[at]?.startsWith(`${paragraphName(paragraph)} → ${paragraph.id}`))).toEqual([]);
        expect(importCharter(neutral(markdown), tree, { ...OPTIONS, document })).toEqual(plan);
      }),
      { numRuns: 150 },
    );
    // Half a minute on a quiet machine; a busy one needs its time.
  }, 240_000);
});
