import * as z from 'zod';
import { idSchema, partialDateSchema, sourceIdsSchema, textSchema } from './fields';
import type { Lists } from './lists';

/** A paragraph, or the whole, that a municipality does not take on as it stands. */
const reservationSchema = z.strictObject({
  paragraph: idSchema.optional().describe('Id på den paragraf, forbeholdet gælder. Uden den gælder forbeholdet det hele.'),
  text: textSchema.describe('Forbeholdet med egne ord. Må have kildehenvisninger.'),
  wording: textSchema.optional().describe('Den ordlyd, som kommunen har vedtaget i stedet. Skrives som i en paragraf og vises som en rettelse af den.'),
});

/** One step of a municipality with one version of a charter: it took it home, works on it, has adopted or declined it. */
export const adoptionSchema = (lists: Lists) =>
  z.strictObject({
    version: idSchema.describe('Id på charterversionen.'),
    status: lists['adoption-status'].describe('Hvad kommunen har gjort med versionen, som en kilde siger det.'),
    date: partialDateSchema.nullable().describe('Hvornår det skete, eller null når ingen kilde siger det.'),
    body: textSchema.optional().describe('Hvem der besluttede det, fx Byrådet. Uden den står der, at det ikke er oplyst.'),
    agenda: idSchema.optional().describe('Id på den kilde, som er den offentlige dagsorden eller det offentlige referat. Den bliver til et link.'),
    note: textSchema.optional().describe('Det, en læser desuden skal vide. Må have kildehenvisninger.'),
    reservations: z.array(reservationSchema).default([]).describe('Forbehold, når versionen er vedtaget med forbehold.'),
    audience: z.literal('members').optional().describe('members, når kun netværkets medlemmer må læse det.'),
    sources: sourceIdsSchema.describe('Kilder til, at det er sket. Uden en kilde er det ikke oplyst, og så skal det ikke stå her.'),
  });

export type AdoptionFields = z.infer<ReturnType<typeof adoptionSchema>>;
