import { setTimeout } from 'node:timers/promises';

/** Some editors save by deleting the old file and putting a new one in its place; that is over by then. In milliseconds. */
const REPLACED_AFTER_MS = 50;

/**
 * The result of an operation on a file that was there when the folder was listed, or null when it is gone for good.
 * A file that is missing is tried once more: its editor may just be replacing it. Throws on any other failure.
 */
export async function unlessGone<T>(operation: () => Promise<T>): Promise<T | null> {
  const first = await operation().catch(missingAsNull);
  if (first !== null) return first;
  await setTimeout(REPLACED_AFTER_MS);
  return operation().catch(missingAsNull);
}

function missingAsNull(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
