import type { Browser, Page } from '@playwright/test';
import type { JudgedQuery } from '../../search/collection';
import { percentile } from '../../search/metrics';
import { formatBytes, formatTable, formatTime } from '../../search/table';
import { makeCollection } from '../collections/makeCollection';
import { launchBrowser } from '../serving/browser';
import { slowProcesses } from './pace';
import { startSlowServer, type SlowServer, type Traffic } from '../serving/slowServer';
import { servePagefind, serveOwn, type Subject } from './subjects';

/** A phone on a poor line, as Lighthouse has it. */
const LINE = { bytesPerSecond: 1_600_000 / 8, latency: 150 };
const SLOWDOWN = 4;

const QUERIES = 20;
const PHONE = { width: 412, height: 823 };

/** Without an answer for so long, there is none. */
const PATIENCE = 20_000;

interface Timed {
  query: string;
  /** From the focus to the answer; null when there was none. */
  milliseconds: number | null;
  traffic: Traffic;
}

/**
 * Measures how long a reader on a phone waits for the first answer of a session over 2,500 pages: from the moment in which
 * the field gets the focus and a query is pasted until the answer is on the page.
 */
export async function benchPhoneLine(build: string): Promise<void> {
  const { pages, queries } = await makeCollection('medium');
  const browser = await launchBrowser();
  try {
    const rows: string[][] = [];
    for (const serve of [serveOwn, servePagefind]) {
      const subject = await serve(pages, build);
      rows.push(toRow(subject.name, await timeSubject(browser, subject, pickQueries(queries))));
    }
    const header = ['', 'answers', 'first answer', '95 %', 'requests', 'bytes', 'check: 100 kB', 'check: work'];
    console.log(`\n== phone line: ${pages.length} pages, ${LINE.latency} ms, 1.6 Mbit/s, processor slowed ${SLOWDOWN} times\n\n${formatTable([header, ...rows])}`);
  } finally {
    await browser.close();
  }
}

/** Some of every kind of query: they are in order of their kinds. */
function pickQueries(queries: readonly JudgedQuery[]): string[] {
  return Array.from({ length: QUERIES }, (_, index) => queries[Math.floor(((index + 0.5) * queries.length) / QUERIES)]?.q ?? '');
}

interface Measured {
  timed: Timed[];
  checks: Checks;
}

async function timeSubject(browser: Browser, subject: Subject, queries: readonly string[]): Promise<Measured> {
  subject.files.set(PROBE, { bytes: new Uint8Array(PROBE_BYTES), isCompressed: false });
  const server = await startSlowServer(subject.files);
  try {
    const checks = await onFreshPage(browser, server, (page) => check(browser, page, server));
    const timed: Timed[] = [];
    for (const query of queries) timed.push(await onFreshPage(browser, server, (page) => timeQuery(browser, page, server, subject, query)));
    return { timed, checks };
  } finally {
    server.close();
  }
}

/** A session of its own for each measurement: nothing is kept from the one before. */
async function onFreshPage<T>(browser: Browser, server: SlowServer, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: PHONE, ignoreHTTPSErrors: true });
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/`, { waitUntil: 'networkidle' });
    return await measure(page);
  } finally {
    await context.close();
  }
}

async function timeQuery(browser: Browser, page: Page, server: SlowServer, { field, answer }: Subject, query: string): Promise<Timed> {
  const release = slowProcesses(await findRenderers(browser), SLOWDOWN);
  const traffic = server.slowDown(LINE);
  const asked = page.evaluate(waitForAnswer, { field, answer, query, patience: PATIENCE });
  const milliseconds = await asked.finally(release);
  server.speedUp();
  return { query, milliseconds, traffic };
}

/** Runs in the page. */
function waitForAnswer({ field, answer, query, patience }: { field: string; answer: string; query: string; patience: number }): Promise<number | null> {
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver(() => {
      if (document.querySelector(answer) !== null) resolve(performance.now() - start);
    }).observe(document, { childList: true, subtree: true });
    setTimeout(() => resolve(null), patience);
    document.querySelector<HTMLInputElement>(field)?.focus();
    // Types as a reader's paste does, with all the events that frameworks wait for; nothing newer can.
    document.execCommand('insertText', false, query);
  });
}

/** Whoever runs pages and their workers, by process id. */
async function findRenderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.flatMap(({ type, id }) => (type === 'renderer' ? [id] : []));
}

const PROBE = 'probe.bin';
const PROBE_BYTES = 100_000;

/** What the slowing down comes to. */
interface Checks {
  /** How long a worker waits for a file of 100 kB; a line as it should be takes 650. */
  fetchMs: number;
  /** How many times as long a worker works. */
  slowdown: number;
}

async function check(browser: Browser, page: Page, server: SlowServer): Promise<Checks> {
  const before = await page.evaluate(measureInWorker, PROBE);
  server.slowDown(LINE);
  const { fetchMs } = await page.evaluate(measureInWorker, PROBE);
  server.speedUp();
  const release = slowProcesses(await findRenderers(browser), SLOWDOWN);
  const after = await page.evaluate(measureInWorker, PROBE).finally(release);
  return { fetchMs, slowdown: after.workMs / before.workMs };
}

/** Runs in the page. */
function measureInWorker(probe: string): Promise<{ fetchMs: number; workMs: number }> {
  const code = `onmessage = async ({ data }) => {
    let start = performance.now();
    await (await fetch(data, { cache: 'no-store' })).arrayBuffer();
    const fetchMs = performance.now() - start;
    // Sorting is the browser's own compiled code: a script would be timed half interpreted and half compiled.
    let seed = 1;
    const numbers = Float64Array.from({ length: 1e6 }, () => (seed = (seed * 16807) % 2147483647));
    start = performance.now();
    for (let round = 0; round < 4; round += 1) numbers.slice().sort();
    postMessage({ fetchMs, workMs: performance.now() - start });
  }`;
  return new Promise((resolve) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    worker.onmessage = ({ data }: MessageEvent<{ fetchMs: number; workMs: number }>) => resolve(data);
    worker.postMessage(new URL(probe, location.href).href);
  });
}

function toRow(name: string, { timed, checks }: Measured): string[] {
  const times = timed.flatMap(({ milliseconds }) => milliseconds ?? []);
  const requests = timed.map(({ traffic }) => traffic.requests.length);
  const bytes = timed.map(({ traffic }) => traffic.requests.reduce((sum, request) => sum + request.bytes, 0));
  return [
    name,
    `${times.length} of ${timed.length}`,
    ...[0.5, 0.95].map((share) => formatTime(percentile(times, share))),
    String(percentile(requests, 0.5)),
    formatBytes(percentile(bytes, 0.5)),
    formatTime(checks.fetchMs),
    `${checks.slowdown.toFixed(1)} ×`,
  ];
}
