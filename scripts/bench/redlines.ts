import type { CharterParagraph } from '../../src/model/charter/records';
import type { VersionData } from '../../src/plugins/charter/shared/charterData';
import { compareVersions, countChanges } from '../../src/plugins/charter/shared/comparison/compare';
import { formatTable, formatTime } from '../search/table';
import { percentile, timed } from './timing';

const PARAGRAPHS = [300, 2_000] as const;
/** As many as a long paragraph of a charter has. */
const WORDS_EACH = 60;
const RUNS = 20;

/** How a version comes about from the one before, by how many of its words are new. */
const KINDS: readonly { name: string; share: number; isTurned: boolean }[] = [
  { name: 'one word in fifty', share: 0.02, isTurned: false },
  { name: 'one word in three', share: 0.34, isTurned: false },
  { name: 'another text', share: 1, isTurned: false },
  { name: 'all moved', share: 0, isTurned: true },
];

/** How long a browser thinks about two made-up versions before it can show them. */
export function benchRedlines(): void {
  const rows = PARAGRAPHS.flatMap((count) => KINDS.map((kind) => measure(count, kind)));
  console.log(`\n== redline: paragraphs of ${WORDS_EACH} words, ${RUNS} runs\n`);
  console.log(formatTable([['paragraphs', 'new', 'changes', 'first', 'p50', 'p95'], ...rows]));
}

function measure(count: number, { name, share, isTurned }: (typeof KINDS)[number]): string[] {
  const before = version(1, Array.from({ length: count }, (_, index) => paragraph(index, 0)));
  const changed = Array.from({ length: count }, (_, index) => paragraph(index, share));
  const after = version(2, isTurned ? changed.reverse() : changed);
  const runs = Array.from({ length: RUNS }, () => timed(() => compareVersions(before, after, [before, after])));
  const times = runs.map(([, time]) => time);
  const sorted = [...times].sort((left, right) => left - right);
  return [String(count), name, String(countChanges(runs[0]?.[0] ?? []).all), ...[times[0] ?? 0, percentile(sorted, 0.5), percentile(sorted, 0.95)].map(formatTime)];
}

const WORDS = ['vi', 'bygger', 'river', 'ned', 'mursten', 'kommunen', 'genbruger', 'materialer', 'før', 'og', 'udbud', 'kortlægger', 'byrådet', 'måler', 'hvert', 'år', 'beton', 'træ', 'med', 'ikke'];

/** The same each time. */
function paragraph(index: number, share: number): CharterParagraph {
  const words = Array.from({ length: WORDS_EACH }, (_, place) => {
    const word = WORDS[(index * 13 + place * 7) % WORDS.length] ?? '';
    const isNew = ((index * 31 + place * 17) % 100) < share * 100;
    return isNew ? `nyt${(index + place) % 50}` : word;
  });
  return { id: `p-${index}`, number: String(index + 1), title: `Paragraf ${index}`, text: words.join(' ') };
}

function version(order: number, paragraphs: readonly CharterParagraph[]): VersionData {
  return { id: `v-${order}`, address: `/charter/v/v-${order}/`, label: `Version ${order}`, title: `Version ${order}`, state: 'Forslag', date: null, order, paragraphs, reasons: [] };
}
