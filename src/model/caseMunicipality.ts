import { textToSlug } from '../danish/slug';
import type { CaseFields } from './kinds/case';

/** The municipality in which a case lies, as it is chosen by in filters. */
export interface CaseMunicipality {
  /** Id of the municipality's page where it has one. */
  id: string;
  /** Its name where it has no page; the page knows better. */
  name: string | null;
}

/** By its page, or else by its name, so that two cases of one municipality meet; null where no single municipality is the place. */
export function caseMunicipality({ municipality, municipalityName }: Pick<CaseFields, 'municipality' | 'municipalityName'>): CaseMunicipality | null {
  if (municipality !== undefined) return { id: municipality, name: null };
  if (municipalityName === undefined) return null;
  return { id: textToSlug(municipalityName.replace(/ Kommune$/, '')), name: municipalityName };
}
