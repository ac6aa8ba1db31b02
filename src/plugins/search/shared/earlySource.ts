import type { PartSource } from './indexReader';

/** A source that can be told ahead what will be asked for. */
export interface EarlySource extends PartSource {
  /** Starts to fetch a part. That it fails is told to whoever asks for it. */
  expect(name: string): void;
}

/** On a slow line it is the number of round trips that counts, so parts that are likely to be needed are asked for together. */
export function createEarlySource(source: PartSource): EarlySource {
  const early = new Map<string, Promise<Uint8Array>>();
  return {
    expect(name) {
      if (early.has(name)) return;
      const asked = source.read(name, false);
      // Whoever needs the part is told, and that was the first of the two tries.
      asked.catch(() => undefined);
      early.set(name, asked);
    },
    /** What came early is handed out once; whoever parses it keeps the outcome. */
    read(name, again) {
      const asked = early.get(name);
      early.delete(name);
      return asked === undefined || again ? source.read(name, again) : asked;
    },
  };
}
