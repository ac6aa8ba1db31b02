import * as z from 'zod';
import { pageFields } from './fields';

/** Any other page: front pages of sections, pages about the knowledge base, the editor's guide. */
export const pageSchema = () => z.strictObject({ ...pageFields });

export type PageFields = z.infer<ReturnType<typeof pageSchema>>;
