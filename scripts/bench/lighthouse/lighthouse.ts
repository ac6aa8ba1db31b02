import { findFreePort } from '../../lib/port.mjs';
import { formatTable } from '../../search/table';
import { launchBrowser } from '../serving/browser';
import { readBuild } from '../serving/servedFiles';
import { startSlowServer } from '../serving/slowServer';
import { auditPage, CATEGORIES, type Audited } from './audit';

/** One of each kind of page that the budget names and the site has. */
const PAGES = [
  '/',
  '/cases/venlo-stadskantoor/',
  '/vejledning/krav-og-maerker/',
  '/referater/2026-03-12-eksempel/',
  '/charter/sammenlign/?fra=charterskabelon-1&til=charterskabelon-3',
  '/soeg/?q=udbud',
];

const RUNS = 3;

/** Lighthouse as it is for phones, its own slow line included, on the built site; the worst of three runs counts. */
export async function benchLighthouse(build: string): Promise<void> {
  const server = await startSlowServer(await readBuild(build));
  const port = await findFreePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  try {
    const audited: [string, Audited][] = [];
    for (const address of PAGES) audited.push([address, await auditPage(server.origin + address, port, RUNS)]);
    report(audited);
  } finally {
    await browser.close();
    server.close();
  }
}

function report(audited: readonly [string, Audited][]): void {
  const rows = audited.map(([address, { scores }]) => [address, ...scores.map(String)]);
  console.log(`\n== Lighthouse, mobile, worst of ${RUNS} runs\n\n${formatTable([['', ...CATEGORIES], ...rows])}\n`);
  for (const [address, { faults }] of audited) for (const fault of faults) console.log(`${address}: ${fault}`);
}
