import type { VersionData } from './charterData';

type Addressed = Pick<VersionData, 'address' | 'id'>;

/** Where any two versions are compared, below the base URL. */
export const COMPARISON_ADDRESS = '/charter/sammenlign/';

/** Where the changes from the version before stand, below the base URL. */
export function addressOfChanges({ address }: Pick<VersionData, 'address'>): string {
  return `${address}aendringer/`;
}

/** The Word file of a version: `/charter/aftalen/aftalen-2/aftalen-2.docx`. */
export function addressOfVersionFile({ address, id }: Addressed): string {
  return `${address}${id}.docx`;
}

/** The Word file with what is new since another version as tracked changes: `/charter/aftalen/aftalen-2/fra-aftalen-1.docx`. */
export function addressOfChangesFile(before: Pick<VersionData, 'id'>, { address }: Pick<VersionData, 'address'>): string {
  return `${address}fra-${before.id}.docx`;
}

/** The Word file to begin a council case with: `/charter/aftalen/aftalen-2/sag.docx`. */
export function addressOfCaseFile({ address }: Pick<VersionData, 'address'>): string {
  return `${address}sag.docx`;
}

/** The Word file of a proposal as tracked changes: `/charter/aftalen/forslag/maal/forslag.docx`. */
export function addressOfProposalFile({ address }: { address: string }): string {
  return `${address}forslag.docx`;
}

/** Where each paragraph of a document is told from its first version to its last, below the base URL. */
export function addressOfHistory({ address }: { address: string }): string {
  return `${address}historie/`;
}
