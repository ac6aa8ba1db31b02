import * as z from 'zod';
import { caseSchema } from './case';
import { charterSchema } from './charter';
import { guidanceSchema } from './guidance';
import type { Lists } from './lists';
import { eventSchema, meetingSchema } from './meeting';
import { minutesSchema } from './minutes';
import { municipalitySchema } from './municipality';
import { pageSchema } from './page';
import { proposalSchema } from './proposal';
import { requirementSchema } from './requirement';
import { trackSchema } from './track';

/** The kinds of page, each with the schema of its front matter. */
export const PAGE_SCHEMAS = {
  case: caseSchema,
  guidance: guidanceSchema,
  requirement: requirementSchema,
  meeting: meetingSchema,
  event: eventSchema,
  minutes: minutesSchema,
  track: trackSchema,
  municipality: municipalitySchema,
  charter: charterSchema,
  proposal: proposalSchema,
  page: pageSchema,
} as const;

export type PageKind = keyof typeof PAGE_SCHEMAS;

/** The checked front matter of a kind. */
export type FieldsOf<K extends PageKind> = z.infer<ReturnType<(typeof PAGE_SCHEMAS)[K]>>;

/** What a post must say before the rest of it can be held against a schema: whether it is the network's own meeting. */
export const postKindSchema = z.looseObject({ kind: z.enum(['meeting', 'event']) });

/**
 * The schemas for the values that the vocabulary allows today, each made once: making one takes longer than holding a
 * page against it.
 */
export function createSchemas(lists: Lists): (kind: PageKind) => z.ZodType {
  const made = new Map<PageKind, z.ZodType>();
  return (kind) => {
    const schema = made.get(kind) ?? schemaOf(kind, lists);
    made.set(kind, schema);
    return schema;
  };
}

/** The schema of a kind for the values that the vocabulary allows today. */
export function schemaOf(kind: PageKind, lists: Lists): z.ZodType {
  return PAGE_SCHEMAS[kind](lists);
}
