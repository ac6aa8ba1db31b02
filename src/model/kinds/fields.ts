import * as z from 'zod';

/** An id: lower-case ASCII words joined by hyphens, e.g. `venlo-stadskantoor`. It becomes part of an address. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'id' });

/** A calendar day, `2018-11-22`. Days that do not exist (31 February) are refused. */
export const daySchema = z.iso.date({ error: 'date' });

/** A local wall-clock moment without zone, `2018-11-22T09:00`. The zone stands beside it in the record. */
export const localTimeSchema = z
  .string()
  .refine(isLocalTime, { error: 'local-time' })
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$' });

/** A time of day on the wall clock, `09:30`. Its day and its zone are those of the record that it stands in. */
export const clockSchema = z.string({ error: 'clock' }).regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'clock' });

/** The name of a time zone, `Europe/Copenhagen`. An offset (`+01:00`) is refused: it does not know summer time. */
export const timeZoneSchema = z.string().refine(isTimeZone, { error: 'time-zone' });

/** A day, a month or a year as precisely as the source gives it: `2018-11-22`, `2018-11` or `2018`. */
export const partialDateSchema = z
  .string()
  .refine(isPartialDate, { error: 'partial-date' })
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

/** A non-empty line of Danish text; may hold inline Markdown and citations where the field note says so. */
export const textSchema = z.string().trim().min(1, { error: 'empty' });

/** The ids of the sources that carry a statement; at least one. */
export const sourceIdsSchema = z.array(idSchema, { error: 'no-source' }).min(1, { error: 'no-source' });

/** A page on the web. Other schemes (`mailto:`, `javascript:`) are refused: the address becomes a link. */
export const webAddressSchema = z.url({ protocol: /^https?$/, error: 'url' });

function isLocalTime(value: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/.exec(value);
  return match !== null && daySchema.safeParse(match[1]).success;
}

function isTimeZone(value: string): boolean {
  if (!/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

function isPartialDate(value: string): boolean {
  if (/^\d{4}$/.test(value)) return true;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(value)) return true;
  return daySchema.safeParse(value).success;
}

/** Keys that every page may carry, whatever its kind. */
export const pageFields = {
  title: textSchema.describe('Sidens titel, som den står øverst og i søgeresultater.'),
  description: textSchema
    .max(220, { error: 'too-long' })
    .describe('Én sætning, der giver svaret først. Vises i lister, søgeresultater og delinger. Højst 220 tegn.'),
  sidebar_label: textSchema.optional().describe('Kortere titel til menuen. Uden den bruges titlen.'),
  sidebar_position: z.number().optional().describe('Rækkefølge i menuen; laveste tal først. Uden den sorteres efter titel.'),
  draft: z.boolean().optional().describe('true, så længe siden er en kladde: den vises med npm start, men bliver ikke udgivet. Uden den bliver siden udgivet.'),
  unlisted: z
    .boolean()
    .optional()
    .describe('true, når kun den, der har fået adressen, skal se siden: den står ikke i menuer, oversigter, åbne data eller søgning, og søgemaskiner bliver bedt om at lade den være. Hemmelig er den ikke. Uden den kan alle finde siden.'),
  audience: z
    .literal('members')
    .optional()
    .describe('members, når kun netværkets medlemmer må læse siden: den kommer slet ikke med i den offentlige udgave. Uden den er siden for alle.'),
  example: z
    .literal(true)
    .optional()
    .describe('true, når siden er et opdigtet eksempel. Den bliver mærket alle steder, hvor den vises, og kan udelades af udgaven.'),
  reviewed: daySchema.optional().describe('Dato for seneste faglige gennemgang, fx 2026-11-23. Vises som »Sidst gennemgået«.'),
};

/** `reviewed` for the kinds whose readers must know how old the knowledge is. */
export const reviewedField = daySchema.describe(
  'Dato for seneste faglige gennemgang, fx 2026-11-23. Vises som »Sidst gennemgået«.',
);
