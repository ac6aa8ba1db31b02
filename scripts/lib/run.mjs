import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project, whatever folder a command was started from. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const isWindows = process.platform === 'win32';

/** @typedef {{ env?: Record<string, string>, quiet?: boolean }} RunOptions `quiet` drops the output. */

/**
 * Runs a command in the project's root with its output passed through.
 *
 * @param {string} command Program name, looked up on the PATH.
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} The exit code; 1 when the program was ended by a signal or could not be started.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: options.quiet === true ? 'ignore' : 'inherit',
      shell: isWindows,
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program that the project has installed, such as `docusaurus`. Same contract as `run`.
 *
 * @param {string} name
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runLocal(name, args, options = {}) {
  return run(path.join(ROOT, 'node_modules', '.bin', name), args, options);
}
