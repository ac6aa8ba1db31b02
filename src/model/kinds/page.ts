import * as z from 'zod';
import { pageFields } from './fields';

/** Any other page: front pages of sections, pages about the knowledge base, the editor's guide. */
export const pageSchema = () =>
  z.strictObject({
    ...pageFields,
    register: z
      .boolean()
      .optional()
      .describe('true, når siden nævner mange ord, som den ikke handler om, fx en liste over kilder eller eksempler på søgeord. Søgningen viser den efter de sider, der handler om ordet.'),
  });

export type PageFields = z.infer<ReturnType<typeof pageSchema>>;
