import { adoptedBy, type HeadFacts } from './charterHead';
import type { KnownVersion } from './documents';

/** Words that were true while nobody knew the text. */
const UNKNOWN = /ikke (?:er |blevet )?(?:fundet|kendt|gengivet|offentlig|set|læst)|gengiver ikke|ukendt|vides ikke|ved (?:vi )?ikke|mangler/iu;

/** Fields that may say that the text is not known. */
const MAY_SAY_SO = ['dateNote', 'change'] as const;

/**
 * The front matter of a version whose words have been found: as it was, but that its text is known. Whatever was said of a text that
 * nobody had is for an editor to write anew: until then the page cannot be published.
 */
export function awaitedHead(existing: KnownVersion, { today, source, changes, state, date }: Pick<HeadFacts, 'today' | 'source' | 'changes' | 'state' | 'date'>): Record<string, unknown> {
  const old = { ...(existing.page.frontMatter.data as Record<string, unknown>) };
  const { fields } = existing.page;
  const isFound = !fields.textKnown;
  for (const key of MAY_SAY_SO) if (isFound && UNKNOWN.test(fields[key])) old[key] = toAsk(fields[key]);
  if (isFound && UNKNOWN.test(fields.description)) old['description'] = toAskBriefly(fields.description);
  if (isFound && fields.notFound.length > 0) old['notFound'] = fields.notFound.map(toAsk);
  const sources = source === null || fields.sources.includes(source) ? fields.sources : [...fields.sources, source];
  const { title, description, reviewed: _reviewed, draft: _draft, changes: _changes, sources: _sources, ...rest } = old;
  const [label, others] = parted(rest, ['sidebar_label', 'sidebar_position']);
  const [upToChange, afterChange] = parted(others, ['order', 'example', 'audience', 'unlisted', 'state', 'adopted', 'date', 'dateNote', 'textKnown', 'change']);
  // A day that only the text gives is told of, and left to the editor beside what is noted of the time already.
  const own = { ...upToChange, state, ...('adopted' in old ? {} : adoptedBy(state, sources)), ...(typeof date === 'string' ? { date } : {}), textKnown: true };
  return { title, description, ...label, draft: true, reviewed: today, ...own, ...(changes.length === 0 ? {} : { changes }), ...afterChange, sources };
}

type Fields = Record<string, unknown>;

/** The fields of some names, and the others; each in the order that they had. */
function parted(fields: Fields, names: readonly string[]): [Fields, Fields] {
  const entries = Object.entries(fields);
  return [Object.fromEntries(entries.filter(([name]) => names.includes(name))), Object.fromEntries(entries.filter(([name]) => !names.includes(name)))];
}

const ASK = 'Udfyld: Passer det stadig?';

function toAsk(words: string): string {
  return `${ASK} ${words}`;
}

const LONGEST_DESCRIPTION = 220;

/** A description may not grow; where there is no room for the question, the placeholder alone asks it. */
function toAskBriefly(words: string): string {
  return [toAsk(words), `Udfyld: ${words}`].find((text) => text.length <= LONGEST_DESCRIPTION) ?? 'Udfyld: Én sætning om versionen, nu da ordlyden er kendt.';
}
