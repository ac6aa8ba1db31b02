import { wordsOfNode } from '../text/replaceWords';
import type { WrittenCharter } from './charterPage';
import type { CharterPart, CharterText } from './charterText';
import type { Target } from './target';

interface Facts {
  charter: CharterText;
  page: Pick<WrittenCharter, 'paragraphs' | 'matching'>;
  target: Pick<Target, 'near'>;
}

/** Why the file may be another one than the editor meant. */
export function adviceOnFile(facts: Facts): string[] {
  return [...onMinutes(facts.charter), ...onStrangers(facts)];
}

const MINUTES = /^\s*(?:beslutnings|møde)?(?:referat|dagsorden)(?:et|en)?(?!\p{L})/iu;
const LABEL = /^\s*(deltagere|til\s?stede|afbud|fraværende|referent|mødeleder|beslutning|ansvarlig|frist)\s*:/iu;
/** A charter may have one of them, for those who agreed upon it. */
const FEWEST_LABELS = 3;

function onMinutes({ title, parts }: CharterText): string[] {
  const labels = new Set([title ?? '', ...parts.flatMap(linesOf)].flatMap((line) => LABEL.exec(line)?.[1]?.toLocaleLowerCase('da') ?? []));
  const isMinutes = MINUTES.test(title ?? '') || labels.size >= FEWEST_LABELS;
  return isMinutes ? ['Filen ligner et referat og ikke et charter. Er den det, så brug ikke den nye side, men kør npm run import -- minutes med filen.'] : [];
}

function linesOf(part: CharterPart): string[] {
  return part.kind === 'heading' ? [part.words] : part.blocks.flatMap((block) => wordsOfNode(block).split('\n'));
}

/** Of fewer it proves nothing. */
const FEWEST = 3;

/** Where nothing at all is like the version before, it may be that of another charter. */
function onStrangers({ page: { paragraphs, matching }, target: { near } }: Facts): string[] {
  const isAnyLike = matching.matches.length > 0 || matching.parts.length > 0 || matching.taken.length > 0;
  if (near === null || isAnyLike || near.paragraphs.length < FEWEST || paragraphs.length < FEWEST) return [];
  return [`Ingen af de ${paragraphs.length} paragraffer ligner dem i ${near.label}, så alle har fået nye id’er. Se efter, om det er den rigtige fil og det rigtige charter i --document.`];
}
