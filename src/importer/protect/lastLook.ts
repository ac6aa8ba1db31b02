import { decodeString } from 'micromark-util-decode-string';
import type { ImportPlan, PlannedImport } from '../importMinutes';
import { leftProblem } from '../problems';
import { findPersonal } from './findPersonal';

/**
 * Looks once more through all that is about to be written or shown, as it is written and as it will be read. Everything was
 * taken out of the document before; here nothing is known of how the page came about, so that no way onto it is forgotten.
 */
export function lastLook(plan: PlannedImport): ImportPlan {
  const texts = [plan.report.screen, plan.report.whole, ...plan.files.flatMap(({ name, content }) => [name, ...(typeof content === 'string' ? [content] : [])])];
  const [left] = texts.flatMap((text) => [text, decodeString(text)]).flatMap(findPersonal).filter(({ kind }) => kind === 'cpr');
  return left === undefined ? plan : { problem: leftProblem(`${left.text.slice(0, 4)}•••`) };
}
