import type { VersionPage } from '../charter/buildCharters';
import { isProposal, type ProposalPage } from '../charter/buildProposals';
import { pairParagraphs, type ParagraphFate, type ParagraphPair } from '../charter/compareVersions';
import { readParagraphs } from '../charter/readParagraphs';
import type { Problem } from '../problem';
import { publishedVersions } from './charterOrder';
import { knownDecisions } from './knownDecisions';
import type { Rule } from './rule';

/** Who takes a charter home must be able to say why it is not as it was: every change has a reason, every reason a change. */
export const charterChange: Rule = {
  id: 'charter-change',
  check(context) {
    const decisions = knownDecisions(context);
    const proposals = new Map(context.tree.pages.filter(isProposal).map((page) => [page.id, page]));
    return publishedVersions(context.tree).flatMap((versions) =>
      versions.flatMap((version, index) => [...checkReasons(version, versions.slice(0, index).findLast(({ fields }) => fields.textKnown)), ...checkDecisions(version, decisions), ...checkProposals(version, proposals)]),
    );
  },
};

/**
 * `earlier` is the newest version before it whose words are known. Versions whose words are not known, or cannot be read before their
 * own faults are mended, cannot be compared.
 */
function checkReasons(version: VersionPage, earlier: VersionPage | undefined): Problem[] {
  const named = version.fields.changes.flatMap(({ paragraphs }, change) => paragraphs.map((id, index) => ({ id, path: ['changes', change, 'paragraphs', index] })));
  if (earlier === undefined || !version.fields.textKnown) {
    return named.slice(0, 1).map(({ path }) => nothingToCompare(version, path));
  }
  const [before, after] = [readParagraphs(earlier), readParagraphs(version)];
  if (before.problems.length + after.problems.length > 0 || !before.isWhole || !after.isWhole) return [];
  const paragraphsOf = (read: typeof before) => ({ paragraphs: read.paragraphs.map(({ paragraph }) => paragraph) });
  const pairs = pairParagraphs(paragraphsOf(before), paragraphsOf(after));
  const known = new Map(pairs.map((pair) => [pair.id, pair]));
  const explained = new Set(named.map(({ id }) => id));
  const lines = new Map(after.paragraphs.map(({ paragraph, line }) => [paragraph.id, line]));
  return [
    ...named.flatMap(({ id, path }) => {
      const pair = known.get(id);
      if (pair === undefined) return [unknownParagraph(version, path, id, earlier)];
      const isElsewhere = pair.isMoved || pair.before?.number !== pair.after?.number;
      return pair.fate === 'kept' && !isElsewhere ? [unchanged(version, path, id, earlier)] : [];
    }),
    ...pairs.flatMap((pair) => withoutExplanation(pair, pairs, explained).map((lost) => lost(version, lines.get(pair.id) ?? 1, earlier))),
  ];
}

type Fault = (version: VersionPage, line: number, earlier: VersionPage) => Problem;

/** What must be said of a change that no reason names: why it was made, or that it is none, but a paragraph under another id. */
function withoutExplanation(pair: ParagraphPair, pairs: readonly ParagraphPair[], explained: ReadonlySet<string>): Fault[] {
  const { id, fate } = pair;
  if (fate === 'kept' || explained.has(id)) return [];
  const twin = pairs.find((other) => !explained.has(other.id) && isRenamed(other, pair));
  if (twin !== undefined && fate === 'added') return [(version, line, earlier) => renamed(version, line, { id, before: twin.id, earlier })];
  // The paragraph that took its words says so.
  return twin === undefined ? [(version, line) => withoutReason(version, line, id, fate)] : [];
}

/** Whether one of two paragraphs is gone and the other one new, with the same words. */
function isRenamed(one: ParagraphPair, other: ParagraphPair): boolean {
  const [gone, come] = one.fate === 'removed' ? [one, other] : [other, one];
  return gone.fate === 'removed' && come.fate === 'added' && gone.before?.text === come.after?.text;
}

function checkDecisions({ file, frontMatter, fields }: VersionPage, known: ReadonlySet<string>): Problem[] {
  return fields.changes.flatMap(({ decision }, index) => {
    if (decision === undefined || known.has(decision)) return [];
    return [{
      file,
      line: frontMatter.lineOf(['changes', index, 'decision']),
      rule: charterChange.id,
      found: `decision henviser til »${decision}«, som ikke findes.`,
      expected: 'et id på en beslutning i et referat',
      fix: 'Ret henvisningen, eller fjern den.',
    }];
  });
}

/** A proposal that a change takes in says the same from its side. That it is there at all is the business of `unknown-relation`. */
function checkProposals(version: VersionPage, known: ReadonlyMap<string, ProposalPage>): Problem[] {
  return version.fields.changes.flatMap(({ proposal, paragraphs }, index) => {
    const page = known.get(proposal ?? '');
    const words = page === undefined ? null : faultOfProposal(page, version, paragraphs);
    return words === null ? [] : [{ file: version.file, line: version.frontMatter.lineOf(['changes', index, 'proposal']), rule: charterChange.id, ...words }];
  });
}

function faultOfProposal(page: ProposalPage, version: VersionPage, paragraphs: readonly string[]): Pick<Problem, 'found' | 'expected' | 'fix'> | null {
  const { id, fields } = page;
  const about = fields.removes ?? readParagraphs(page).paragraphs[0]?.paragraph.id;
  if (fields.takenInto !== version.id) {
    return { found: `Ændringen henviser til forslaget »${id}«, som ikke siger, at ${version.id} tog det med.`, expected: `et forslag med takenInto: ${version.id}`, fix: 'Ret henvisningen, eller ret takenInto og fate i forslaget.' };
  }
  if (about === undefined || paragraphs.includes(about)) return null;
  return { found: `Ændringen henviser til forslaget »${id}«, men det handler om »${about}«.`, expected: 'et forslag om en af de paragraffer, som ændringen nævner', fix: 'Ret henvisningen, eller flyt den til den rigtige ændring.' };
}

const FATES: Readonly<Record<Exclude<ParagraphFate, 'kept'>, string>> = { added: 'er ny', removed: 'er udgået', changed: 'er ændret' };

function withoutReason({ file }: VersionPage, line: number, id: string, fate: ParagraphFate): Problem {
  return {
    file,
    line,
    rule: charterChange.id,
    found: `Paragraffen »${id}« ${fate === 'kept' ? '' : FATES[fate]}, men ingen begrundelse nævner den.`,
    expected: 'en begrundelse under changes for hver paragraf, der er ny, ændret eller udgået',
    fix: `Tilføj under changes: - paragraphs: [${id}] og reason: …`,
  };
}

function renamed({ file }: VersionPage, line: number, { id, before, earlier }: { id: string; before: string; earlier: VersionPage }): Problem {
  return {
    file,
    line,
    rule: charterChange.id,
    found: `Paragraffen »${id}« har samme ordlyd som »${before}« i ${earlier.id}, men et andet id.`,
    expected: 'samme id i alle versioner, så paragraffen kan følges fra den ene til den anden',
    fix: `Skriv {#${before}} i stedet for {#${id}}. Er det en anden paragraf, så begrund under changes, at den ene er ny og den anden udgået.`,
  };
}

function unchanged({ file, frontMatter }: VersionPage, path: readonly PropertyKey[], id: string, earlier: VersionPage): Problem {
  return {
    file,
    line: frontMatter.lineOf(path),
    rule: charterChange.id,
    found: `Begrundelsen nævner »${id}«, men paragraffen er den samme som i ${earlier.id}.`,
    expected: 'kun paragraffer, der er nye, ændrede, flyttede, omnummererede eller udgåede',
    fix: `Fjern »${id}« fra begrundelsen, eller ret paragraffen.`,
  };
}

function unknownParagraph({ file, frontMatter }: VersionPage, path: readonly PropertyKey[], id: string, earlier: VersionPage): Problem {
  return {
    file,
    line: frontMatter.lineOf(path),
    rule: charterChange.id,
    found: `Begrundelsen nævner »${id}«, som hverken står i denne version eller i ${earlier.id}.`,
    expected: 'id på en paragraf',
    fix: 'Ret id, eller fjern det.',
  };
}

function nothingToCompare({ file, frontMatter }: VersionPage, path: readonly PropertyKey[]): Problem {
  return {
    file,
    line: frontMatter.lineOf(path),
    rule: charterChange.id,
    found: 'Siden begrunder ændringer, men der er ingen version før med kendt ordlyd at sammenligne med.',
    expected: 'begrundelser, når ordlyden af versionen og af en tidligere version er kendt',
    fix: 'Fjern changes; skriv i change, hvad der vides.',
  };
}
