import * as z from 'zod';
import { idSchema, textSchema } from './fields';

/** A paragraph of a charter, as `:::paragraph[Overskrift]{#id number="1"}` carries it. */
export const paragraphPartSchema = () =>
  z.strictObject({
    id: idSchema.describe('Paragraffens id. Det er det samme i alle versioner af dokumentet, også når nummer og ordlyd er nye.'),
    number: textSchema.optional().describe('Paragraffens nummer, som det er trykt, fx 3 eller 3.1.'),
  });

export type ParagraphPart = z.infer<ReturnType<typeof paragraphPartSchema>>;
