import type { CharterParagraph, CharterVersion } from '../../../../model/charter/records';
import type { Knowledge } from '../../../../model/knowledge';
import { element, inline, link, text, type MarkupChild } from '../../../../model/markup';
import { addressOfTown } from '../../../../model/charter/adoptionPlaces';

/** Who has adopted the version, but not this paragraph as it stands. */
export function reservationRow({ id }: CharterParagraph, version: Pick<CharterVersion, 'id'>, { adoptions }: Pick<Knowledge, 'adoptions'>): MarkupChild[] {
  const found = adoptions.filter((adoption) => adoption.version === version.id).flatMap((adoption) => adoption.reservations.filter(({ paragraph }) => paragraph === id).map((reservation) => ({ adoption, reservation })));
  if (found.length === 0) return [];
  return [element('ul', {}, found.map(({ adoption, reservation }) => element('li', {}, [link(addressOfTown(adoption), adoption.municipality.name), text(': '), ...inline(reservation.text)])))];
}
