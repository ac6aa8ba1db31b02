/** The address of the document that a page below it belongs to: `/charter/aftalen/forslag/maal/`, `/charter/aftalen/aftalen-2/` → `/charter/aftalen/`. */
export function addressOfDocument({ address }: { address: string }): string {
  return `/charter/${idOfDocument({ address })}/`;
}

/** The id of that document, which is the name of its folder: `/charter/aftalen/aftalen-2/` → `aftalen`. */
export function idOfDocument({ address }: { address: string }): string {
  return address.split('/')[2] ?? '';
}
