import * as z from 'zod';
import { idSchema, pageFields, reviewedField, sourceIdsSchema, textSchema } from './fields';

/** One of the network's work tracks. File: `docs/arbejdsspor/<id>.md`. */
export const trackSchema = () =>
  z.strictObject({
    ...pageFields,
    reviewed: reviewedField,
    aim: textSchema.describe('Sporets formål i én sætning, som kilderne giver det.'),
    questions: z.array(textSchema).min(1).describe('Spørgsmål, som sporet arbejder med. Må have kildehenvisninger.'),
    meetings: z.array(idSchema).default([]).describe('Id på møder, hvor sporet var på.'),
    notFound: z.array(textSchema).default([]).describe('Det, der er søgt efter, men ikke fundet.'),
    sources: sourceIdsSchema.describe('Kilder til sporets formål.'),
  });

export type TrackFields = z.infer<ReturnType<typeof trackSchema>>;
