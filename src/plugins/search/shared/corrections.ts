import { foldWord } from '../../../danish/fold';
import type { Correction, SearchAnswer } from './answer';

/**
 * The words that were read in the place of others, spelled as the results spell them: an index has `oekonomi`, a reader
 * `økonomi`.
 */
export function readCorrections({ corrections, results }: SearchAnswer): Correction[] {
  const marks = results.flatMap(({ title, sections }) => [title, ...sections.flatMap(({ path }) => path)].flat().filter(({ marked }) => marked));
  const words = [...results.flatMap(({ sections }) => sections.flatMap((section) => section.words)), ...marks.map(({ text }) => text.toLowerCase())];
  const spell = (read: string): string => words.find((word) => foldWord(word) === read) ?? read;
  return corrections.map(({ written, read }) => ({ written, read: read.split(' ').map(spell).join(' ') }));
}

/**
 * What is said of words that were read as others, in pieces, for the words may run from right to left: `Ingen sider har
 * ordet »murtsen«. Der er søgt på »mursten« i stedet.` Nothing where none were.
 */
export function correctionTexts(corrections: readonly Correction[]): { text: string; isWord: boolean }[] {
  if (corrections.length === 0) return [];
  const plain = (text: string): { text: string; isWord: boolean } => ({ text, isWord: false });
  const listed = (words: string[], sign: string) => words.flatMap((word, index) => [plain(index === 0 ? '»' : `« ${sign} »`), { text: word, isWord: true }]);
  const written = listed(corrections.map((correction) => correction.written), 'eller');
  const read = listed(corrections.map((correction) => correction.read), 'og');
  return [plain(corrections.length === 1 ? 'Ingen sider har ordet ' : 'Ingen sider har ordene '), ...written, plain('«. Der er søgt på '), ...read, plain('« i stedet.')];
}

export function correctionText(corrections: readonly Correction[]): string {
  return correctionTexts(corrections).map(({ text }) => text).join('');
}
