import type { FileChild } from 'docx';
import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { isAdopted } from '../../../../model/charter/adoptionStatus';
import { heading } from '../../../../word/paragraphs';
import type { AdoptionDocument } from '../../shared/adoption/adoptionData';
import type { DocumentData, VersionData } from '../../shared/charterData';
import { addressOfAdoptions } from '../../shared/charterPlaces';
import { addressLine } from './addressLine';

/** Who has gone before is what a committee asks first; where no source tells, the case says so. */
export function otherTowns(document: DocumentData, version: VersionData, { adoption, siteUrl }: { adoption: Pick<AdoptionDocument, 'rows'> | undefined; siteUrl: string }): FileChild[] {
  const rows = adoption?.rows ?? [];
  const taken = rows.filter(({ versions }) => versions.some(({ version: { id }, last }) => id === version.id && isAdopted(last))).map(({ town }) => town.name);
  const answer = taken.length === 0 ? 'Ingen kilde, som videnbanken har læst, viser, at en kommune har vedtaget denne version.' : `${joinWithAnd(taken)} har vedtaget denne version.`;
  return [heading('Andre kommuner'), addressLine(`${answer} Se alle kommuner og kilder: `, addressOfAdoptions(document), siteUrl)];
}
