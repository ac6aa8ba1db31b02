import { stringify } from 'yaml';
import type { PageKind } from '../kinds';
import { buildKnowledge, type Knowledge } from '../knowledge';
import type { ContentFile } from '../load/readTree';
import { formatReport, type Problem } from '../problem';
import { parseTree, type ContentTree, type Page } from '../tree';

/** A site in memory: path from the root of the site → text of the file. */
export type Files = Readonly<Record<string, string>>;

/** A vocabulary with a word or two for every closed list, as readers see them. */
const VOCABULARY = `
- { id: case, list: kind, label: Case }
- { id: guidance, list: kind, label: Vejledning }
- { id: requirement, list: kind, label: Krav }
- { id: meeting, list: kind, label: Netværksmøde }
- { id: event, list: kind, label: Begivenhed }
- { id: minutes, list: kind, label: Referat }
- { id: track, list: kind, label: Arbejdsspor }
- { id: municipality, list: kind, label: Kommune }
- { id: charter, list: kind, label: Charterversion }
- { id: proposal, list: kind, label: Ændringsforslag }
- { id: page, list: kind, label: Side }
- { id: school, list: building-type, label: Skole }
- { id: new-build, list: work-type, label: Nybyggeri }
- { id: in-use, list: case-status, label: I brug }
- { id: tender, list: phase, label: Udbud }
- { id: take-back, list: measure, label: Tilbagetagning }
- { id: brick, list: material, label: Mursten }
- { id: open-tender, list: procurement-form, label: Offentligt udbud }
- { id: option, list: requirement-type, label: Option }
- { id: stated, list: certainty, label: Oplyst }
- { id: owner-claim, list: certainty, label: Ejerens påstand }
- { id: architect, list: role, label: Arkitekt }
- { id: buyer, list: reader-role, label: Indkøber }
- { id: dk, list: country, label: Danmark }
- { id: draft, list: charter-state, label: Udkast }
- { id: adopted, list: charter-state, label: Vedtaget }
- { id: template, list: charter-state, label: Skabelon }
- { id: taken-home, list: adoption-status, label: Taget med hjem }
- { id: adopted, list: adoption-status, label: Vedtaget }
- { id: adopted-with-reservations, list: adoption-status, label: Vedtaget med forbehold }
- { id: declined, list: adoption-status, label: Afvist }
- { id: unknown, list: adoption-status, label: Ikke oplyst }
- { id: pending, list: proposal-fate, label: Afventer }
- { id: adopted, list: proposal-fate, label: Taget med }
- { id: adopted-in-part, list: proposal-fate, label: Taget med i ændret form }
- { id: rejected, list: proposal-fate, label: Ikke taget med }
- { id: withdrawn, list: proposal-fate, label: Trukket tilbage }
- { id: member, list: municipality-link, label: Medlem }
- { id: before, list: event-period, label: Før netværket }
- { id: not-public, list: document-state, label: Ikke offentligt }
- { id: draft, list: minutes-state, label: Udkast }
- { id: awaiting, list: minutes-state, label: Afventer }
- { id: example, list: minutes-state, label: Eksempel }
- { id: valid, list: decision-state, label: Gældende }
- { id: superseded, list: decision-state, label: Erstattet }
- { id: open, list: action-state, label: Åben }
- { id: done, list: action-state, label: Udført }
- { id: reported, list: partner-state, label: Har fortalt nyt }
- { id: flag, list: partner-state, label: Viser flaget }
- { id: absent, list: partner-state, label: Ikke til stede }
- { id: owner, list: source-role, label: Ejer }
- { id: press, list: source-role, label: Presse }
- { id: whole, list: read-extent, label: Læst i sin helhed }
- { id: euro, list: unit, label: euro }
- { id: percent, list: unit, label: '%' }
- { id: about, list: qualifier, label: ca. }
- { id: cost, list: figure-topic, label: Anlægsudgift }
- { id: gross-floor-area, list: quantity, label: Etageareal }
- { id: m2, list: unit, label: m² }
`;

/** The least front matter that each kind of page may have. Pages differ by title, since lists are sorted by it. */
const LEAST_FIELDS = {
  case: {
    reviewed: '2026-11-23',
    place: 'Skive',
    country: 'dk',
    buildingType: 'school',
    workTypes: ['new-build'],
    status: 'in-use',
    years: {},
    client: 'Kommune A',
  },
  guidance: { reviewed: '2026-11-23', nextReview: '2027-11-23', phases: ['tender'], roles: ['buyer'] },
  requirement: { reviewed: '2026-11-23', type: 'option', phases: ['tender'], basis: 'Kilden siger det.', legalAsOf: 'marts 2023', sources: ['k-1'] },
  meeting: {
    reviewed: '2026-11-23',
    kind: 'meeting',
    number: 3,
    start: '2018-11-22T09:00',
    weekday: 'torsdag',
    ends: [{ end: '2018-11-22T15:30', sources: ['k-1'] }],
    venue: { name: 'Innovest', address: 'Vej 1', postalCode: '6900', city: 'Skjern', sources: ['k-1'] },
    invited: ['kommuner'],
    organiser: 'Netværket',
    agenda: [{ id: 'velkomst', title: 'Velkomst', text: 'Dagen åbnes.' }],
  },
  event: { kind: 'event', period: 'before', organiser: 'Kommune A' },
  track: { reviewed: '2026-11-23', aim: 'At lære.', questions: ['Hvordan?'], sources: ['k-1'] },
  municipality: {
    reviewed: '2026-11-23',
    region: 'Region Midtjylland',
    link: 'member',
    linkNote: 'Er med.',
    certainty: 'stated',
    sources: ['k-1'],
  },
  charter: {
    reviewed: '2026-11-23',
    order: 1,
    state: 'draft',
    date: null,
    dateNote: 'Ukendt.',
    textKnown: false,
    change: 'Den første.',
    sources: ['k-1'],
  },
  proposal: { reviewed: '2026-11-23', municipality: 'skive', version: 'aftalen-1', date: null, fate: 'pending', sources: ['k-1'] },
  minutes: { reviewed: '2026-11-23', meeting: 'moede', state: 'draft' },
  page: {},
} satisfies Record<PageKind, object>;

/** A page with what its kind asks for; `fields` are added and win over the least. Its title is `Siden` unless given. */
export function page(kind: PageKind, fields: object = {}, body = ''): string {
  const head = { title: 'Siden', description: 'Det korte svar.', ...LEAST_FIELDS[kind], ...fields };
  return `---\n${toYaml(head)}---\n${body}\n`;
}

/** A data file of whole entries. */
export function dataFile(...entries: readonly object[]): string {
  return toYaml(entries);
}

/** Each value written out: an editor does not let one stand for another. */
function toYaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** A complete source; `fields` win. */
export function source(id: string, fields: object = {}): object {
  const url = `https://example.org/${id}`;
  return { id, publisher: 'Kommune A', title: `Rapport ${id}`, date: '2018-11-22', language: 'da', url, role: 'owner', read: 'whole', ...fields };
}

/** A complete figure with one value of 3.4 million euros from the source `k-1`; `fields` win. */
export function figure(id: string, fields: object = {}): object {
  const values = [{ value: 3_400_000, says: 'Prisen ifølge ejeren.', sources: ['k-1'] }];
  const about = { subject: 'skolen', topic: 'cost', unit: 'euro', certainty: 'stated' };
  return { id, label: 'Pris', meaning: 'Hvad skolen kostede.', ...about, values, ...fields };
}

/** The files in order of their paths, as they are read from disk; with the vocabulary above unless they bring their own. */
export function contentFiles(files: Files): ContentFile[] {
  const whole: Files = { 'src/data/vocabulary.yml': VOCABULARY, ...files };
  return Object.keys(whole)
    .sort()
    .map((path) => ({ path, text: whole[path] ?? '' }));
}

/** The entries of the vocabulary above with more words after them, for a site that brings its own. */
export function vocabularyWith(...entries: readonly object[]): string {
  return VOCABULARY + (entries.length === 0 ? '' : dataFile(...entries));
}

export function smallTree(files: Files): { tree: ContentTree; problems: Problem[] } {
  return parseTree(contentFiles(files));
}

/** The knowledge of a site without faults of form. Throws their report when there are some: the test itself is wrong then. */
export function smallKnowledge(files: Files): Knowledge {
  const { tree, problems } = smallTree(files);
  if (problems.length > 0) throw new Error(formatReport(problems));
  return buildKnowledge(tree);
}

/** The page of a file that a test has put in. Throws when there is none: the test itself is wrong then. */
export function existingPage(knowledge: Pick<Knowledge, 'pageOfFile'>, file: string): Page {
  const page = knowledge.pageOfFile(file);
  if (page === undefined) throw new Error(`${file} is no page`);
  return page;
}
