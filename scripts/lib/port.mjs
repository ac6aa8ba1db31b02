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
