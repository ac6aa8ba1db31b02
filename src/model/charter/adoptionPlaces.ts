/** Where it stands who has taken on which version, below the base URL. */
export const ADOPTIONS_ADDRESS = '/charter/tilslutning/';

/** The same of one document. */
export function addressOfAdoptions({ id }: { id: string }): string {
  return `${ADOPTIONS_ADDRESS}#${id}`;
}

/** The anchor of a municipality among those of a document. */
export function anchorOfTown(document: string, town: string): string {
  return `${document}-${town}`;
}

/** Where a municipality stands with a document. */
export function addressOfTown({ document, municipality }: { document: string; municipality: { id: string } }): string {
  return `${ADOPTIONS_ADDRESS}#${anchorOfTown(document, municipality.id)}`;
}
