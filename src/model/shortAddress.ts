/**
 * The short address of a record, below the base URL: `/l/skolen/`. It says nothing of where the record stands, so it leads
 * there also when that place changes.
 */
export function shortAddressOf({ id }: { id: string }): string {
  return `/l/${id}/`;
}
