import { AxeBuilder } from '@axe-core/playwright';
import { expect as expectSoon, test, type BrowserContext, type Locator, type Page } from '@playwright/test';

/** A worker has to start and parts have to come; a busy machine needs its time for that. */
const expect = expectSoon.configure({ timeout: 20_000 });

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Any page: it has the header, and no other search field. */
const PAGE = '/om/netvaerket/';

const hydrated = (page: Page): Promise<unknown> => page.waitForSelector('html[data-has-hydrated="true"]', { state: 'attached' });
const headerField = (page: Page): Locator => page.getByRole('combobox', { name: 'Søg i videnbanken' });
const suggestions = (page: Page): Locator => page.getByRole('listbox', { name: 'Forslag' });
const pageField = (page: Page): Locator => page.getByRole('searchbox', { name: 'Skriv, hvad du leder efter' });
const results = (page: Page): Locator => page.locator('.search-result');
const resultLinks = (page: Page): Locator => page.locator('.search-result h3 a');

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}

async function suggest(page: Page, text: string): Promise<void> {
  await headerField(page).fill(text);
  await expect(suggestions(page).locator('mark').first()).toBeVisible();
}

/** What is fetched from now on of the search: its worker and the parts of its index. */
function watchIndex(context: BrowserContext): string[] {
  const fetched: string[] = [];
  context.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const part = /\/soegeindeks\/(.+)$/.exec(pathname)?.[1];
    if (part !== undefined) fetched.push(part);
  });
  return fetched;
}

async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

/** The words that are marked on arrival, as they stand there. */
const markedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('soegeord') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')));

test.describe('the field in the header', () => {
  test('fetches nothing before it has the focus, and then the worker and the root of the index', async ({ page, context }) => {
    const fetched = watchIndex(context);
    await open(page, PAGE);
    expect(page.workers()).toEqual([]);
    expect(fetched).toEqual([]);
    await headerField(page).focus();
    await expect.poll(() => fetched).toContain('root.bin');
    expect(page.workers()).toHaveLength(1);
  });

  test('shows the entrances of the site while it is empty', async ({ page }) => {
    await open(page, PAGE);
    await headerField(page).focus();
    const group = suggestions(page).getByRole('group', { name: 'Mest brugte indgange' });
    await expect(group.getByRole('option')).toHaveCount(5);
    await expect(group.getByRole('option').first()).toContainText('Cases');
  });

  test('is reached by / and by Ctrl K, but not while somebody writes', async ({ page }) => {
    await open(page, '/');
    await page.keyboard.press('/');
    await expect(headerField(page)).toBeFocused();
    await page.keyboard.press('/');
    await expect(headerField(page)).toHaveValue('/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toHaveValue('/');
    await page.keyboard.press('Control+k');
    await expect(headerField(page)).toBeFocused();
  });

  test('tells by ARIA what the list is, which option is active and how many pages answer', async ({ page }) => {
    await open(page, PAGE);
    await expect(headerField(page)).toHaveAttribute('aria-expanded', 'false');
    await suggest(page, 'mursten');
    await expect(headerField(page)).toHaveAttribute('aria-expanded', 'true');
    const listId = await headerField(page).getAttribute('aria-controls');
    expect(await suggestions(page).getAttribute('id')).toBe(listId);
    await expect(headerField(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    const active = await page.getByRole('option', { selected: true }).getAttribute('id');
    await expect(headerField(page)).toHaveAttribute('aria-activedescendant', active ?? 'none');
    await expect(page.locator('.search-bar [role="status"]')).toHaveText(/^\d+ sider passer\. \d+ forslag, brug pil ned for at vælge\.$/);
  });

  test('goes round with the arrows, back into the text with Home, and never loses the focus', async ({ page }) => {
    await open(page, PAGE);
    await suggest(page, 'mursten');
    const options = await suggestions(page).getByRole('option').count();
    await page.keyboard.press('ArrowUp');
    await expect(suggestions(page).getByRole('option', { selected: true })).toHaveText(/^Se alle \d+ resultater\s*$/);
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page).getByRole('option', { selected: true })).toHaveCount(0);
    for (let step = 0; step < options; step++) await page.keyboard.press('ArrowDown');
    await expect(suggestions(page).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Home');
    await expect(suggestions(page).getByRole('option', { selected: true })).toHaveCount(0);
    await page.keyboard.type('gamle ');
    await expect(headerField(page)).toHaveValue('gamle mursten');
    await expect(headerField(page)).toBeFocused();
  });

  test('closes by Escape, empties by the next, and opens again by an arrow', async ({ page }) => {
    await open(page, PAGE);
    await suggest(page, 'mursten');
    await page.keyboard.press('Escape');
    await expect(suggestions(page)).toBeHidden();
    await expect(headerField(page)).toHaveValue('mursten');
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(headerField(page)).toHaveValue('');
    await expect(headerField(page)).toBeFocused();
  });

  test('closes when Tab or a press elsewhere leaves it', async ({ page }) => {
    await open(page, PAGE);
    await suggest(page, 'mursten');
    await page.keyboard.press('Tab');
    await expect(suggestions(page)).toBeHidden();
    await headerField(page).focus();
    await expect(suggestions(page)).toBeVisible();
    await page.locator('h1').click({ position: { x: 5, y: 5 } });
    await expect(suggestions(page)).toBeHidden();
  });

  test('leads by Enter to the active option, and otherwise to the search page', async ({ page }) => {
    await open(page, PAGE);
    await suggest(page, 'mursten');
    await page.keyboard.press('ArrowDown');
    const target = await suggestions(page).getByRole('option', { selected: true }).getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(target ?? '');
    await suggest(page, 'restværdi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/soeg\/\?q=restv%C3%A6rdi$/);
    await expect(pageField(page)).toHaveValue('restværdi');
    await expect(headerField(page)).toHaveValue('');
  });

  test('shows the answer to what stands there, however late an older one comes', async ({ page }) => {
    await open(page, PAGE);
    let held: (() => void) | null = null;
    await page.route('**/soegeindeks/ord/**', async (route) => {
      if (held === null) await new Promise<void>((resolve) => (held = resolve));
      await route.continue();
    });
    await headerField(page).fill('beton');
    await expect.poll(() => held).not.toBeNull();
    await suggest(page, 'charter');
    (held as (() => void) | null)?.();
    await page.waitForTimeout(500);
    await expect(suggestions(page).locator('mark', { hasText: /beton/i })).toHaveCount(0);
    await expect(suggestions(page).locator('mark', { hasText: /charter/i }).first()).toBeVisible();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('is a button that becomes a field over the whole width, and can be closed', async ({ page }) => {
      await open(page, PAGE);
      const title = await page.locator('.navbar__inner .navbar__title').boundingBox();
      const closed = await headerField(page).boundingBox();
      expect(closed?.width).toBeGreaterThanOrEqual(44);
      expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThanOrEqual(closed?.x ?? 0);
      await headerField(page).click();
      await suggest(page, 'mursten');
      expect((await headerField(page).boundingBox())?.width).toBeGreaterThan(220);
      expect((await suggestions(page).boundingBox())?.width).toBeGreaterThan(300);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      await page.getByRole('button', { name: 'Luk' }).click();
      await expect(suggestions(page)).toBeHidden();
      expect((await headerField(page).boundingBox())?.width).toBe(44);
    });
  });
});

test.describe('the search page', () => {
  test('answers an address with sections under their pages', async ({ page }) => {
    await open(page, '/soeg/?q=genbrug+mursten');
    await expect(results(page)).toHaveCount(10);
    await expect(page.locator('main [role="status"]')).toHaveText(/^\d+ sider passer\.$/);
    await expect(page).toHaveTitle(/^genbrug mursten – søgning \|/);
    const first = results(page).first();
    await expect(first.locator('.search-result__facts')).toHaveText(/^\s*\p{Lu}/u);
    await expect(first.locator('mark').first()).toBeVisible();
    expect(await first.locator('a').last().getAttribute('href')).toMatch(/^\/[a-z].*\?fremhaev=.+#.+$/);
  });

  test('changes while it is written in, in one step of the history', async ({ page }) => {
    await open(page, '/soeg/');
    await pageField(page).pressSequentially('mursten');
    await expect(results(page).first().locator('mark').first()).toBeVisible();
    await expect(page).toHaveURL(/\/soeg\/\?q=mursten$/);
    expect(await page.evaluate(() => history.length)).toBe(2);
  });

  test('keeps each choice in the address, where Back and Forward find it again', async ({ page }) => {
    await open(page, '/soeg/?q=mursten');
    await page.getByRole('checkbox', { name: 'Vejledning' }).check();
    await expect(page).toHaveURL('/soeg/?q=mursten&type=guidance');
    await expect(page.getByRole('checkbox', { name: 'Vejledning' })).toBeFocused();
    await page.getByRole('checkbox', { name: 'Begivenhed' }).check();
    await page.getByLabel('Sortér efter').selectOption('dato, nyeste først');
    await expect(page).toHaveURL('/soeg/?q=mursten&type=guidance&type=event&sorter=dato');
    await expect(page.locator('.search-result__facts').first()).toContainText('Begivenhed · ');
    await page.goBack();
    await page.goBack();
    await expect(page).toHaveURL('/soeg/?q=mursten&type=guidance');
    await expect(page.getByRole('checkbox', { name: 'Begivenhed' })).not.toBeChecked();
    await expect(page.locator('.search-result__facts', { hasText: 'Begivenhed' })).toHaveCount(0);
    await page.goForward();
    await expect(page.getByRole('checkbox', { name: 'Begivenhed' })).toBeChecked();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: 'Begivenhed' })).toBeChecked();
  });

  test('counts what each choice would leave, and keeps its promise', async ({ page }) => {
    await open(page, '/soeg/?q=mursten');
    const choice = page.locator('label', { has: page.getByRole('checkbox', { name: 'Vejledning' }) });
    const promised = Number(await choice.locator('.search-filters__count').textContent());
    await choice.click();
    await expect(page.locator('.search-found__count')).toHaveText(promised === 1 ? '1 side passer.' : `${promised} sider passer.`);
  });

  test('takes chosen filters back, one by one or all', async ({ page }) => {
    await open(page, '/soeg/?q=mursten&type=guidance&type=event&fase=tender');
    const chips = page.getByRole('list', { name: 'Valgte filtre' });
    await chips.getByRole('button', { name: 'Fjern filter: Begivenhed' }).click();
    await expect(page).toHaveURL('/soeg/?q=mursten&type=guidance&fase=tender');
    await expect(page.getByRole('heading', { name: 'Resultater' })).toBeFocused();
    await chips.getByRole('button', { name: 'Ryd filtre' }).click();
    await expect(page).toHaveURL('/soeg/?q=mursten');
    await expect(chips).toHaveCount(0);
  });

  test('shows more on demand, goes on where the reader left off, and keeps it in the address', async ({ page }) => {
    await open(page, '/soeg/?q=mursten');
    await page.getByRole('button', { name: /^Vis \d+ flere$/ }).click();
    await expect(resultLinks(page).nth(10)).toBeFocused();
    await expect(page).toHaveURL('/soeg/?q=mursten&side=2');
    const links = await resultLinks(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(links).size).toBe(links.length);
  });

  test('comes back as it was from a result', async ({ page }) => {
    await open(page, '/soeg/');
    await pageField(page).pressSequentially('mursten');
    await expect(results(page).first().locator('mark').first()).toBeVisible();
    await resultLinks(page).first().click();
    await expect(page).toHaveURL(/\?fremhaev=/);
    await page.goBack();
    await expect(page).toHaveURL('/soeg/?q=mursten');
    await expect(pageField(page)).toHaveValue('mursten');
    await expect(results(page).first()).toBeVisible();
  });

  test('comes back to the very place, with as many results and the focus on the one that was opened', async ({ page }) => {
    await open(page, '/soeg/?q=mursten');
    await page.getByRole('button', { name: /^Vis \d+ flere$/ }).click();
    const opened = resultLinks(page).nth(11);
    await opened.scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollBy(0, 120));
    const place = (await opened.boundingBox())?.y ?? 0;
    await opened.click();
    await expect(page).toHaveURL(/\?fremhaev=/);
    await page.goBack();
    await expect(page).toHaveURL('/soeg/?q=mursten&side=2');
    await expect(opened).toBeFocused();
    await expect.poll(async () => Math.abs(((await opened.boundingBox())?.y ?? 0) - place)).toBeLessThan(3);
    await page.reload();
    await expect.poll(async () => Math.abs(((await opened.boundingBox())?.y ?? 0) - place)).toBeLessThan(3);
  });

  test('says how a misspelled word was read, and which words a page lacks', async ({ page }) => {
    await open(page, '/soeg/?q=murtsen');
    await expect(page.locator('.search-corrections')).toHaveText('Viser resultater for mursten (du skrev »murtsen«).');
    await open(page, '/soeg/?q=mursten+xyzzyqwv');
    await expect(page.locator('.search-result__missing').first()).toHaveText('Mangler: xyzzyqwv');
  });

  test('helps on when nothing answers', async ({ page }) => {
    await open(page, '/soeg/?q=xyzzyqwv');
    await expect(page.locator('main [role="status"]')).toHaveText('Ingen sider passer.');
    await expect(page.locator('.search-nothing')).toContainText('Kontrollér, om ordene er stavet rigtigt.');
    await page.locator('.search-nothing').getByRole('link', { name: 'Ordbog' }).click();
    await expect(page).toHaveURL('/ordbog/');
  });

  test('offers to do without filters when they leave nothing', async ({ page }) => {
    await open(page, '/soeg/?q=mursten&aar=1901');
    await page.getByRole('button', { name: 'Søg uden filtre' }).click();
    await expect(page).toHaveURL('/soeg/?q=mursten');
    await expect(results(page).first()).toBeVisible();
  });

  test('has the index of the site while nothing is searched for', async ({ page }) => {
    await open(page, '/soeg/?q=mursten');
    await expect(results(page).first()).toBeVisible();
    await pageField(page).fill('');
    await expect(page.getByRole('heading', { level: 2, name: 'Netværksmøde', exact: true })).toBeVisible();
    await expect(page).toHaveURL('/soeg/');
  });

  test('lets the key / be switched off, and remembers it', async ({ page }) => {
    await open(page, '/soeg/');
    await page.keyboard.press('/');
    await expect(pageField(page)).toBeFocused();
    await page.getByRole('checkbox', { name: /Slå genvejen/ }).check();
    await open(page, PAGE);
    await page.keyboard.press('/');
    await expect(headerField(page)).not.toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(headerField(page)).toBeFocused();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('folds its filters together and says how many are chosen', async ({ page }) => {
      await open(page, '/soeg/?q=mursten&type=guidance');
      await expect(page.getByRole('checkbox', { name: 'Vejledning' })).toBeHidden();
      await page.getByText('Filtre (1 valgt)').click();
      await page.getByRole('checkbox', { name: 'Begivenhed' }).check();
      await expect(page.getByText('Filtre (2 valgt)')).toBeVisible();
      await expect(page.getByRole('checkbox', { name: 'Begivenhed' })).toBeVisible();
    });
  });
});

test.describe('a result', () => {
  test('opens at its section, with its words marked until they are dismissed', async ({ page }) => {
    await open(page, '/soeg/?q=mursten');
    const link = page.locator('.search-result__path').first();
    const anchor = (await link.getAttribute('href'))?.split('#')[1] ?? '';
    await link.click();
    await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toBeVisible();
    expect((await markedWords(page)).every((word) => /mur/i.test(word))).toBe(true);
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
    await expect(page.locator(`[id="${anchor}"]`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toHaveCount(0);
    expect(await markedWords(page)).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);
  });

  test('does so when its address is opened too, and on the next page all is gone', async ({ page }) => {
    await open(page, '/vejledning/klimakrav/?fremhaev=klimakrav_%C2%A7+297#hvad-taeller-med');
    await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toBeVisible();
    expect((await markedWords(page)).length).toBeGreaterThan(0);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).not.toContain('fremhaev');
    await page.locator('.navbar').getByRole('link', { name: 'Møder' }).click();
    await expect(page).toHaveURL('/moeder/');
    await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toHaveCount(0);
    expect(await markedWords(page)).toEqual([]);
  });

  test('is marked by elements where the browser knows no other way, and the page is as before afterwards', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    await open(page, '/vejledning/klimakrav/');
    const before = await page.locator('main').innerHTML();
    await open(page, '/vejledning/klimakrav/?fremhaev=klimakrav_den_og');
    await expect(page.locator('main mark').first()).toBeVisible();
    await page.getByRole('button', { name: 'Fjern fremhævning' }).click();
    await expect(page.locator('main mark')).toHaveCount(0);
    expect(await page.locator('main').innerHTML()).toBe(before);
    await open(page, '/vejledning/klimakrav/?fremhaev=klimakrav_den_og');
    await expect(page.locator('main mark').first()).toBeVisible();
    await page.locator('.navbar').getByRole('link', { name: 'Møder' }).click();
    await expect(page.locator('h1')).toHaveText('Møder og begivenheder');
    expect(errors).toEqual([]);
  });

  test('with words that are not there, or no words at all, is an ordinary page', async ({ page }) => {
    for (const words of ['', '_', 'xyzzyqwv', '%3Cscript%3Ealert(1)%3C/script%3E', '(((', '%E0%A4%A']) {
      await open(page, `/vejledning/klimakrav/?fremhaev=${words}#findes-ikke`);
      await page.waitForTimeout(200);
      await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toHaveCount(0);
    }
  });
});

const BAD: [string, string][] = [
  ['10,000 characters', 'mursten '.repeat(1250)],
  ['10,000 characters without a space', 'x'.repeat(10_000)],
  ['only punctuation', '?!.,;:–—…"\'()[]{}'],
  ['operators of lunr', 'title:^~*+- mursten^10 bog~2 +charter'],
  ['emoji', '🧱🏗️👩‍👩‍👧 mursten'],
  ['text from right to left', 'حجر مرة أخرى \u202emursten'],
  ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>mursten'],
];

test.describe('bad input', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const [name, query] of BAD) {
    test(`(${name}) gets an answer or a plain no, and breaks nothing`, async ({ page }) => {
      const alarms: string[] = [];
      page.on('dialog', (dialog) => void dialog.dismiss().then(() => alarms.push('dialog')));
      page.on('pageerror', (error) => alarms.push(error.message));
      page.on('console', (message) => message.type() === 'error' && alarms.push(message.text()));
      await open(page, '/soeg/');
      await pageField(page).fill(query);
      await expect(page.locator('main [role="status"]')).toHaveText(/^(\d+ sider? passer\.|Ingen sider passer\.|Skriv et ord.*)$/);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      await headerField(page).click();
      await headerField(page).fill(query);
      await expect(page.locator('.search-bar [role="status"]')).toHaveText(/passer|Skriv et ord/);
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/soeg\/\?q=/);
      await page.reload();
      await expect(page.locator('main [role="status"]')).toHaveText(/^(\d+ sider? passer\.|Ingen sider passer\.|Skriv et ord.*)$/);
      expect(await page.locator('main img, .search-bar img').count()).toBe(0);
      expect(alarms).toEqual([]);
    });
  }
});

test.describe('when the index is not whole', () => {
  const FAULTS: [string, string, (route: { status?: number; body: Buffer }) => { status?: number; body: Buffer }][] = [
    ['the root is missing', '**/soegeindeks/root.bin', ({ body }) => ({ status: 404, body })],
    ['a part is missing', '**/soegeindeks/ord/**', ({ body }) => ({ status: 404, body })],
    ['a part is cut short', '**/soegeindeks/ord/**', ({ body }) => ({ body: body.subarray(0, body.length / 2) })],
    ['a part is a page of HTML', '**/soegeindeks/ord/**', () => ({ body: Buffer.from('<!doctype html><title>Ikke her</title>') })],
    ['texts are cut short', '**/soegeindeks/tekster/**', ({ body }) => ({ body: body.subarray(0, body.length / 2) })],
  ];

  for (const [name, pattern, spoil] of FAULTS) {
    test(`(${name}) it is asked for once more, and then the reader is told and can load the page anew`, async ({ page }) => {
      const asked = new Map<string, number>();
      await page.route(pattern, async (route) => {
        const url = route.request().url();
        asked.set(url, (asked.get(url) ?? 0) + 1);
        const response = await route.fetch();
        await route.fulfill({ response, ...spoil({ body: await response.body() }) });
      });
      await page.goto('/soeg/?q=mursten');
      await expect(page.getByRole('alert')).toContainText('Søgningen virker ikke lige nu.');
      await expect(results(page)).toHaveCount(0);
      expect(new Set(asked.values())).toEqual(new Set([2]));
      await page.unroute(pattern);
      await page.getByRole('button', { name: 'Genindlæs siden' }).click();
      await expect(results(page).first()).toBeVisible();
    });
  }

  test('one bad answer is made good by the second, without a word', async ({ page }) => {
    const spoiled = new Set<string>();
    await page.route('**/soegeindeks/**', async (route) => {
      const url = route.request().url();
      if (spoiled.has(url)) return route.continue();
      spoiled.add(url);
      return route.fulfill({ status: 503, body: 'nej' });
    });
    await page.goto('/soeg/?q=mursten');
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('the field in the header says so as well', async ({ page }) => {
    await page.route('**/soegeindeks/**', (route) => route.fulfill({ status: 404, body: '' }));
    await open(page, PAGE);
    await headerField(page).fill('mursten');
    await expect(page.locator('.search-popup').getByRole('alert')).toContainText('Søgningen virker ikke lige nu.');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Genindlæs siden' })).toBeFocused();
  });
});

test.describe('without a connection', () => {
  test('says so, answers what it can, and goes on when the connection is back', async ({ page, context }) => {
    await open(page, '/soeg/?q=mursten');
    await expect(results(page).first()).toBeVisible();
    await context.setOffline(true);
    await pageField(page).fill('charter');
    await expect(page.getByRole('alert')).toContainText('Der er ingen forbindelse.');
    await pageField(page).fill('mursten');
    await expect(results(page).first()).toBeVisible();
    await pageField(page).fill('charter');
    await expect(page.getByRole('alert')).toBeVisible();
    await context.setOffline(false);
    await expect(results(page).first()).toBeVisible();
  });
});

test('without workers the search runs in the page', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await open(page, '/soeg/?q=mursten');
  await expect(results(page).first()).toBeVisible();
});

test('a worker that cannot be loaded is no hindrance', async ({ page }) => {
  await page.addInitScript(() => {
    const Original = Worker;
    Object.assign(window, { Worker: class extends Original { constructor() { super('/findes-ikke.js'); } } });
  });
  await open(page, PAGE);
  await headerField(page).focus();
  await page.waitForTimeout(500);
  await suggest(page, 'mursten');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the field in the header leads to the index of the site, which says why', async ({ page }) => {
    await page.goto(PAGE);
    await page.getByRole('textbox', { name: 'Søg i videnbanken' }).fill('mursten');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/soeg/?q=mursten');
    await expect(page.locator('main noscript p')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Vejledning', exact: true })).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [{ width: 1280, height: 900 }, { width: 320, height: 640 }]) {
    test(`every state of the search is accessible: ${colorScheme}, ${viewport.width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize(viewport);
      await open(page, PAGE);
      await headerField(page).click();
      await expect(suggestions(page)).toBeVisible();
      expect(await findViolations(page), 'entrances').toEqual([]);
      await suggest(page, 'murtsen genbrug');
      await page.keyboard.press('ArrowDown');
      expect(await findViolations(page), 'suggestions').toEqual([]);
      await headerField(page).fill('xyzzyqwv');
      await expect(page.locator('.search-popup__message')).toContainText('Ingen sider');
      expect(await findViolations(page), 'no suggestions').toEqual([]);
      await open(page, '/soeg/?q=murtsen+xyzzyqwv&type=guidance&sorter=dato');
      await expect(results(page).first()).toBeVisible();
      if (viewport.width < 997) await page.getByText('Filtre (1 valgt)').click();
      expect(await findViolations(page), 'results').toEqual([]);
      expect(await widthOf(page)).toBeLessThanOrEqual(viewport.width);
      await resultLinks(page).first().click();
      await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toBeVisible();
      expect(await findViolations(page), 'arrival').toEqual([]);
      await open(page, '/soeg/?q=xyzzyqwv');
      await expect(page.locator('.search-nothing')).toBeVisible();
      expect(await findViolations(page), 'nothing').toEqual([]);
    });
  }
}

test('on paper there is no field, no filter and no mark', async ({ page }) => {
  await open(page, '/soeg/?q=mursten');
  await expect(results(page).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.search-bar', '.search-filters', '.search-form', '.search-shortcuts']) await expect(page.locator(part)).toBeHidden();
  await expect(results(page).first()).toBeVisible();
});
