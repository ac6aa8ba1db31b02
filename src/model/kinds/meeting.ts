import * as z from 'zod';
import { clockSchema, idSchema, localTimeSchema, pageFields, reviewedField, sourceIdsSchema, textSchema, timeZoneSchema } from './fields';
import type { Lists } from './lists';

const agendaItemSchema = z.strictObject({
  id: idSchema.describe('Punktets id; bliver til et anker, der kan linkes til.'),
  title: textSchema.describe('Punktets overskrift.'),
  start: clockSchema.optional().describe('Klokkeslæt, når punktet begynder, i lokal tid, fx 09:30. Uden det er tiden ikke oplyst.'),
  end: clockSchema.optional().describe('Klokkeslæt, når punktet slutter, i lokal tid, fx 10:00. Kun sammen med start. Uden det er sluttiden ikke oplyst.'),
  text: textSchema.describe('Hvad punktet går ud på, i egne ord. Må have kildehenvisninger.'),
  tracks: z.array(idSchema).default([]).describe('Id på de arbejdsspor, som punktet hører til.'),
  audience: z.literal('members').optional().describe('members, når kun netværkets medlemmer må læse punktet.'),
});

/** A document from a meeting, to be had or not. */
export const documentSchema = (lists: Lists) =>
  z.strictObject({
    title: textSchema.describe('Dokumentets navn.'),
    state: lists['document-state'].describe('Om dokumentet er tilgængeligt.'),
    note: textSchema.describe('Hvad der ville udfylde hullet, eller hvor dokumentet ligger.'),
    page: idSchema.optional().describe('Id på den side i videnbanken, hvor dokumentet kan læses, fx referat-2018-11-22. Uden den er dokumentets navn ikke et link.'),
    source: idSchema.optional().describe('Kilde.'),
  });

/** One network meeting. File: `blog/YYYY-MM-DD-<id>.md`; the date in the name is the day of the meeting. */
export const meetingSchema = (lists: Lists) =>
  z.strictObject({
    ...pageFields,
    reviewed: reviewedField,
    kind: z.literal('meeting').describe('Altid meeting for netværkets egne møder.'),
    number: z.int().min(1).describe('Mødets nummer i rækken.'),
    start: localTimeSchema.describe('Start i lokal tid, fx 2018-11-22T09:00.'),
    weekday: textSchema.describe('Ugedag på dansk, fx torsdag. Kontrolleres mod datoen.'),
    ends: z
      .array(
        z.strictObject({
          end: localTimeSchema.describe('Sluttidspunkt i lokal tid.'),
          note: textSchema.optional().describe('Hvor oplysningen står.'),
          sources: sourceIdsSchema.describe('Kilder.'),
        }),
      )
      .min(1)
      .describe('Sluttidspunkt. Er kilderne uenige, står hvert tidspunkt med sin kilde.'),
    timeZone: timeZoneSchema.default('Europe/Copenhagen').describe('Tidszone.'),
    venue: z
      .strictObject({
        name: textSchema.describe('Stedets navn.'),
        address: textSchema.describe('Vej og nummer.'),
        postalCode: z.string().regex(/^\d{4}$/, { error: 'postal-code' }).describe('Postnummer i anførselstegn.'),
        city: textSchema.describe('By.'),
        note: textSchema.optional().describe('Værd at vide om stedet. Må have kildehenvisninger.'),
        sources: sourceIdsSchema.describe('Kilder.'),
      })
      .describe('Mødested.'),
    cancelled: textSchema.optional().describe('Kun når mødet er aflyst: hvornår og hvorfor, så vidt kilderne rækker. Må have kildehenvisninger.'),
    invited: z.array(textSchema).min(1).describe('Hvem der var inviteret.'),
    organiser: textSchema.describe('Arrangør. Må have kildehenvisninger.'),
    guests: z
      .array(
        z.strictObject({
          role: textSchema.describe('Gæstens rolle på mødet.'),
          name: textSchema.optional().describe('Navn, kun når personen optræder i en offentlig faglig rolle.'),
          organisation: textSchema.optional().describe('Organisation.'),
          does: textSchema.describe('Hvad gæsten bidrager med.'),
          sources: sourceIdsSchema.describe('Kilder.'),
        }),
      )
      .default([])
      .describe('Gæster efter rolle.'),
    agenda: z.array(agendaItemSchema).min(1).describe('Dagsorden.'),
    documents: z
      .array(documentSchema(lists))
      .default([])
      .describe('Dokumenter fra mødet.'),
    cases: z.array(idSchema).default([]).describe('Id på cases, som mødet tog op.'),
  });

/** A dated event that is not the network's own. File: `blog/YYYY-MM-DD-<id>.md`. */
export const eventSchema = (lists: Lists) =>
  z.strictObject({
    ...pageFields,
    kind: z.literal('event').describe('Altid event for begivenheder, der ikke er netværkets egne.'),
    period: lists['event-period'].describe('Om det skete før, under eller efter netværket.'),
    organiser: textSchema.describe('Hvem der stod bag.'),
    dateNote: textSchema.optional().describe('Forklaring, når kilden kun giver måned eller nyhedens dato.'),
    municipalities: z.array(idSchema).default([]).describe('Id på kommuner, der var med.'),
  });

/** A network meeting that no document describes directly. Records stand in `src/data/indirect-meetings.yml`. */
export const indirectMeetingSchema = z.strictObject({
  id: idSchema.describe('Mødets id.'),
  number: z.int().min(1).describe('Mødets nummer i rækken.'),
  title: textSchema.describe('Titel i oversigten.'),
  known: z.array(textSchema).min(1).describe('Det, som kilderne siger. Må have kildehenvisninger.'),
  notFound: z.array(textSchema).min(1).describe('Det, som er søgt, men ikke fundet.'),
  sources: sourceIdsSchema.describe('Kilder.'),
});

export type MeetingFields = z.infer<ReturnType<typeof meetingSchema>>;
export type EventFields = z.infer<ReturnType<typeof eventSchema>>;
export type IndirectMeeting = z.infer<typeof indirectMeetingSchema>;
