import { isExecutable } from './programs.mjs';
import { run } from './run.mjs';

/**
 * Installs Debian packages where that can be done without asking, as root on Debian; elsewhere does nothing.
 *
 * @param {readonly string[]} names
 */
export async function installPackages(names) {
  const isDebianRoot = process.getuid?.() === 0 && (await isExecutable('/usr/bin/apt-get'));
  if (!isDebianRoot) return;
  console.log(`Installing from Debian: ${names.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { quiet: true, env });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { quiet: true, env });
}
