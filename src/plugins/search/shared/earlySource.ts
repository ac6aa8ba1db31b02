import type { PartSource } from './indexReader';

/** A source that can be told ahead what will be asked for. */
export interface EarlySource extends PartSource {
  /** Starts to fetch a part. That it fails is told to whoever asks for it. */
  expect(name: string): void;
}

interface Early {
  asked: Promise<Uint8Array>;
  /** When it turned out that there is none; Infinity while that is not known. */
  failedAt: number;
}

/** For so many milliseconds it is no use to ask again for what could not be had; later the line may be back. */
const STALE_AFTER = 2000;

/** On a slow line it is the number of round trips that counts, so parts that are likely to be needed are asked for together. */
export function createEarlySource(source: PartSource, now: () => number = Date.now): EarlySource {
  const early = new Map<string, Early>();
  const isFresh = ({ failedAt }: Early): boolean => now() - failedAt <= STALE_AFTER;
  return {
    expect(name) {
      const known = early.get(name);
      if (known !== undefined && isFresh(known)) return;
      const part: Early = { asked: source.read(name, false), failedAt: Infinity };
      // Whoever needs the part is told, and that was the first of the two tries.
      part.asked.catch(() => (part.failedAt = now()));
      early.set(name, part);
    },
    /** What came early is handed out once; whoever parses it keeps the outcome. */
    read(name, again) {
      const part = early.get(name);
      early.delete(name);
      return part === undefined || again || !isFresh(part) ? source.read(name, again) : part.asked;
    },
  };
}
