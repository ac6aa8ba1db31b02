/**
 * Must be understood by every Node that knows modules, so that an old one can say what is wrong: no syntax newer than
 * ES2020, and no imports.
 */

/** The oldest version that runs everything, as `engines` in package.json has it. */
const NEEDED = { major: 20, minor: 19 };

/**
 * What to tell somebody whose Node is too old, in Danish; null when it is new enough.
 *
 * @param {string} version As `process.versions.node` has it, `20.19.0`.
 * @returns {string | null}
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor)) return null;
  return `Videnbanken kræver Node ${NEEDED.major}.${NEEDED.minor} eller nyere, men her er version ${version}. Hent en nyere på https://nodejs.org/, og prøv igen.`;
}
