import { partialDateSchema } from '../model/kinds/fields';
import type { ContentTree } from '../model/tree';
import { charterAdvice } from './charter/advice';
import { writeCharterPage } from './charter/charterPage';
import type { CharterText } from './charter/charterText';
import { CHARTER_FOLDER, findDocument } from './charter/documents';
import { existingVersionProblem, stemOf } from './charter/existingVersion';
import { readCharter } from './charter/readCharter';
import { DEFAULT_STATE, labelOf, stateOf, wrongState } from './charter/state';
import { findTarget, type Target } from './charter/target';
import { findVersionDates } from './charter/versionDate';
import { replacedPath, withoutFile, type ExistingMode } from './existing';
import type { ImportPlan, PlannedFile, PlannedImport } from './importMinutes';
import type { ImportProblem, NeutralDocument, NeutralImage } from './neutral';
import { stopFor } from './problems';
import { lastLook } from './protect/lastLook';
import { protectDocument, type Protected } from './protect/protectDocument';
import { createFindOrganisation } from './recognise/organisations';
import { reportCharter } from './report/reportCharter';
import { referableIds, takenIds } from './site';
import { wrongSource } from './whichSource';
import { takeFootnotes } from './write/footnotes';

export interface CharterImport {
  fileName: string;
  /** The day of the import, `2026-11-26`. */
  today: string;
  /** The name of the document's folder. */
  document?: string | undefined;
  /** The id of the version. */
  version?: string | undefined;
  /** The id of the source that the text is registered as. */
  source?: string | undefined;
  /** A day, a month or a year. */
  date?: string | undefined;
  /** The id of a state, or its Danish label. */
  state?: string | undefined;
  redact: boolean;
  /** What to do when the version has a page already. */
  existing?: ExistingMode | undefined;
}

/** Where the versions of a document go unless the editor says otherwise; the folder of all charters while no document is named. */
export function charterFolder(document: string | undefined): string {
  return document === undefined ? CHARTER_FOLDER : `${CHARTER_FOLDER}/${document}`;
}

/** Turns a document with the text of a charter into the page of a version and a report. Pure: the same document gives the same bytes. */
export function importCharter(document: NeutralDocument, tree: ContentTree, options: CharterImport): ImportPlan {
  const wrong = wrongDate(options) ?? wrongState(options.state, tree);
  if (wrong !== null) return { problem: wrong };
  const place = findDocument(options.document, tree);
  if ('problem' in place) return place;
  const target = findTarget(place, options.version, tree);
  if ('problem' in target) return target;
  const problem = targetProblem(target, options, tree);
  if (problem !== null) return { problem };
  const safe = protectDocument(document, options.fileName);
  const stop = stopFor(safe.findings, options.redact);
  if (stop !== null) return { problem: stop };
  const { body, notes: footnotes } = takeFootnotes(safe.document.body);
  const charter = readCharter(body, safe.document.losses);
  return planFiles(charter, { ...safe, footnotes, target, tree, options });
}

/** A page that is there may be in the way, and a new one must have a source. */
function targetProblem({ existing }: Target, { source, existing: mode = 'refuse' }: CharterImport, tree: ContentTree): ImportProblem | null {
  const inTheWay = existing === null ? null : existingVersionProblem(existing, mode);
  if (inTheWay !== null) return inTheWay;
  return existing !== null && source === undefined ? null : wrongSource(source, tree, SOURCE_OF);
}

const SOURCE_OF = { whose: 'Charterets', what: 'teksten', reason: 'en version af et charter skal have en' };

interface Planning extends Protected {
  footnotes: ReturnType<typeof takeFootnotes>['notes'];
  target: Target;
  tree: ContentTree;
  options: CharterImport;
}

function planFiles(charter: CharterText, planning: Planning): ImportPlan {
  const { document, fileName, findings, footnotes, target, tree, options } = planning;
  const { existing } = target;
  const name = existing === null ? target.id : stemOf(existing);
  const site = existing === null ? tree : withoutFile(tree, existing.page.file);
  const taken = new Set([...takenIds(site), ...(tree.permalinks?.permalinks.ids ?? [])]);
  const dates = findVersionDates(charter.dateLines);
  const state = stateOf(options.state, tree) ?? existing?.page.fields.state ?? DEFAULT_STATE;
  const page = writeCharterPage(charter, {
    target,
    today: options.today,
    source: options.source ?? null,
    state,
    date: options.date ?? (dates.length === 1 ? (dates[0] ?? null) : null),
    pictures: { folder: name, images: document.images },
    footnotes,
    known: referableIds(tree),
    notes: charter.notes,
    find: createFindOrganisation(tree),
    isTaken: (id) => taken.has(id) && !isOwnParagraph(id, target),
  });
  if (page.paragraphs.length === 0) return { problem: withoutParagraphs };
  const advice = charterAdvice({ charter, page, target, dates, losses: document.losses, options, tree, name });
  const shown = { state: { label: labelOf(state, tree), isGiven: options.state !== undefined || existing !== null }, date: page.date };
  const report = reportCharter({ charter, page, target, advice, dates, ...shown, losses: document.losses, findings, fileName, name });
  return lastLook({ files: [{ name: `${name}.md`, content: page.text }, ...picturesOf(document.images, name)], report, ...placeOf(target, options.existing ?? 'refuse') });
}

/** Ids that were published for a paragraph of the document itself are its own. */
function isOwnParagraph(id: string, { document, formers }: Target): boolean {
  return formers.some(({ paragraph }) => id === `${document.id}-${paragraph.id}`);
}

function picturesOf(images: readonly NeutralImage[], folder: string): PlannedFile[] {
  return images.map(({ name, bytes }) => ({ name: `${folder}/${name}`, content: bytes }));
}

function placeOf({ existing }: Target, mode: ExistingMode): Pick<PlannedImport, 'replaces' | 'movesTo'> {
  if (existing === null) return { replaces: null, movesTo: null };
  return { replaces: existing.page.file, movesTo: mode === 'replace-awaiting' ? replacedPath({ stem: stemOf(existing) }) : null };
}

function wrongDate({ date }: CharterImport): ImportProblem | null {
  if (date === undefined || partialDateSchema.safeParse(date).success) return null;
  return { found: `Datoen »${date}« findes ikke.`, expected: 'en dag, en måned eller et år: 2019-03-05, 2019-03 eller 2019', fix: 'Ret --date.' };
}

const withoutParagraphs: ImportProblem = {
  found: 'Der er ingen ordlyd i filen, kun overskrifter og billeder.',
  expected: 'et dokument med charterets paragraffer',
  fix: 'Se efter, om det er den rigtige fil, og om teksten kun findes som billede.',
};
