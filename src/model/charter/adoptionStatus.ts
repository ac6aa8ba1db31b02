/** The status of a municipality of which no source tells what it did. */
export const UNKNOWN = 'unknown';

/** Statuses by which a version is adopted. */
const ADOPTED: ReadonlySet<string> = new Set(['adopted', 'adopted-with-reservations']);

/** Whether a status, a value of the list `adoption-status`, says that a version is adopted, with reservations or without. */
export function isAdopted({ status }: { status: string }): boolean {
  return ADOPTED.has(status);
}

/** Whether it says that somebody has decided, so that a day and a body are missed where no source gives them. */
export function isDecided({ status }: { status: string }): boolean {
  return ADOPTED.has(status) || status === 'declined';
}
