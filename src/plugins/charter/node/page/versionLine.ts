import type { RootContent } from 'mdast';
import { formatPartialDate } from '../../../../danish/dates';
import type { CharterVersion } from '../../../../model/charter/records';
import { exampleMark } from '../../../../model/exampleMark';
import type { Knowledge } from '../../../../model/knowledge';
import { element, text } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';

/**
 * Which version says it, from when, and what it counts for: `Version 1 · 26. november 2026 · Skabelon`. It stands below the heading of
 * each paragraph, for who arrives there by a link and does not see the facts at the top of the page.
 */
export function versionLine({ label, date, state, isExample }: CharterVersion, knowledge: Knowledge): RootContent {
  const when = date === null ? 'Dato ikke oplyst' : formatPartialDate(date);
  const mark = isExample ? [exampleMark(), text(' ')] : [];
  return notText(element('p', { className: ['charter-version'] }, [...mark, text([label, when, knowledge.label('charter-state', state)].join(' · '))]));
}
