import { readFile } from 'node:fs/promises';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { open } from '../visit';

const MINUTES = '/referater/2026-03-12-eksempel/';
const DECISION = 'b-2026-03-12-2';
const TITLE = 'Brugte mursten prøves som option';
const NAME = `Beslutning (eksempel): ${TITLE}`;

/** Copies the link of a decision by its button and gives what is on the clipboard. */
async function copyLink(page: Page, context: BrowserContext): Promise<{ html: string; text: string }> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, MINUTES);
  const box = page.locator(`#${DECISION}`);
  await box.getByRole('button', { name: /Kopiér link/ }).click();
  await expect(box.getByRole('status')).toHaveText('Linket er kopieret.');
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}

/** The path of a whole address, to be opened on the server of the test. */
const pathOf = (address: string): string => new URL(address).pathname;

/** Whether the browser shows the place of an anchor and marks it. */
async function expectMarked(page: Page, anchor: string): Promise<void> {
  await page.waitForURL((url) => url.pathname === MINUTES && url.hash === `#${anchor}`);
  const place = page.locator(`#${anchor}`);
  await expect(place).toBeInViewport();
  await expect(place).toHaveCSS('outline-style', 'solid');
}

test.describe('the link to a decision', () => {
  test('is copied with title, meeting and day, as a link and as text, and opens at the decision, which is marked', async ({ page, context }) => {
    const { html, text } = await copyLink(page, context);
    const where = 'Eksempel: Vintermøde om fælles krav, materialer og charter, 12. marts 2026';
    const address = `https://videnbank.example/l/${DECISION}/`;
    expect(text).toBe(`${NAME}\n${where}\n${address}`);
    expect(html).toContain(`<a href="${address}">${NAME}</a><br>${where}`);
    await page.goto(pathOf(address));
    await expectMarked(page, DECISION);
  });

  test('pastes into another program as a link', async ({ page, context }) => {
    await copyLink(page, context);
    await page.setContent('<div id="mail" contenteditable="true" style="height:100px"></div>');
    await page.locator('#mail').focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(page.locator('#mail a')).toHaveAttribute('href', `https://videnbank.example/l/${DECISION}/`);
  });

  test('opens a mail with Danish subject and text', async ({ page }) => {
    await open(page, MINUTES);
    const href = await page.locator(`#${DECISION}`).getByRole('link', { name: /^Send i mail/ }).getAttribute('href');
    const mail = new URL(href ?? '');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('subject')).toBe(NAME);
    expect(mail.searchParams.get('body')?.split('\r\n')).toContain(`https://videnbank.example/l/${DECISION}/`);
  });

  test('is marked after a step inside the site as well', async ({ page }) => {
    await open(page, '/vejledning/krav-og-maerker/');
    await page.getByRole('link', { name: TITLE }).first().click();
    await expectMarked(page, DECISION);
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the link leads to the marked decision', async ({ page }) => {
    await page.goto(`/l/${DECISION}/`);
    await expectMarked(page, DECISION);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the marked decision, which offers its short link and a mail', async ({ page }) => {
    await page.goto(`/l/${DECISION}/`);
    await expectMarked(page, DECISION);
    const links = page.locator(`#${DECISION} .record-links`);
    await expect(links.getByRole('link', { name: /^Kort link/ })).toHaveAttribute('href', `/l/${DECISION}/`);
    await expect(links.getByRole('link', { name: /^Send i mail/ })).toHaveAttribute('href', /^mailto:\?subject=Beslutning/);
  });
});

test.describe('the link to a page', () => {
  for (const address of [MINUTES, '/moeder/eksempelmoede/']) {
    test(`stands beside what can be taken along, with room above the text: ${address}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, address);
      const links = page.locator('.fact-box ~ .record-links').first();
      const [word, link, text] = await Promise.all([page.getByRole('link', { name: /som Word$/ }), links, page.locator('.record-links + p').first()].map((part) => part.boundingBox()));
      expect(Math.abs((word?.y ?? 0) - (link?.y ?? 99))).toBeLessThan(8);
      expect((text?.y ?? 0) - ((link?.y ?? 0) + (link?.height ?? 0))).toBeGreaterThanOrEqual(12);
    });
  }

  test('has room above the text of other pages, on a phone too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, '/kommuner/kommune-a/');
    const [link, text] = await Promise.all(['.record-links', '.record-links + p'].map((name) => page.locator(`.markdown > ${name}`).first().boundingBox()));
    expect((text?.y ?? 0) - ((link?.y ?? 0) + (link?.height ?? 0))).toBeGreaterThanOrEqual(12);
  });
});

test('every id that was ever published leads to a page, and where it has an anchor, to a place on it', async ({ request }) => {
  const { ids } = JSON.parse(await readFile('permalinks.json', 'utf8')) as { ids: string[] };
  const pages = new Map<string, string>();
  const lost: string[] = [];
  for (const id of ids) {
    const short = await request.get(`/l/${id}/`);
    const target = /http-equiv="?refresh"? content="0; url=([^"]+)"/.exec(await short.text())?.[1] ?? '';
    const [address = '', anchor] = target.split('#');
    if (!pages.has(address)) pages.set(address, await (await request.get(address)).text());
    const html = pages.get(address) ?? '';
    if (!html.includes('<h1') || (anchor !== undefined && !new RegExp(`id=["']?${anchor}["'\\s>]`).test(html))) lost.push(id);
  }
  expect(ids.length).toBeGreaterThan(300);
  expect(lost).toEqual([]);
});

test.describe('minutes that are awaited', () => {
  test('show the agenda as items that can be linked to, and say what would fill the gap', async ({ page }) => {
    await page.goto('/l/tredje-moede-skjern-charter/');
    await page.waitForURL('**/referater/2018-11-22/#charter');
    await expect(page.getByRole('heading', { name: 'Kommunecharter eller formålsbestemmelse' })).toBeInViewport();
    await expect(page.getByRole('heading', { name: 'Det ville udfylde hullet' })).toBeVisible();
    await expect(page.getByText('Afventer', { exact: true })).toBeVisible();
  });
});
