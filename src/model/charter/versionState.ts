import type { CharterVersion } from './records';

/** Whether a version has been adopted by those whom the document is of; what single municipalities have done is told elsewhere. */
export function isAdoptedVersion({ state }: Pick<CharterVersion, 'state'>): boolean {
  return state === 'adopted';
}
