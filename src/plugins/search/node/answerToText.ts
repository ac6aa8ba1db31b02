import { OLDER, type MarkedText, type PageResult, type SearchAnswer } from '../shared/answer';
import { correctionText, readCorrections } from '../shared/corrections';

/** An answer for the terminal, in Danish; marked words stand in »…«. */
export function answerToText(answer: SearchAnswer): string {
  const corrections = [correctionText(readCorrections(answer))].filter((text) => text !== '');
  const count = answer.total === 1 ? '1 side passer.' : `${answer.total} sider passer.`;
  return [...corrections, count, ...answer.results.map(resultToText)].join('\n\n');
}

function resultToText({ url, title, kindLabel, date, example, older, sections, missing }: PageResult): string {
  const labels = [example ? 'Eksempel' : '', kindLabel, older ? OLDER : '', date ?? ''].filter((label) => label !== '');
  const lines = sections.map((section) => `  ${section.url}\n    ${toText(section.snippet)}`);
  const lacks = missing.length === 0 ? [] : [`  Mangler: ${missing.join(', ')}`];
  return [`${toText(title)}${labels.length === 0 ? '' : ` (${labels.join(', ')})`}`, ...(sections.length === 0 ? [`  ${url}`] : lines), ...lacks].join('\n');
}

function toText(pieces: readonly MarkedText[]): string {
  return pieces.map(({ text, marked }) => (marked ? `»${text}«` : text)).join('');
}
