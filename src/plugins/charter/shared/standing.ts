import type { CharterVersion } from '../../../model/charter/records';
import { bearingOf, nameOfCurrent } from '../../../model/charter/versionState';

/** The version that counts, by which another one is told to be older, or not the one that was adopted together. */
export type CurrentVersion = Pick<CharterVersion, 'label' | 'address' | 'order' | 'state'>;

/**
 * What a reader of another version than the one that counts must know first; the name of the one that counts follows. null for that
 * one itself, and where there is none. `name` is what the other is called where it is not the one before the reader. Single
 * municipalities may have adopted what all together have not.
 */
export function standingWords(version: Pick<CharterVersion, 'order'>, current: CurrentVersion | null, name: string | null = null): string | null {
  const bearing = bearingOf(version, current);
  if (current === null || bearing === null) return null;
  const what = bearing === 'later' ? `${name ?? 'Denne version'} er ikke vedtaget i fællesskab` : `${name ?? 'Dette'} er en ældre version`;
  return `${what}. ${nameOfCurrent(current)} er `;
}
