import { isPartialDateBefore } from '../../danish/dates';
import type { VersionPage } from '../charter/buildCharters';
import { TAKEN_IN } from '../charter/buildProposals';
import { isSameParagraph } from '../charter/compareVersions';
import { findNearestId } from '../nearest';
import type { Problem } from '../problem';
import type { ContentTree } from '../tree';
import { foreignVersion, hiddenVersion, paragraphsOfVersion, problemAt, suggestedBy, type Proposal } from './proposalParts';

/** What is known of the decisions in minutes. */
export interface KnownDecisions {
  /** The ids of all. */
  known: ReadonlySet<string>;
  /** See `decisionDays`. */
  days: ReadonlyMap<string, string>;
}

/** What a proposal says became of it, held against the decisions and the versions. A part of the rule `charter-proposal`. */
export function checkFate(proposal: Proposal, tree: ContentTree, decisions: KnownDecisions): Problem[] {
  return [...checkNote(proposal), ...checkDecision(proposal, decisions), ...checkTakenInto(proposal, tree)];
}

function checkNote(proposal: Proposal): Problem[] {
  const { fate, fateNote } = proposal.page.fields;
  if (fate === 'pending' || fateNote !== undefined) return [];
  return [problemAt(proposal, 'fate', { found: 'Forslaget er afgjort, men siger ikke, hvad der skete.', expected: 'fateNote med, hvad der skete, og hvorfor; siger ingen kilde det, så skriv det', fix: 'Tilføj fateNote, eller skriv fate: pending.' })];
}

function checkDecision(proposal: Proposal, { known, days }: KnownDecisions): Problem[] {
  const { decision } = proposal.page.fields;
  if (decision === undefined) return [];
  if (known.has(decision)) return decidedBefore(proposal, decision, days.get(decision));
  const nearest = findNearestId(decision, known);
  return [problemAt(proposal, 'decision', { found: `decision henviser til »${decision}«, som ikke findes.`, expected: 'et id på en beslutning i et referat', fix: nearest === null ? 'Ret henvisningen, eller fjern den.' : `Skriv »${nearest}«.` })];
}

/** Nobody can decide on what is not there yet. */
function decidedBefore(proposal: Proposal, decision: string, day: string | undefined): Problem[] {
  const { date } = proposal.page.fields;
  if (date === null || day === undefined || !isPartialDateBefore(day, date)) return [];
  return [problemAt(proposal, 'decision', { found: `Forslaget er fra ${date}, men »${decision}« blev besluttet ${day}.`, expected: 'en beslutning fra et møde, der ikke ligger før forslaget', fix: 'Ret decision, eller slå forslagets dato efter i kilden.' })];
}

function checkTakenInto(proposal: Proposal, tree: ContentTree): Problem[] {
  const { fate, takenInto } = proposal.page.fields;
  if (TAKEN_IN.has(fate) !== (takenInto !== undefined)) return [inconsistent(proposal)];
  if (takenInto === undefined) return [];
  const later = proposal.versions.find(({ id }) => id === takenInto);
  if (later === undefined) return foreignVersion(proposal, 'takenInto', takenInto, tree);
  return [...hiddenVersion(proposal, 'takenInto', later), ...checkLater(proposal, later), ...checkOutcome(proposal, later)];
}

function inconsistent(proposal: Proposal): Problem {
  const { fate, takenInto } = proposal.page.fields;
  const expected = 'takenInto sammen med fate: adopted eller fate: adopted-in-part, og kun dér';
  if (takenInto === undefined) return problemAt(proposal, 'fate', { found: 'Forslaget er taget med, men siger ikke i hvilken version.', expected, fix: 'Tilføj takenInto med id på versionen.' });
  return problemAt(proposal, 'takenInto', { found: `Forslaget siger, at ${takenInto} tog det med, men har fate: ${fate}.`, expected, fix: 'Slet takenInto, eller ret fate.' });
}

function checkLater(proposal: Proposal, later: VersionPage): Problem[] {
  const { version, page } = proposal;
  const { date } = page.fields;
  if (version !== undefined && later.fields.order <= version.fields.order) {
    return [problemAt(proposal, 'takenInto', { found: `Forslaget vil ændre ${version.id}, men ${later.id} er ikke en senere version.`, expected: 'id på en version, der kom efter den, forslaget vil ændre', fix: 'Ret takenInto.' })];
  }
  if (date === null || later.fields.date === null || !isPartialDateBefore(later.fields.date, date)) return [];
  return [problemAt(proposal, 'takenInto', { found: `Forslaget er fra ${date}, men ${later.id} fra ${later.fields.date} skal have taget det med.`, expected: 'en version, der ikke ligger før forslaget', fix: 'Ret takenInto, eller slå datoerne efter i kilden.' })];
}

/** Whether a later version has the words as they were suggested is read from it; the fate must say the same. */
function checkOutcome(proposal: Proposal, later: VersionPage): Problem[] {
  const { fate, removes } = proposal.page.fields;
  const suggested = suggestedBy(proposal);
  const paragraphs = paragraphsOfVersion(later);
  const id = removes ?? suggested?.id;
  if (paragraphs === null || id === undefined || !later.fields.textKnown) return [];
  const outcome = paragraphs.find((paragraph) => paragraph.id === id);
  const isWhole = removes === undefined ? outcome !== undefined && suggested !== null && isSameParagraph(outcome, suggested) : outcome === undefined;
  if (isWhole === (fate === 'adopted')) return [];
  const where = outcome === undefined ? `står ikke i ${later.id}` : removes === undefined ? `har en anden ordlyd i ${later.id}` : `står stadig i ${later.id}`;
  if (!isWhole) {
    return [problemAt(proposal, 'fate', { found: `Forslaget har fate: adopted, men »${id}« ${where}.`, expected: 'fate: adopted, når versionen gør helt, som forslaget siger; ellers adopted-in-part', fix: 'Skriv fate: adopted-in-part, eller ret ordlyden.' })];
  }
  const how = removes === undefined ? `har »${id}« ord for ord` : `har ikke »${id}«`;
  return [problemAt(proposal, 'fate', { found: `Forslaget har fate: adopted-in-part, men ${later.id} ${how}.`, expected: 'fate: adopted, når versionen gør helt, som forslaget siger', fix: 'Skriv fate: adopted, eller ret ordlyden.' })];
}
