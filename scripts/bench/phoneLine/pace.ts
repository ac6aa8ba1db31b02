import { setTimeout as wait } from 'node:timers/promises';

/** How long a slowed process runs at a stretch, in milliseconds. */
const STRETCH = 3;

/**
 * Slows processes down by stopping them for most of the time: with a factor of 4 they run a quarter of it. A browser's own
 * throttle slows the page and not its workers, where this search does its work; this one slows all threads.
 * Answers with what lets them run again.
 */
export function slowProcesses(processes: readonly number[], factor: number): () => Promise<void> {
  let isOver = false;
  const paced = pace(processes, factor, () => isOver);
  return async () => {
    isOver = true;
    await paced;
  };
}

async function pace(processes: readonly number[], factor: number, isOver: () => boolean): Promise<void> {
  /** How long they must still stand to make up for what they ran. Timers are late, so it is reckoned by the clock. */
  let owed = 0;
  while (!isOver()) {
    owed += (await standing(() => send(processes, 'SIGCONT'), STRETCH)) * (factor - 1);
    owed -= await standing(() => send(processes, 'SIGSTOP'), owed);
  }
  send(processes, 'SIGCONT');
}

/** Does something and lets it stand for some milliseconds; answers with how many they were. */
async function standing(act: () => void, milliseconds: number): Promise<number> {
  const start = performance.now();
  act();
  await wait(Math.max(0, milliseconds));
  return performance.now() - start;
}

function send(processes: readonly number[], signal: 'SIGCONT' | 'SIGSTOP'): void {
  for (const id of processes) {
    try {
      process.kill(id, signal);
    } catch {
      // It has ended since it was asked for, and there is nothing left to slow down.
    }
  }
}
