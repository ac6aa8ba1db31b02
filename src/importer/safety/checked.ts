import type { ImportProblem } from '../neutral';

/** What a step gives: its result, or why there can be none. Problems are values here; only libraries throw. */
export type Checked<T> = { value: T } | { problem: ImportProblem };

/**
 * A problem on its way out of a library's callback, which can be left in no other way. Whoever calls the library catches it
 * with `catchRefusal`; nothing of ours throws it elsewhere.
 */
export class Refusal extends Error {
  constructor(readonly problem: ImportProblem) {
    super(problem.found);
  }
}

/** Runs a step of a library whose callbacks may refuse to go on. Every other exception passes through. */
export async function catchRefusal<T>(step: () => T | Promise<T>): Promise<Checked<T>> {
  try {
    return { value: await step() };
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.problem };
    throw error;
  }
}
