import type { CharterVersion } from '../../../model/charter/records';
import { isAdoptedVersion } from '../../../model/charter/versionState';

/** The version that counts, by which another one is told to be older, or one that nobody has adopted. */
export type CurrentVersion = Pick<CharterVersion, 'id' | 'label' | 'address' | 'order' | 'state'>;

/**
 * What a reader of another version than the one that counts must know first; the name of the one that counts follows. null for that
 * one itself, and where there is none. `name` is what the other is called where it is not the one before the reader.
 */
export function standingWords({ id, order }: Pick<CharterVersion, 'id' | 'order'>, current: CurrentVersion | null, name: string | null = null): string | null {
  if (current === null || current.id === id) return null;
  if (order > current.order) return `${name ?? 'Denne version'} er ikke vedtaget. Den vedtagne er `;
  // A newer one may be there that is only proposed.
  return `${name ?? 'Dette'} er en ældre version. ${isAdoptedVersion(current) ? 'Den vedtagne' : 'Den nyeste'} er `;
}
