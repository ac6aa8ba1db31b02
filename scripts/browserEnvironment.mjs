import { findInstalled, findLean } from './lib/browser.mjs';
import { findOffice } from './lib/office.mjs';
import { findFreePort } from './lib/port.mjs';

/** Prints what the browser tests need to know of the machine, as environment variables in JSON. */
const browser = await findInstalled();
const lean = await findLean();
const office = await findOffice();
const port = await findFreePort();
const paths = {
  ...(browser === null ? {} : { BROWSER_PATH: browser }),
  ...(lean === null ? {} : { LEAN_BROWSER_PATH: lean }),
  ...(office === null ? {} : { OFFICE_PATH: office }),
};
console.log(JSON.stringify({ TEST_PORT: String(port), ...paths }));
