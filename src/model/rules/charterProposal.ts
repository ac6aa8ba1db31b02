import { toString } from 'mdast-util-to-string';
import { isPartialDateBefore } from '../../danish/dates';
import { versionsByDocument, type VersionPage } from '../charter/buildCharters';
import { isProposal } from '../charter/buildProposals';
import { isSameParagraph } from '../charter/compareVersions';
import { addressOfDocument } from '../charter/documentPlace';
import { MOTIVATION_HEADING, readMotivation } from '../charter/readMotivation';
import { readParagraphs } from '../charter/readParagraphs';
import type { CharterParagraph } from '../charter/records';
import { DIRECTIVES } from '../directives';
import { findNearest } from '../nearest';
import type { Problem } from '../problem';
import type { ContentTree } from '../tree';
import { decisionDays } from './decisionDays';
import { knownDecisions } from './knownDecisions';
import { checkFate } from './proposalFate';
import { checkFrontPages } from './proposalFrontPage';
import { foreignVersion, hiddenVersion, OTHER_VERSION, paragraphsOfVersion, PROPOSAL_RULE, problemAt, suggestedBy, type Proposal } from './proposalParts';
import type { Rule } from './rule';

/**
 * A proposal is read as a change of one paragraph of one version: both must be there, and differ. What is said of its fate must
 * agree with the versions. That its version and its municipality are pages at all is the business of `unknown-relation`.
 */
export const charterProposal: Rule = {
  id: PROPOSAL_RULE,
  check(context) {
    const { tree } = context;
    const versions = versionsByDocument(tree.pages);
    const decisions = { known: knownDecisions(context), days: decisionDays(context) };
    const proposals = tree.pages.filter(isProposal).map((page): Proposal => {
      const own = versions.get(addressOfDocument(page)) ?? [];
      return { page, read: readParagraphs(page), versions: own, version: own.find(({ id }) => id === page.fields.version) };
    });
    return [...proposals.flatMap((proposal) => [...checkText(proposal), ...checkVersion(proposal, tree), ...checkFate(proposal, tree, decisions)]), ...checkFrontPages(proposals, tree)];
  },
};

const EXAMPLE = DIRECTIVES.get('paragraph')?.example ?? '';

function checkText(proposal: Proposal): Problem[] {
  return [...checkMotivation(proposal), ...checkBlocks(proposal)];
}

function checkMotivation(proposal: Proposal): Problem[] {
  const motivation = readMotivation(proposal.page.body);
  const expected = `»${MOTIVATION_HEADING}« og under det, hvorfor kommunen foreslår det, som en kilde gengiver det`;
  if (motivation === null) return [problemAt(proposal, 1, { found: 'Afsnittet »Begrundelse« mangler.', expected, fix: 'Skriv afsnittet.' })];
  if (motivation.content.some((node) => node.type !== 'html' && toString(node).trim() !== '')) return [];
  return [problemAt(proposal, motivation.line, { found: 'Afsnittet »Begrundelse« er tomt.', expected, fix: 'Skriv afsnittet.' })];
}

function checkBlocks(proposal: Proposal): Problem[] {
  const { page, read } = proposal;
  const { removes } = page.fields;
  const [first, second] = read.paragraphs;
  if (read.problems.length > 0) return [];
  if (removes !== undefined && first !== undefined) {
    return [problemAt(proposal, first.line, { found: `Forslaget vil fjerne »${removes}«, men har også en ordlyd.`, expected: 'enten removes eller en paragraf med den foreslåede ordlyd', fix: 'Fjern paragraffen, eller slet removes.' })];
  }
  if (removes === undefined && first === undefined) {
    return [problemAt(proposal, 1, { found: 'Forslaget har ingen ordlyd.', expected: 'én paragraf med den foreslåede ordlyd, eller removes med id på den paragraf, der skal gå ud', fix: `Skriv »${EXAMPLE}« og ordlyden under det.` })];
  }
  if (second === undefined) return [];
  return [problemAt(proposal, second.line, { found: 'Forslaget har mere end én paragraf.', expected: 'én paragraf i hvert forslag', fix: 'Lav et forslag for hver paragraf.' })];
}

function checkVersion(proposal: Proposal, tree: ContentTree): Problem[] {
  const { page, version } = proposal;
  if (version === undefined) return foreignVersion(proposal, 'version', page.fields.version, tree);
  return [...hiddenVersion(proposal, 'version', version), ...withoutWords(proposal, version), ...olderThanVersion(proposal, version), ...checkParagraph(proposal, version)];
}

/** What has no words that are known cannot be shown as changed. */
function withoutWords(proposal: Proposal, { id, fields }: VersionPage): Problem[] {
  if (fields.textKnown) return [];
  return [problemAt(proposal, 'version', { found: `Ordlyden af »${id}« er ikke kendt, så forslaget kan ikke vises mod den.`, expected: 'en version med textKnown: true', fix: OTHER_VERSION })];
}

function olderThanVersion(proposal: Proposal, { id, fields }: VersionPage): Problem[] {
  const { date } = proposal.page.fields;
  if (date === null || fields.date === null || !isPartialDateBefore(date, fields.date)) return [];
  return [problemAt(proposal, 'date', { found: `Forslaget er fra ${date}, men vil ændre ${id} fra ${fields.date}.`, expected: 'en dato, der ikke ligger før versionen', fix: 'Slå datoen efter i kilden, eller ret version.' })];
}

function checkParagraph(proposal: Proposal, version: VersionPage): Problem[] {
  const { removes, after } = proposal.page.fields;
  const paragraphs = paragraphsOfVersion(version);
  if (paragraphs === null || !version.fields.textKnown) return [];
  const ids = paragraphs.map(({ id }) => id);
  const isNew = removes === undefined && suggestedBy(proposal) !== null && !ids.includes(suggestedBy(proposal)?.id ?? '');
  return [
    ...(removes === undefined || ids.includes(removes) ? [] : [unknownParagraph(proposal, 'removes', removes, ids)]),
    ...(typeof after !== 'string' || ids.includes(after) ? [] : [unknownParagraph(proposal, 'after', after, ids)]),
    ...(after === undefined || isNew || (removes === undefined && suggestedBy(proposal) === null) ? [] : [misplacedAfter(proposal)]),
    ...checkSuggested(proposal, paragraphs),
  ];
}

function unknownParagraph(proposal: Proposal, key: 'removes' | 'after', id: string, ids: readonly string[]): Problem {
  const nearest = findNearest(id, ids);
  return problemAt(proposal, key, {
    found: `${key} henviser til paragraffen »${id}«, som ikke står i ${proposal.page.fields.version}.`,
    expected: `en af paragrafferne ${ids.join(', ')}`,
    fix: nearest === null ? 'Ret henvisningen, eller slet linjen.' : `Skriv »${nearest}«.`,
  });
}

function misplacedAfter(proposal: Proposal): Problem {
  return problemAt(proposal, 'after', { found: 'Forslaget har after, men foreslår ikke en ny paragraf.', expected: 'after kun sammen med en paragraf, som ikke står i versionen', fix: 'Slet after.' });
}

/** An id that the version does not have is a new paragraph or a slip; the place of a new one tells which. */
function checkSuggested(proposal: Proposal, paragraphs: readonly CharterParagraph[]): Problem[] {
  const suggested = suggestedBy(proposal);
  const { version, after } = proposal.page.fields;
  const line = proposal.read.paragraphs[0]?.line ?? 1;
  if (suggested === null) return [];
  const before = paragraphs.find(({ id }) => id === suggested.id);
  if (before === undefined) return after === undefined ? [unplaced(proposal, line, suggested.id, paragraphs)] : [];
  if (!isSameParagraph(before, suggested)) return [];
  return [problemAt(proposal, line, { found: `Forslagets ordlyd af »${suggested.id}« er den samme som i ${version}.`, expected: 'en anden overskrift eller ordlyd; et nyt nummer alene er ingen ændring', fix: 'Ret ordlyden efter kilden, eller ret version.' })];
}

function unplaced(proposal: Proposal, line: number, id: string, paragraphs: readonly CharterParagraph[]): Problem {
  const nearest = findNearest(id, paragraphs.map((paragraph) => paragraph.id));
  const place = 'tilføj after med id på den paragraf, den skal stå efter, eller after: null, når den skal stå først.';
  return problemAt(proposal, line, {
    found: `Paragraffen »${id}« står ikke i ${proposal.page.fields.version}, og forslaget siger ikke, hvor den skal stå.`,
    expected: 'id på en paragraf i versionen, eller en ny paragraf sammen med after',
    fix: nearest === null ? `Er paragraffen ny, så ${place}` : `Skriv »${nearest}«. Er paragraffen ny, så ${place}`,
  });
}
