import { redline } from '../redline/redline';
import type { Span } from '../redline/span';
import type { ParagraphComparison } from './compare';
import { linkText } from './linkText';

/** What became of the words of a paragraph. */
export interface ParagraphRedline {
  title: Span[];
  text: Span[];
  /** Where its links lead, a line for each; empty where none leads elsewhere than before. */
  links: Span[];
}

/** The redline of one paragraph: by far the most of the work, so it is done only for those that are shown. */
export function redlineOf({ before, after }: Pick<ParagraphComparison, 'before' | 'after'>): ParagraphRedline {
  const [oldLinks, newLinks] = [linkText(before), linkText(after)];
  return {
    title: redline(before?.title ?? '', after?.title ?? ''),
    text: redline(before?.text ?? '', after?.text ?? ''),
    links: oldLinks === newLinks ? [] : redline(oldLinks, newLinks),
  };
}
