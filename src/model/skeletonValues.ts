import type * as z from 'zod';

/** What goes into a skeleton where a schema asks for something particular. */
export interface Fill {
  id: string;
  /** The day of a meeting or event. */
  day: string;
  /** The day on which the skeleton is made. */
  today: string;
  /** Id of a source that exists, or null where none is asked for. */
  source: string | null;
  /** Id of a page that exists, as the subject of a figure. */
  subject: string;
  weekday: string;
  /** The next number in the row of meetings. */
  number: number;
  /** The next place in the row of a charter's versions; other kinds have no use for it. */
  order?: number;
  /** Id of the meeting that minutes are of; other kinds have no use for it. */
  meeting?: string;
  /** Id of the version that a proposal would change, and of the municipality that it is from; other kinds have no use for them. */
  version?: string;
  municipality?: string;
}

/** Keys whose value follows from the request, whatever their schema. */
const BY_KEY: Readonly<Record<string, (fill: Fill) => unknown>> = {
  id: ({ id }) => id,
  subject: ({ subject }) => subject,
  sources: ({ source }) => [source],
  weekday: ({ weekday }) => weekday,
  number: ({ number }) => number,
  order: ({ order }) => order,
  meeting: ({ meeting }) => meeting,
  version: ({ version }) => version,
  municipality: ({ municipality }) => municipality,
  // What the skeleton can know: a source gives the number. That others have measured it, or that the whole source was read,
  // is for the editor to say, and must not be published because a line was forgotten.
  certainty: () => 'stated',
  read: () => 'excerpt',
  start: ({ day }) => `${day}T09:00`,
  end: ({ day }) => `${day}T15:00`,
  reviewed: ({ today }) => today,
  nextReview: ({ today }) => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace(/-02-29$/, '-02-28'),
  postalCode: () => '0000',
  url: () => 'https://example.org/',
  // One agenda item is enough to begin with; its anchor must differ from the page's id.
  agenda: () => [{ id: 'velkomst', title: 'Udfyld: punktets overskrift', text: 'Udfyld: hvad punktet går ud på.' }],
};

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  entries?: Record<string, string>;
  values?: unknown[];
}

/**
 * The smallest value that satisfies an object schema: required keys only. Texts say what is to be written there, taken
 * from the field's note; closed lists get their first value.
 */
export function fillSchema(schema: z.ZodType, fill: Fill): Record<string, unknown> {
  const { shape = {} } = definitionOf(schema);
  const required = Object.entries(shape).filter(([, field]) => isRequired(field));
  return Object.fromEntries(required.map(([key, field]) => [key, fillField(key, field, fill)]));
}

function isRequired(field: z.ZodType): boolean {
  return !['optional', 'default'].includes(definitionOf(field).type);
}

function fillField(key: string, field: z.ZodType, fill: Fill): unknown {
  const own = BY_KEY[key];
  if (own !== undefined) return own(fill);
  const { type, entries, element, values } = definitionOf(field);
  if (type === 'enum') return Object.values(entries ?? {})[0];
  if (type === 'literal') return values?.[0];
  if (type === 'boolean') return false;
  if (type === 'number') return 1;
  if (type === 'nullable') return null;
  if (type === 'object') return fillSchema(field, fill);
  if (type === 'array' && element !== undefined) return [fillItem(field, element, fill)];
  return toFillIn(field.description ?? key);
}

/** An item of a list has no note of its own; that of the list says what belongs there. */
function fillItem(list: z.ZodType, element: z.ZodType, fill: Fill): unknown {
  const isText = definitionOf(element).type === 'string';
  return isText ? toFillIn(list.description ?? '') : fillField('', element, fill);
}

function toFillIn(note: string): string {
  return `Udfyld: ${firstSentence(note)}`;
}

/** `Bygherre. Må have kilde.` → `Bygherre`; a colon or hash inside would need quotation marks, which YAML adds. */
function firstSentence(note: string): string {
  return note.split(/[.:;]/)[0]?.trim() ?? note;
}

function definitionOf(schema: z.ZodType): Definition {
  return (schema as unknown as { def: Definition }).def;
}
