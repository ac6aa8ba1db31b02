/** What a line lets through, and how long it takes to get an answer going. */
export interface Speed {
  bytesPerSecond: number;
  /** From the request to the first byte of the answer, in milliseconds, for every request. */
  latency: number;
}

/** When pieces of answers leave a line that all answers share, in milliseconds. */
export interface Schedule {
  /** When the first byte of an answer may leave, asked for at `now`. */
  first(now: number): number;
  /** When a piece has gone through that is ready at `ready`; it waits for those before it. */
  through(ready: number, bytes: number): number;
}

export function createSchedule({ bytesPerSecond, latency }: Speed): Schedule {
  let free = 0;
  return {
    first: (now) => now + latency,
    through(ready, bytes) {
      free = Math.max(free, ready) + (bytes / bytesPerSecond) * 1000;
      return free;
    },
  };
}
