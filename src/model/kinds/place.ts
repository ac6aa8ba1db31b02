import * as z from 'zod';
import { idSchema, textSchema } from './fields';

/** A place on the schematic map of cases. Records stand in `src/data/places.yml`. */
export const placeSchema = z.strictObject({
  id: idSchema.describe('Stedets id, som det står i adresser.'),
  label: textSchema.describe('Kommunens navn, som cases skriver det, fx Gladsaxe Kommune; ellers byens eller områdets navn.'),
  lat: z.number().min(-90).max(90).optional().describe('Bredde i grader med én decimal. Uden den står stedet i listen, men ikke på kortet.'),
  lon: z.number().min(-180).max(180).optional().describe('Længde i grader med én decimal. Skal stå sammen med lat.'),
  cases: z.array(idSchema).default([]).describe('Id på de cases, der hører til her uden at nævne kommunen, fx fordi flere kommuner er med.'),
});

export type Place = z.infer<typeof placeSchema>;
