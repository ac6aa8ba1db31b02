import type { PartSource } from '../shared/indexReader';
import type { IndexFiles } from './buildIndex';

/** Serves an index that was just built. */
export function memorySource(files: IndexFiles): PartSource {
  return {
    read: (name) => {
      const bytes = files.get(name);
      return bytes === undefined ? Promise.reject(new Error(`There is no part ${name}.`)) : Promise.resolve(bytes);
    },
  };
}
