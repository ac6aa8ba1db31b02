import * as z from 'zod';
import { daySchema, idSchema, pageFields, reviewedField, sourceIdsSchema, textSchema } from './fields';
import type { Lists } from './lists';
import { documentSchema } from './meeting';

const audienceField = z.literal('members').optional().describe('members, når kun netværkets medlemmer må læse det.');

/** Somebody at a meeting: a municipality with a page of its own, or one in words; persons only by their role. */
const participantSchema = z.strictObject({
  municipality: idSchema.optional().describe('Id på kommunens side under docs/kommuner, hvis den findes.'),
  who: textSchema.optional().describe('Kommune, organisation eller funktion med ord, når der ikke er en side. Aldrig navne på privatpersoner.'),
  role: textSchema.optional().describe('Funktion, fx projektleder.'),
  audience: audienceField,
});

/** What one municipality told in the partner round of a meeting. */
const partnerReportSchema = (lists: Lists) =>
  z.strictObject({
    municipality: idSchema.optional().describe('Id på kommunens side under docs/kommuner, hvis den findes.'),
    who: textSchema.optional().describe('Kommunens navn, når der ikke er en side.'),
    state: lists['partner-state'].describe('Om kommunen fortalte nyt, viste flaget eller ikke var der.'),
    status: textSchema.optional().describe('Hvad der er sket siden sidst. Må have kildehenvisninger.'),
    next: z.array(textSchema).default([]).describe('De næste skridt, ét ad gangen.'),
    sources: z.array(idSchema).default([]).describe('Kilder.'),
    audience: audienceField,
  });

/**
 * The minutes of a meeting. File: `docs/referater/<day or name>.md`. Items, decisions and actions stand in its text; see
 * `minutesParts.ts`.
 */
export const minutesSchema = (lists: Lists) =>
  z.strictObject({
    ...pageFields,
    reviewed: reviewedField,
    meeting: idSchema.describe('Id på mødets opslag i blog, eller på mødet i src/data/indirect-meetings.yml.'),
    state: lists['minutes-state'].describe('Referatets tilstand.'),
    approved: daySchema.optional().describe('Dagen, hvor referatet blev godkendt.'),
    participants: z.array(participantSchema).default([]).describe('Deltagere efter kommune og funktion.'),
    absent: z.array(participantSchema).default([]).describe('Afbud.'),
    partnerRound: z.array(partnerReportSchema(lists)).default([]).describe('Partnerrunden, én post for hver kommune.'),
    documents: z.array(documentSchema(lists)).default([]).describe('Dokumenter fra mødet.'),
    fillGap: z.array(textSchema).default([]).describe('Hvad der ville udfylde hullet, når referatet mangler. Må have kildehenvisninger.'),
    notFound: z.array(textSchema).default([]).describe('Det, der er søgt efter, men ikke fundet.'),
    sources: sourceIdsSchema.optional().describe('Kilder til referatet.'),
  });

export type MinutesFields = z.infer<ReturnType<typeof minutesSchema>>;
export type Participant = MinutesFields['participants'][number];
export type PartnerReport = MinutesFields['partnerRound'][number];
