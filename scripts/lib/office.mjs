import { access, realpath } from 'node:fs/promises';
import path from 'node:path';
import { installPackages } from './debian.mjs';
import { isExecutable, onPath } from './programs.mjs';

/** The parts of LibreOffice that the tests need, as it names their libraries: Writer and Calc. */
const PARTS = ['libswlo', 'libsclo'];

const ENDINGS = ['.so', '.dylib', '.dll'];

const PLACES = ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/**
 * LibreOffice, with which the tests open the Word and CSV files that readers take along. As root on Debian what is missing is
 * installed.
 *
 * @returns {Promise<string | null>} Path of the program, or null when it, Writer or Calc cannot be had.
 */
export async function ensureOffice() {
  if ((await findOffice()) === null) await installPackages(['libreoffice-writer-nogui', 'libreoffice-calc-nogui']);
  return findOffice();
}

/** @returns {Promise<string | null>} */
export async function findOffice() {
  for (const candidate of [...onPath(['soffice']), ...PLACES]) {
    if ((await isExecutable(candidate)) && (await hasParts(await realpath(candidate)))) return candidate;
  }
  return null;
}

/** Debian installs Writer without Calc where only that is asked for. @param {string} program */
async function hasParts(program) {
  const folders = [path.dirname(program), path.join(path.dirname(program), '..', 'Frameworks')];
  const found = await Promise.all(PARTS.map((part) => isAny(folders.flatMap((folder) => ENDINGS.map((ending) => path.join(folder, part + ending))))));
  return found.every(Boolean);
}

/** @param {readonly string[]} files */
async function isAny(files) {
  const found = await Promise.all(files.map((file) => access(file).then(() => true, () => false)));
  return found.includes(true);
}
