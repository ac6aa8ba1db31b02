import * as z from 'zod';
import { daySchema, idSchema, textSchema } from './fields';
import type { Lists } from './lists';

const audienceField = z.literal('members').optional().describe('members, når kun netværkets medlemmer må læse det.');
const affectsField = z.array(idSchema).default([]).describe('Id på det, som det gælder: case, vejledning, krav, charterversion, spor eller kommune, eller en paragraf i et charter, fx charterskabelon-formaal.');
const whoField = z.array(textSchema);

/** The facts of an agenda item, as `::item{…}` below its heading carries them. */
export const itemPartSchema = () =>
  z.strictObject({
    number: textSchema.optional().describe('Punktets nummer, som det er trykt, fx 3 eller 3.1.'),
    tracks: z.array(idSchema).default([]).describe('Id på de arbejdsspor, som punktet hører til.'),
    affects: affectsField,
    audience: audienceField,
  });

/** A decision, as `:::decision[Titel]{#id …}` carries it. */
export const decisionPartSchema = (lists: Lists) =>
  z.strictObject({
    id: idSchema.describe('Beslutningens id, som ingen anden post har.'),
    state: lists['decision-state'].default('valid').describe('Om beslutningen gælder.'),
    who: whoField.default([]).describe('Hvem den gælder for: id på en kommune eller en funktion med ord.'),
    affects: affectsField,
    supersededBy: idSchema.optional().describe('Id på den beslutning, der er kommet i stedet.'),
    audience: audienceField,
  });

/** An action, as `:::action[Titel]{#id …}` carries it. */
export const actionPartSchema = (lists: Lists) =>
  z.strictObject({
    id: idSchema.describe('Handlingens id, som ingen anden post har.'),
    state: lists['action-state'].default('open').describe('Hvor langt handlingen er.'),
    who: whoField.min(1, { error: 'empty' }).describe('Hvem der gør det: id på en kommune eller en funktion med ord.'),
    deadline: daySchema.optional().describe('Frist.'),
    decision: idSchema.optional().describe('Id på den beslutning, som handlingen følger af.'),
    affects: affectsField,
    audience: audienceField,
  });

export type ItemPart = z.infer<ReturnType<typeof itemPartSchema>>;
export type DecisionPart = z.infer<ReturnType<typeof decisionPartSchema>>;
export type ActionPart = z.infer<ReturnType<typeof actionPartSchema>>;
