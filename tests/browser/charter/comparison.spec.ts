import { expect, test, type Locator } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';

const CHANGES = '/charter/charterskabelon/charterskabelon-3/aendringer/';
const HISTORY = '/charter/charterskabelon/historie/';
const OLDER = '/charter/charterskabelon/charterskabelon-1/';
const COMPARISON = '/charter/sammenlign/?dokument=charterskabelon&fra=charterskabelon-1&til=charterskabelon-3';

test.describe('what is new in a version', () => {
  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });

    test('is a whole redline with reasons, and ways to each change', async ({ page }) => {
      await page.goto(CHANGES);
      await expect(page.locator('.redline__count')).toHaveText(/^\d+ paragraffer er ændret/);
      expect(await page.locator('.redline ins').count()).toBeGreaterThan(5);
      expect(await page.locator('.redline del').count()).toBeGreaterThan(5);
      await expect(page.locator('.redline__why').first()).toBeVisible();
      const links = page.locator('.redline__list a');
      for (const href of await links.evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))) await expect(page.locator(href)).toHaveCount(1);
    });

    test('is told for each paragraph from first to last, with every change and why', async ({ page }) => {
      await page.goto('/charter/charterskabelon/charterskabelon-3/');
      const link = page.getByRole('link', { name: 'Hele historien' }).first();
      await link.click();
      await expect(page).toHaveURL(/historie\/#formaal$/);
      const own = page.locator('.redline__history').first();
      await expect(own.locator('.redline__steps > li')).toHaveCount(3);
      await expect(own.locator('.redline__why')).toHaveCount(2);
    });

    test('leads to what can be read, where any two versions need scripts', async ({ page }) => {
      await page.goto(COMPARISON);
      await expect(page.getByRole('link', { name: 'Charterskabelon: fra version 2 til version 3' })).toBeVisible();
    });
  });

  test('is stepped through by keys and by buttons, and what is stepped to has the focus', async ({ page }) => {
    await open(page, CHANGES);
    const anchors = await page.locator('.redline__heading').evaluateAll((all) => all.map(({ id }) => id));
    const heading = (index: number): Locator => page.locator(`#${anchors[index] ?? ''}`);
    const next = page.getByRole('button', { name: /Næste ændring/ });
    await next.focus();
    for (const index of [0, 1, 2]) {
      await page.keyboard.press('j');
      await expect(heading(index)).toBeFocused();
    }
    await page.keyboard.press('k');
    await expect(heading(1)).toBeFocused();
    await heading(2).scrollIntoViewIfNeeded();
    await next.click();
    await expect(heading(0)).toBeFocused();
    await page.keyboard.press('j');
    await expect(heading(1)).toBeFocused();
  });

  test('leaves its keys alone while the focus is elsewhere, and says where they work', async ({ page }) => {
    await open(page, CHANGES);
    await expect(page.getByText('Tasterne j og k virker, når du står på en knap her eller på en ændring.')).toBeVisible();
    for (const place of [page.locator('body'), page.getByRole('link', { name: 'Til version 3' })]) {
      await place.focus();
      await page.keyboard.press('j');
      await expect(page.locator('.redline__heading:focus')).toHaveCount(0);
    }
    await page.locator('.redline__links a').first().focus();
    await page.keyboard.press('j');
    await expect(page.locator('.redline__heading:focus')).toHaveCount(1);
  });

  test('names a paragraph that has only another number by both, without anything to open, on paper too', async ({ page }) => {
    await open(page, CHANGES);
    await expect(page.locator('.redline__count')).toHaveText(/1 er uændret, men har fået nyt nummer\.$|\d+ er uændrede, (heraf \d+|alle) med nyt nummer\.$/);
    const summary = page.locator('.redline__same > summary', { hasText: '§ 8 (før § 10). Dialog med markedet' });
    await expect(summary).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(summary).toBeVisible();
  });

  test('is told by more than colour, and heard', async ({ page }) => {
    await open(page, CHANGES);
    await expect(page.locator('.redline ins').first()).toHaveCSS('text-decoration-line', 'underline');
    await expect(page.locator('.redline del').first()).toHaveCSS('text-decoration-line', 'line-through');
    // As it is read aloud; what is copied has the words of the charter alone.
    const [gone, come] = [page.locator('.redline del').first(), page.locator('.redline ins').first()];
    expect(await gone.ariaSnapshot()).toMatch(/deletion: "?slettet: .* slut på slettet/);
    expect(await come.ariaSnapshot()).toMatch(/insertion: "?tilføjet: .* slut på tilføjet/);
    expect(await gone.textContent()).not.toContain('slettet');
  });

  test('leaves what is stepped to below the bar, from the first change to the last and back', async ({ page }) => {
    await open(page, CHANGES);
    const bar = (await page.locator('.navbar').boundingBox())?.height ?? 0;
    const headings = page.locator('.redline__heading');
    await page.getByRole('button', { name: /Næste ændring/ }).focus();
    for (const key of [...Array.from({ length: await headings.count() }, () => 'j'), 'k', 'k']) {
      await page.keyboard.press(key);
      const top = (await page.locator('.redline__heading:focus').boundingBox())?.y ?? 0;
      expect(top).toBeGreaterThanOrEqual(bar);
      expect(top).toBeLessThan(900);
    }
  });

  test('is on paper with what is compared and where, and what is the same by name', async ({ page }) => {
    await open(page, CHANGES);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.redline__address')).toHaveText(new RegExp(`${CHANGES}$`));
    await expect(page.locator('.lead')).toHaveText('Charterskabelon: fra version 2, 26. november 2026 (skabelon) til version 3, 26. november 2026 (skabelon).');
    const same = page.locator('.redline__same').first();
    await expect(same.locator('summary')).toBeVisible();
    await expect(same.locator('.redline__line').first()).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'Vis det uændrede' }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(same.locator('.redline__line').first()).toBeVisible();
  });

  for (const address of [CHANGES, HISTORY, '/charter/eksempelcharter/eksempelcharter-2/aendringer/', COMPARISON, `${COMPARISON}&vis=side`, OLDER, '/charter/charterskabelon/charterskabelon-3/']) {
    test(`has nothing that axe finds wrong, light and dark: ${address}`, async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await open(page, address);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        await expect(page.locator('h2').first()).toBeVisible();
        // What is folded away is looked at too.
        await page.locator('details').evaluateAll((all) => all.forEach((each) => each.setAttribute('open', '')));
        expect(await findViolations(page), colorScheme).toEqual([]);
      }
    });
  }

  test('fits a narrow screen', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const address of [CHANGES, HISTORY, OLDER, `${COMPARISON}&vis=side`]) {
      await open(page, address);
      expect(await widthOf(page), address).toBe(320);
    }
  });
});

test.describe('a paragraph of an older version', () => {
  test('says right there what it is today, and leads to it', async ({ page }) => {
    await open(page, `${OLDER}#maal`);
    const note = page.locator('#maal + .charter-version + .charter-standing');
    await expect(note).toBeInViewport();
    await expect(note).toHaveText('Ældre ordlyd. Ændret og flyttet i version 3: § 11. Mål og ansvar · Historien');
    await note.getByRole('link', { name: '§ 11. Mål og ansvar' }).click();
    await expect(page).toHaveURL(/charterskabelon-3\/#maal$/);
    await expect(page.locator('.charter-standing')).toHaveCount(0);
  });

  test('says right there which version it is, from when and what it counts for, as the newest one does', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [address, words] of [[`${OLDER}#maal`, 'Version 1 · 26. november 2026 · Skabelon'], ['/charter/charterskabelon/charterskabelon-3/#maal', 'Version 3 · 26. november 2026 · Skabelon']] as const) {
      await open(page, address);
      await expect(page.locator('#maal + .charter-version')).toHaveText(words);
      await expect(page.locator('#maal + .charter-version')).toBeInViewport();
    }
    await open(page, '/charter/eksempelcharter/eksempelcharter-1/');
    await expect(page.locator('.charter-version').first()).toHaveText(/^Eksempel Version 1 · /);
  });

  test('that is gone leads to where it went, and why', async ({ page }) => {
    await open(page, `${OLDER}#data`);
    await page.locator('#data + .charter-version + .charter-standing').getByRole('link', { name: 'version 2' }).click();
    await expect(page).toHaveURL(/charterskabelon-2\/#udgaaet$/);
    await expect(page.locator('.charter-gone')).toContainText('§ 10. Materialepas');
  });

  test('is on paper with that line, and the page with its state and date', async ({ page }) => {
    await open(page, OLDER);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.charter-version').first()).toBeVisible();
    await expect(page.locator('.charter-standing').first()).toBeVisible();
    await expect(page.locator('.charter-older')).toBeVisible();
    await expect(page.locator('.fact-box')).toContainText('26. november 2026');
  });

  test('has that it is one above its facts, in the first window of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, OLDER);
    await expect(page.locator('.charter-older')).toBeInViewport();
    await expect(page.locator('.fact-box').getByText('Skabelon', { exact: true })).toBeInViewport();
  });
});

test.describe('any two versions', () => {
  test('are chosen, turned round and set side by side, all of it in the address and taken back', async ({ page }) => {
    await open(page, COMPARISON);
    await expect(page.getByRole('heading', { name: 'Fra version 1 til version 3' })).toBeVisible();
    await page.getByRole('button', { name: 'Byt om' }).click();
    await expect(page).toHaveURL(/fra=charterskabelon-3&til=charterskabelon-1$/);
    await page.getByLabel('Side om side').check();
    await expect(page).toHaveURL(/&vis=side$/);
    await expect(page.locator('.redline__sides').first()).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Fra version 1 til version 3' })).toBeVisible();
  });

  test('are turned round by keys alone, and the key stays where it is', async ({ page }) => {
    await open(page, COMPARISON);
    await page.getByLabel('Til', { exact: true }).focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('heading', { name: 'Fra version 1 til version 2' })).toBeVisible();
    await expect(page.getByLabel('Til', { exact: true })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Fra version 2 til version 1' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Byt om' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('.redline__sides').first()).toBeVisible();
    await expect(page.getByLabel('Side om side')).toBeFocused();
  });

  test('say how much is new where it is heard, each time', async ({ page }) => {
    await open(page, COMPARISON);
    const count = page.getByRole('status');
    await expect(count).toHaveText('9 paragraffer er ændret, 5 er nye og 2 er udgået. 2 er flyttet.');
    // A live region is heard when its words change, not when another one takes its place.
    await count.evaluate((each) => each.setAttribute('data-same', ''));
    await page.getByLabel('Fra', { exact: true }).selectOption('charterskabelon-2');
    await expect(page.locator('[data-same]')).toHaveText(/^7 paragraffer er ændret/);
  });

  test('are all there, and are reached by a link to one change', async ({ page }) => {
    await open(page, `${COMPARISON}#aendring-revision`);
    await expect(page.locator('#aendring-revision')).toBeInViewport();
    await expect(page.locator('.redline__change')).toHaveCount(16);
  });

  const REFUSED = (ids: string): string => `Adressen nævner ${ids}, som ikke findes eller ikke har en ordlyd, der kan sammenlignes. Vælg versioner herunder.`;
  for (const [what, search, message, pair] of [
    ['one is not known', '?dokument=eksempelcharter&fra=eksempelcharter-9&til=eksempelcharter-3', REFUSED('»eksempelcharter-9«'), 'Fra version 2 til version 3'],
    ['the document is not known', '?dokument=intet-charter&til=eksempelcharter-3', REFUSED('»intet-charter«'), 'Fra version 2 til version 3'],
    ['one is no name', '?fra=<b>x</b>&til=eksempelcharter-3', REFUSED('»<b>x</b>«'), 'Fra version 2 til version 3'],
    ['one is of another document', '?fra=charterskabelon-1&til=eksempelcharter-3', 'Adressen nævner »charterskabelon-1«, som hører til et andet charter. Kun versioner af samme charter kan sammenlignes. Vælg versioner herunder.', 'Fra version 2 til version 3'],
  ] as const) {
    test(`of which ${what} are said to be, and its neighbour stands there instead`, async ({ page }) => {
      await open(page, `/charter/sammenlign/${search}`);
      await expect(page.getByRole('alert')).toHaveText(message);
      await expect(page.getByRole('heading', { name: pair })).toBeVisible();
      await page.getByRole('button', { name: 'Byt om' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('say how much is new in the first window, and what early in the second, with the list of changes folded', async ({ page }) => {
      await open(page, '/charter/sammenlign/?fra=charterskabelon-2&til=charterskabelon-3');
      await expect(page.locator('.redline__count')).toBeInViewport({ ratio: 1 });
      const first = await page.locator('.redline__change').first().boundingBox();
      expect(first?.y ?? Infinity).toBeLessThan(1.25 * 844);
      const list = page.locator('.redline__list a').first();
      await expect(list).toBeHidden();
      await page.getByText(/^De \d+ ændringer$/).click();
      await expect(list).toBeVisible();
    });

    test('come without anything that jumps before the eyes of the reader', async ({ page }) => {
      await open(page, COMPARISON);
      await expect(page.locator('.redline__change').last()).toBeAttached();
      const shifted = await page.evaluate(() => new Promise<number>((resolve) => {
        const shifts: number[] = [];
        new PerformanceObserver((list) => {
          shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value));
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(shifts.reduce((sum, value) => sum + value, 0))));
      }));
      // What web.dev calls good; the foot of the page alone once made it six times as much.
      expect(shifted).toBeLessThan(0.1);
    });
  });

  test('are listed with the number of a long name beside its first line', async ({ page }) => {
    await open(page, COMPARISON);
    const tops = await page.locator('.redline__list a').first().evaluate((link) => {
      link.textContent = 'Et navn på en paragraf, der er for langt til én linje. '.repeat(3);
      // No script sees where a number is drawn: it stands on the line of what comes first in its entry, and takes no room there.
      const number = document.createElement('span');
      number.textContent = '1';
      number.style.cssText = 'display: inline-block; width: 0';
      link.before(number);
      const firstLine = (element: Element): DOMRect | undefined => {
        const words = document.createRange();
        words.selectNodeContents(element);
        return words.getClientRects()[0];
      };
      return [firstLine(number)?.top, firstLine(link)?.top, link.getBoundingClientRect().height];
    });
    const [number = NaN, line = NaN, height = NaN] = tops;
    expect(height).toBeGreaterThanOrEqual(2 * 24);
    expect(Math.abs(number - line)).toBeLessThan(3);
  });

  test('have their list of changes open where there is room', async ({ page }) => {
    await open(page, COMPARISON);
    await expect(page.locator('.redline__list a').first()).toBeVisible();
    await page.setViewportSize({ width: 600, height: 800 });
    await expect(page.locator('.redline__list a').first()).toBeHidden();
  });

  test('are named on paper with their dates and states, where nobody sees the choice', async ({ page }) => {
    await open(page, COMPARISON);
    await expect(page.locator('.redline-page__what')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.redline-page__what')).toHaveText('Charterskabelon: fra version 1, 26. november 2026 (skabelon) til version 3, 26. november 2026 (skabelon).');
    await expect(page.locator('.redline-page__what')).toBeVisible();
  });

  test('that are the same have nothing new', async ({ page }) => {
    await open(page, '/charter/sammenlign/?fra=charterskabelon-2&til=charterskabelon-2');
    await expect(page.locator('.redline__count')).toHaveText('Det er den samme version to gange. Vælg en anden for at se forskelle.');
    await expect(page.getByRole('link', { name: 'Hent som Word med ændringer' })).toHaveCount(0);
  });

  test('are whole on paper, whenever somebody prints', async ({ page }) => {
    await open(page, COMPARISON);
    await page.getByLabel('Fra', { exact: true }).selectOption('charterskabelon-2');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.redline__change').count()).toBe(10);
  });
});
