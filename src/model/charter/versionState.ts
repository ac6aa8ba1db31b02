import type { CharterVersion } from './records';

/** Whether a version has been adopted by those whom the document is of; what single municipalities have done is told elsewhere. */
export function isAdoptedVersion({ state }: Pick<CharterVersion, 'state'>): boolean {
  return state === 'adopted';
}

/** A version beside the one that counts: an older one, or one that came after the adopted one. */
export type Bearing = 'older' | 'later';

/** How a version bears on the one that counts; null for that one itself, and where there is none. */
export function bearingOf({ order }: Pick<CharterVersion, 'order'>, current: Pick<CharterVersion, 'order'> | null): Bearing | null {
  if (current === null || order === current.order) return null;
  return order < current.order ? 'older' : 'later';
}

/** What the version that counts is called; a newer one may be there that is only proposed. */
export function nameOfCurrent(current: Pick<CharterVersion, 'state'>): string {
  return isAdoptedVersion(current) ? 'Den vedtagne' : 'Den nyeste';
}
