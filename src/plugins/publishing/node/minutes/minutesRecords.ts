import * as z from 'zod';
import { idSchema } from '../../../../model/kinds/fields';
import type { Knowledge } from '../../../../model/knowledge';
import { shortAddressOf } from '../../../../model/shortAddress';

const minutesItemSchema = z.strictObject({
  id: idSchema.describe('Punktets id.'),
  number: z.string().nullable().describe('Nummeret, som det er trykt, eller null.'),
  title: z.string().describe('Punktets overskrift.'),
  tracks: z.array(idSchema).describe('Id på punktets arbejdsspor.'),
  affects: z.array(idSchema).describe('Id på det, som punktet handler om.'),
  isPlanned: z.boolean().describe('Sandt, når punktet kun er kendt fra dagsordenen.'),
  address: z.string().describe('Adressen på punktet fra roden af videnbanken.'),
  link: z.string().describe('Kort adresse, der aldrig ændres, fra roden af videnbanken.'),
});

/** What publishing adds to the fields of minutes. */
export const minutesFields = {
  items: z.array(minutesItemSchema).describe('Punkterne i referatets rækkefølge.'),
};

/** Minutes with the items that stand on their page. */
export function minutesRecords<R extends { id: string }>(records: readonly R[], { minutes }: Knowledge): (R & { items: z.infer<typeof minutesItemSchema>[] })[] {
  return records.map((record) => {
    const own = minutes.items.filter(({ page }) => page.id === record.id);
    const items = own.map(({ id, number, title, tracks, affects, isPlanned, address }) => ({
      id, number, title, tracks: [...tracks], affects: [...affects], isPlanned, address, link: shortAddressOf({ id }),
    }));
    return { ...record, items };
  });
}
