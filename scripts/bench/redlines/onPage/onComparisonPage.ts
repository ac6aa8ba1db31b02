import type { Browser, Page } from '@playwright/test';
import { launchBrowser } from '../../serving/browser';
import type { ChangeKind } from '../madeUp';
import { bundlePage } from './bundlePage';

/** When a choice of two versions was seen, in milliseconds from the choice on. */
export interface Seen {
  /** Until React is done with what is to be seen first. */
  rendered: number;
  /** Until the first screen is laid out and painted. */
  seen: number;
  /** Until every change of the comparison stands on the page, laid out and painted. */
  whole: number;
  /** How many elements the whole comparison has. */
  elements: number;
}

/** What one choice cost, in milliseconds. */
export interface Choice extends Seen {
  /** The thinking alone, asked for once more afterwards: by then the browser has compiled it. */
  thinking: number;
  /** What the whole took of the processor, all threads of the page together: the same on a machine that is busy with others. */
  processor: number;
}

export type Choose = (count: number, kind: Pick<ChangeKind, 'share' | 'isTurned'>) => Promise<Choice>;

const ADDRESS = 'http://bench.invalid/';
/** A laptop. */
const WINDOW = { width: 1366, height: 768 };

/** Chooses made-up versions on the page that compares, with its styles, each time on a fresh page. */
export async function onComparisonPage<Result>(work: (choose: Choose) => Promise<Result>): Promise<Result> {
  const html = await bundlePage();
  const browser = await launchBrowser();
  try {
    return await work((count, kind) => onFreshPage(browser, html, (page) => chooseOn(page, browser, [count, kind])));
  } finally {
    await browser.close();
  }
}

async function chooseOn(page: Page, browser: Browser, madeUp: Parameters<Choose>): Promise<Choice> {
  await page.evaluate((what) => window.prepareMadeUp(...what), madeUp);
  const before = await processorTime(browser);
  const seen = await page.evaluate(() => window.chooseMadeUp());
  const processor = (await processorTime(browser)) - before;
  return { ...seen, processor, thinking: await page.evaluate(() => window.thinkMadeUp()) };
}

/** Of all pages together, in milliseconds. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

async function onFreshPage<Result>(browser: Browser, html: string, measure: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage({ viewport: WINDOW });
  try {
    // No server: every request of the page is answered here.
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(ADDRESS);
    return await measure(page);
  } finally {
    await page.close();
  }
}
