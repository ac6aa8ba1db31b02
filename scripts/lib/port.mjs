import { createServer } from 'node:net';

/**
 * A port of this machine that nothing listens on: the preferred one when it is free, else any.
 *
 * @param {number} [preferred] 0 means any.
 * @returns {Promise<number>}
 */
export async function findFreePort(preferred = 0) {
  const port = (await tryPort(preferred)) ?? (await tryPort(0));
  if (port === null) throw new Error('this machine has no free port on localhost');
  return port;
}

/**
 * The port that somebody has written, or null when it is no number that a port can have.
 *
 * @param {string} written
 * @returns {number | null}
 */
export function parsePort(written) {
  const port = /^[1-9]\d{0,4}$/.test(written) ? Number(written) : 0;
  return port >= 1 && port <= 65_535 ? port : null;
}

/**
 * By the name that the server will listen on, for `localhost` may be two addresses.
 *
 * @param {number} wanted
 * @returns {Promise<number | null>} The port, or null when it is taken.
 */
function tryPort(wanted) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen(wanted, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}
