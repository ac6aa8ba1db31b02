import type { RootContent } from 'mdast';
import { formatPartialDate } from '../../danish/dates';
import { joinWithAnd } from '../../danish/joinWithAnd';
import { isSameParagraph } from '../../model/charter/compareVersions';
import type { ContentTree } from '../../model/tree';
import type { ExistingMode } from '../existing';
import type { Loss } from '../neutral';
import { isPublished } from '../site';
import { wordsOfNode } from '../text/replaceWords';
import { adviceOnFile } from './adviceOnFile';
import { adviceOnIds } from './adviceOnIds';
import type { WrittenCharter } from './charterPage';
import type { CharterText } from './charterText';
import { existingVersionAdvice } from './existingVersion';
import { isEnding } from './marks';
import type { Match } from './match/matching';
import { isMetaLine } from './metaLine';
import { likelyMeant, type Target } from './target';
import { describeDate, type VersionDate } from './versionDate';

export interface AdviceFacts {
  charter: CharterText;
  page: WrittenCharter;
  target: Target;
  /** The dates that the text gives. */
  dates: readonly VersionDate[];
  losses: readonly Loss[];
  options: { date?: string | undefined; state?: string | undefined; existing?: ExistingMode | undefined };
  tree: Pick<ContentTree, 'permalinks'>;
  /** The name of the page's file without its ending. */
  name: string;
}

/** What only an editor can decide, the weightiest first. */
export function charterAdvice(facts: AdviceFacts): string[] {
  return [...onPage(facts), ...adviceOnFile(facts), ...onTracking(facts), ...adviceOnIds(facts.page), ...onVersions(facts), ...onDate(facts), ...onState(facts), ...onText(facts)];
}

function onPage({ target, options, tree, name }: AdviceFacts): string[] {
  const { existing, document } = target;
  const meant = likelyMeant(target);
  const address = `/charter/${document.id}/${name}/`;
  return [
    ...(existing === null ? [] : [existingVersionAdvice(existing, options.existing ?? 'refuse')]),
    ...(meant === null ? [] : [`Versionen »${meant.page.id}« venter på sin ordlyd. Er det den, så kør importen med --version ${meant.page.id} --replace-awaiting.`]),
    ...(isPublished(address, tree) ? [`${address} har været udgivet før. Så længe den nye side er en kladde, siger npm run check »lost-permalink« om den og »link-to-draft« ved links, der fører til den. Det går væk, når du sletter »draft: true«: lav ingen viderestilling, og lad linkene stå.`] : []),
  ];
}

/** A file with tracked changes holds two texts; the page has the later one. */
function onTracking({ losses }: Pick<AdviceFacts, 'losses'>): string[] {
  const isTracked = losses.some(({ kind }) => kind === 'tracked-insertion' || kind === 'tracked-deletion');
  return isTracked ? ['Filen har sporede ændringer. Siden har teksten, som den er, når alle ændringer er accepteret.'] : [];
}

function onVersions({ page, target }: AdviceFacts): string[] {
  const { near, before, knownBefore, document, order } = target;
  const later = document.versions.find(({ page: { fields }, paragraphs }) => fields.order > order && paragraphs.length > 0);
  return [
    ...(near !== null && isSameText(page, near.paragraphs.length) ? [`Ordlyden er den samme som i ${near.label}. Se efter, om det er den rigtige fil.`] : []),
    ...(near !== null && near === knownBefore && near !== before ? [`Id’erne er ført videre fra ${near.label}, for ordlyden af ${before?.label ?? 'versionen før'} er ikke kendt. Begrundelserne i changes siger derfor, hvad der er nyt siden ${near.label}.`] : []),
    ...(later === undefined ? [] : [`${later.label} kommer efter. Når denne side er udgivet, skal den sige i changes, hvad der blev ændret; npm run check viser det.`]),
  ];
}

/** Whether nothing at all is new, not even where a link leads. */
function isSameText({ paragraphs, matching: { matches } }: WrittenCharter, former: number): boolean {
  const isSame = ({ at, certainty, former: { isNear, paragraph: before } }: Match): boolean => {
    const paragraph = paragraphs[at];
    return certainty === 'same' && isNear && paragraph !== undefined && isSameParagraph(before, paragraph);
  };
  return matches.length === former && matches.length === paragraphs.length && matches.every(isSame);
}

function onDate({ dates, options, target }: AdviceFacts): string[] {
  const day = options.date ?? (dates.length === 1 ? dates[0]?.date : undefined);
  const earlier = target.existing === null ? target.before?.page.fields.date : null;
  const isUnsaid = target.existing !== null && target.existing.page.fields.date === null && options.date === undefined;
  return [
    ...(isUnsaid && dates.length === 1 ? dates.map((date) => `Teksten siger ${describeDate(date)}. Er det versionens dato, så skriv den i date og dateNote i hovedet.`) : []),
    ...(options.date === undefined && dates.length > 1 ? [`Teksten har flere datoer: ${dates.map(describeDate).join(', ')}. Skriv versionens dato i hovedet, eller kør igen med --date.`] : []),
    ...(day != null && earlier != null && day < earlier.slice(0, day.length) ? [`Datoen ${formatPartialDate(day)} ligger før versionen før (${target.before?.label ?? ''}, ${formatPartialDate(earlier)}). Ret den ene, eller byt om på order.`] : []),
  ];
}

/** What lines about the version call it, and the state that it would have then. */
const STATES = [
  { says: /(?<!\p{L})(?<!(?<!\p{L})ikke\s{1,3}(?:\p{L}{1,30}\s{1,3})?)(?:vedtaget|godkendt|tiltrådt)(?!\p{L})/iu, what: 'den vedtagne tekst', state: 'adopted' },
  { says: /^\s*forslag(?!\p{L})/iu, what: 'et forslag', state: 'proposal' },
];

function onState({ charter, options, target }: AdviceFacts): string[] {
  if (options.state !== undefined || target.existing !== null) return [];
  const found = STATES.flatMap(({ says, what, state }) => charter.dateLines.filter((line) => says.test(line)).slice(0, 1).map((line) => ({ line: line.replace(/\s+/gu, ' ').trim(), what, state })));
  return found.slice(0, 1).map(({ line, what, state }) => `Teksten siger »${line}«. Er det ${what}, så skriv »state: ${state}« i hovedet, eller kør igen med --state ${state}.`);
}

/** Text between and behind the paragraphs cannot be linked to or compared. */
function onText({ charter }: AdviceFacts): string[] {
  const first = charter.parts.findIndex(({ kind }) => kind === 'paragraph');
  const isPlain = (block: RootContent): boolean => wordsOfNode(block).split('\n').every(isMetaLine);
  const outside = charter.parts.flatMap((part, index) => (index > first && part.kind === 'text' && !part.blocks.every(isPlain) ? [charter.parts[index - 1]] : [])).filter((above) => above?.kind !== 'heading' || !isEnding(above.words));
  const headings = outside.flatMap((above) => (above?.kind === 'heading' ? [`»${above.words}«`] : []));
  if (outside.length === 0) return [];
  const where = headings.length === 0 ? 'Noget af teksten' : `Teksten under ${joinWithAnd(headings)}`;
  return [`${where} står uden for paragrafferne. Lover den noget, så sæt den i en blok som de andre: »:::paragraph[Overskrift]{#id}«, teksten på linjen under og »:::« på linjen efter.`];
}
