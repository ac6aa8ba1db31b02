import type { Page } from '../tree';
import { nameOf } from './buildRecords';

/** The names of whom a record concerns, as readers know them: ids of municipalities and roles in words. */
export function namesOf(who: readonly string[], pages: readonly Page[]): string[] {
  return who.map((name) => nameOf({ municipality: name, who: name }, pages));
}
