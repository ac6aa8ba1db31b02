/** Files open at once. Systems allow a process some hundreds; a site may have thousands of pages. */
export const PARALLEL_FILES = 32;

/** The results of an asynchronous operation in the order of the items, with never more than `limit` of them under way. */
export async function mapInParallel<T, R>(items: readonly T[], limit: number, operation: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  // One iterator for all workers: each takes the next item that nobody has taken.
  const remaining = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of remaining) results[index] = await operation(item);
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  return results;
}
