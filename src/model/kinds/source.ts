import * as z from 'zod';
import { idSchema, partialDateSchema, textSchema, webAddressSchema } from './fields';
import type { Lists } from './lists';

/** A page, report, law or invitation that statements rest on. Files: `src/data/sources/*.yml`, a list each. */
export const sourceSchema = (lists: Lists) =>
  z.strictObject({
    id: idSchema.describe('Kildens id, som det skrives i teksten: [@id].'),
    publisher: textSchema.describe('Udgiver.'),
    title: textSchema.describe('Titel, som kilden har den.'),
    date: partialDateSchema.nullable().describe('Dato, måned eller år; null når kilden ikke giver nogen.'),
    dateNote: textSchema.optional().describe('Forklaring til datoen på dansk, fx »ca. 2017« eller »udledt af vedtagelsen«.'),
    language: z.enum(['da', 'en', 'nl', 'de', 'no', 'sv']).describe('Sprog.'),
    url: webAddressSchema.nullable().describe('Adresse; null når ingen kendes, og så skal note forklare hvorfor.'),
    archivedUrl: webAddressSchema.optional().describe('Adresse på en arkiveret kopi.'),
    role: lists['source-role'].describe('Hvem der taler: ejer, leverandør, presse, forskning …'),
    read: lists['read-extent'].describe('Hvor meget af kilden der er læst.'),
    note: textSchema.optional().describe('Forbehold, som læseren skal kende.'),
  });

export type Source = z.infer<ReturnType<typeof sourceSchema>>;
