import * as z from 'zod';
import { daySchema, idSchema } from '../../../../model/kinds/fields';
import type { Lists } from '../../../../model/kinds/lists';

const markFields = {
  id: idSchema.describe('Postens id.'),
  title: z.string().describe('Titel. Begynder med »Eksempel: «, når posten er opdigtet.'),
  text: z.string().describe('Hele teksten uden opsætning.'),
  stateLabel: z.string().describe('Tilstanden med ord.'),
  who: z.array(z.string()).describe('Hvem det gælder for, eller hvem der er ansvarlig: kommuner og funktioner ved navn.'),
  municipalities: z.array(idSchema).describe('Id på de kommuner blandt dem, som har en side.'),
  meeting: idSchema.describe('Id på mødet.'),
  meetingTitle: z.string().describe('Mødets titel.'),
  meetingDay: daySchema.nullable().describe('Mødets dag, eller null, når ingen kilde giver den.'),
  item: idSchema.nullable().describe('Id på punktet på dagsordenen, eller null.'),
  itemTitle: z.string().nullable().describe('Punktets overskrift, eller null.'),
  tracks: z.array(idSchema).describe('Id på punktets arbejdsspor.'),
  affects: z.array(idSchema).describe('Id på det, som posten handler om.'),
  isExample: z.boolean().describe('Sandt, når posten er et opdigtet eksempel.'),
  address: z.string().describe('Adressen på stedet i referatet fra roden af videnbanken.'),
  link: z.string().describe('Kort adresse, der aldrig ændres, fra roden af videnbanken.'),
};

/** A decision as it is published. */
export const flatDecisionSchema = (lists: Lists) =>
  z.strictObject({
    ...markFields,
    state: lists['decision-state'].describe('Om beslutningen gælder.'),
    supersededBy: idSchema.nullable().describe('Id på den beslutning, der er kommet i stedet, eller null.'),
    supersedes: z.array(idSchema).describe('Id på de beslutninger, som den er kommet i stedet for.'),
  });

/** An action as it is published. */
export const flatActionSchema = (lists: Lists) =>
  z.strictObject({
    ...markFields,
    state: lists['action-state'].describe('Hvor langt handlingen er.'),
    deadline: daySchema.nullable().describe('Frist, eller null.'),
    decision: idSchema.nullable().describe('Id på den beslutning, som handlingen følger af, eller null.'),
  });

export type FlatDecision = z.infer<ReturnType<typeof flatDecisionSchema>>;
export type FlatAction = z.infer<ReturnType<typeof flatActionSchema>>;
