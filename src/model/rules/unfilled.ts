import { isDraft, isPlaceholder, unfilledValues } from '../drafts';
import type { Problem } from '../problem';
import { idOf, type Entry } from '../tree';
import { describePath } from '../validate';
import type { DataPath } from '../walk';
import type { Rule, RuleContext } from './rule';

/**
 * The placeholder of a skeleton must not be published. A draft may hold it, for a draft is not published; so may a source
 * or a figure that nothing uses yet, for the same reason.
 */
export const unfilled: Rule = {
  id: 'unfilled',
  check(context) {
    return [...unfilledFields(context), ...unfilledTexts(context), ...unfilledEntries(context)];
  },
};

function unfilledFields({ tree }: RuleContext): Problem[] {
  const published = tree.parsed.filter((page) => !isDraft(page));
  return published.flatMap(({ file, frontMatter }) =>
    unfilledValues(frontMatter.data).map(({ path, value }) => unfilledField(file, frontMatter.lineOf(path), path, String(value), PUBLISH_LATER)),
  );
}

function unfilledTexts({ tree, texts }: RuleContext): Problem[] {
  const drafts = new Set(tree.parsed.filter(isDraft).map(({ file }) => file));
  return texts
    .filter(({ part, file, text }) => part !== 'field' && !drafts.has(file) && isPlaceholder(text))
    .map(({ file, line, text }) => ({
      file,
      line,
      rule: unfilled.id,
      found: `Teksten er ikke udfyldt: »${shorten(text)}«.`,
      expected: 'sidens egen tekst',
      fix: PUBLISH_LATER('Skriv teksten'),
    }));
}

/** What nothing uses is spoken for by `unused-source`, or is shown nowhere. */
function unfilledEntries({ tree, sourceUses, figureUses }: RuleContext): Problem[] {
  const used = new Set([...sourceUses, ...figureUses].map(({ id }) => id));
  const known = [...tree.sources, ...tree.figures].filter((entry) => used.has(idOf(entry) ?? ''));
  return [...known, ...tree.vocabulary, ...tree.indirectMeetings].flatMap((entry: Entry<unknown>) =>
    unfilledValues(entry.raw).map(({ path, value }) => unfilledField(entry.file, entry.lineOf(path), path, String(value), (what) => `${what}.`)),
  );
}

const PUBLISH_LATER = (what: string): string => `${what}, eller skriv »draft: true« i hovedet, til siden er færdig.`;

function unfilledField(file: string, line: number, path: DataPath, value: string, remedy: (what: string) => string): Problem {
  return {
    file,
    line,
    rule: unfilled.id,
    found: `»${describePath(path)}« er ikke udfyldt: »${shorten(value)}«.`,
    expected: 'en oplysning i stedet for skelettets pladsholder',
    fix: remedy('Skriv oplysningen'),
  };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text;
}
