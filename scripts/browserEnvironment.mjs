import { findInstalled } from './lib/browser.mjs';
import { findFreePort } from './lib/port.mjs';

/** Prints what the browser tests need to know of the machine, as environment variables in JSON. */
const browser = await findInstalled();
const port = await findFreePort();
console.log(JSON.stringify({ TEST_PORT: String(port), ...(browser === null ? {} : { BROWSER_PATH: browser }) }));
