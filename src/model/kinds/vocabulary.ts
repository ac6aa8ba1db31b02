import * as z from 'zod';
import { idSchema, sourceIdsSchema, textSchema } from './fields';
import { LIST_NAMES } from './lists';

/** One word of the field: a value of a closed list, a term of the glossary, or both. File: `src/data/vocabulary.yml`. */
export const vocabularyEntrySchema = z.strictObject({
  id: idSchema.describe('Ordets id. For værdier i lukkede lister er det engelsk.'),
  list: z.enum(LIST_NAMES).optional().describe('Den lukkede liste, som ordet er en værdi i.'),
  label: textSchema.describe('Ordet, som læseren ser det.'),
  synonyms: z.array(textSchema).default([]).describe('Andre ord for det samme, forkortelser og engelske udtryk.'),
  definition: textSchema.optional().describe('Kort forklaring. Ord med forklaring kommer i ordbogen.'),
  related: z.array(idSchema).default([]).describe('Id på beslægtede ord.'),
  sources: sourceIdsSchema.optional().describe('Kilder til forklaringen, når den hviler på en.'),
});

export type VocabularyEntry = z.infer<typeof vocabularyEntrySchema>;
