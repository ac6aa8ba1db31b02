/** One task that is done after a pause, or at once, or never. */
export interface Delayed {
  /** Takes the place of a task that waits. */
  start(task: () => void): void;
  /** Does now what waits. */
  flush(): void;
  drop(): void;
}

/** `pause` in milliseconds. */
export function createDelayed(pause: number): Delayed {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: (() => void) | null = null;
  const drop = (): void => {
    clearTimeout(timer);
    waiting = null;
  };
  const flush = (): void => {
    const task = waiting;
    drop();
    task?.();
  };
  const start = (task: () => void): void => {
    drop();
    waiting = task;
    timer = setTimeout(flush, pause);
  };
  return { start, flush, drop };
}
