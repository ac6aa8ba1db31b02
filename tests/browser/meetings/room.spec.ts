import { expect, test, type Locator, type Page } from '@playwright/test';
import { dataFile, page as pageFile, smallTree, source } from '../../../src/model/__fixtures__/smallTree';
import { checkTree } from '../../../src/model/check';
import { formatProblem } from '../../../src/model/problem';
import { findViolations } from '../accessibility';
import { download } from '../taken';
import { open, widthOf } from '../visit';

const ROOM = '/partnerrunde/moedet/';
const EXAMPLE = `${ROOM}?moede=eksempelmoede`;

const name = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const clock = (page: Page): Locator => page.getByRole('timer', { name: 'Tid tilbage' });
const said = (page: Page): Locator => page.locator('.room > .room__all > [role="status"]');
const told = (page: Page): Locator => page.getByLabel('Nyt siden sidst');

/** Stops the time of the page: from here on it passes only when the test says so. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
}

async function begin(page: Page, address = EXAMPLE): Promise<void> {
  await open(page, address);
  await page.getByRole('button', { name: 'Start runden' }).click();
  await expect(page.locator('.room')).toBeVisible();
}

test.describe('before the round', () => {
  test('meeting and length are chosen, and stand in the address', async ({ page }) => {
    await open(page, ROOM);
    await page.getByLabel('Møde').selectOption('eksempelmoede');
    await page.getByLabel('Tid til hver').selectOption('3 minutter');
    await expect(page).toHaveURL(`${EXAMPLE}&minutter=3`);
    await page.reload();
    await page.getByRole('button', { name: 'Start runden' }).click();
    await expect(clock(page)).toHaveText('3:00');
  });

  test('a meeting without minutes has all real municipalities, and says of each what is known', async ({ page }) => {
    await open(page, `${ROOM}?moede=tredje-moede-skjern`);
    const members = page.locator('.room-members > li');
    expect(await members.count()).toBeGreaterThan(3);
    await expect(members.filter({ hasNotText: 'Ingen status fundet' })).toHaveCount(0);
  });

  test('an address that asks for what is not there says so', async ({ page }) => {
    await open(page, `${ROOM}?moede=niende&minutter=9`);
    await expect(page.getByText('Møde: »niende«; Minutter: »9«')).toBeVisible();
  });

  test('a municipality without a page is added by name, once, and taken away again', async ({ page }) => {
    await open(page, EXAMPLE);
    const field = page.getByLabel('Mangler der en kommune?');
    await field.fill('Kommune Q');
    await field.press('Enter');
    await expect(page.getByText('Kommune Q er med i runden.')).toBeVisible();
    await field.fill('kommune q');
    await field.press('Enter');
    await expect(page.getByText('kommune q er med i forvejen.')).toBeVisible();
    await page.getByRole('button', { name: 'Fjern Kommune Q' }).click();
    await expect(page.getByRole('heading', { name: 'Kommune Q' })).toHaveCount(0);
  });
});

test.describe('the keys', () => {
  test('lead through the round, as those of a remote control do', async ({ page }) => {
    await begin(page);
    for (const [key, expected] of [['PageDown', 'Kommune B'], ['ArrowRight', 'Kommune C'], ['PageUp', 'Kommune B'], ['ArrowLeft', 'Kommune A'], ['Enter', 'Kommune B'], ['s', 'Kommune C']] as const) {
      await page.keyboard.press(key);
      await expect(name(page)).toHaveText(expected);
      await expect(name(page)).toBeFocused();
    }
    await expect(page.locator('.room-place').last()).toHaveText(/Kommune B.*sprunget over/);
    for (let turn = 0; turn < 5; turn++) await page.keyboard.press('PageDown');
    await expect(name(page)).toHaveText('Runden er slut');
  });

  test('make the screen black and bring it back, and the clock waits', async ({ page }) => {
    await begin(page);
    await page.keyboard.press('Space');
    await expect(page.getByText('Uret går', { exact: true })).toBeVisible();
    await page.keyboard.press('.');
    await expect(page.getByRole('button', { name: 'Vis skærmen igen' })).toBeFocused();
    await page.keyboard.press('b');
    await expect(page.getByText('Uret står stille')).toBeVisible();
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    await expect(name(page)).toBeFocused();
  });

  test('do nothing while somebody writes, until Escape leads out of the field', async ({ page }) => {
    await begin(page);
    await told(page).pressSequentially('Bs? .');
    await page.keyboard.press('PageDown');
    await expect(told(page)).toHaveValue('Bs? .');
    await expect(name(page)).toHaveText('Kommune A');
    await page.keyboard.press('Escape');
    await page.keyboard.press('PageDown');
    await expect(name(page)).toHaveText('Kommune B');
  });

  test('are told in a dialog, which they do not reach through', async ({ page }) => {
    await begin(page);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Taster' })).toBeVisible();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(name(page)).toHaveText('Kommune A');
  });

  test('fill the whole screen and leave it', async ({ page }) => {
    await begin(page);
    const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('f');
    await expect.poll(isFull).toBe(true);
    await page.keyboard.press('F5');
    await expect.poll(isFull).toBe(false);
    await expect(name(page)).toHaveText('Kommune A');
  });

  test('are enough for all of it', async ({ page }) => {
    await open(page, EXAMPLE);
    await page.getByRole('button', { name: 'Start runden' }).focus();
    await page.keyboard.press('Enter');
    const reached: string[] = [];
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(reached.slice(0, 7)).toEqual(['Start uret', 'Nulstil uret', 'Forrige', 'Næste', 'Spring over', 'Viser flaget', 'Ikke til stede']);
    await page.getByRole('button', { name: 'Afslut' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Start runden' })).toBeFocused();
  });
});

test.describe('the clock', () => {
  test('is right after the tab has slept, says the minutes and not the seconds, and says so when the time is over', async ({ page }) => {
    await page.clock.install();
    await begin(page);
    await stopTime(page);
    await expect(said(page)).toHaveText('Kommune A: 2 minutter tilbage');
    await page.keyboard.press('Space');
    await page.clock.runFor(5000);
    await expect(clock(page)).toHaveText('1:55');
    await expect(said(page)).toHaveText('Kommune A: 2 minutter tilbage');
    await page.clock.fastForward(60_000);
    await expect(clock(page)).toHaveText('0:55');
    await expect(said(page)).toHaveText('Kommune A: 1 minut tilbage');
    await page.clock.fastForward(67_000);
    await expect(clock(page)).toHaveText('+0:12');
    await expect(page.locator('.room-clock')).toContainText('Tiden er gået');
    await expect(said(page)).toHaveText('Kommune A: Tiden er gået');
  });

  test('runs on for the next one, and after the page has been loaded anew', async ({ page }) => {
    await page.clock.install();
    await begin(page);
    await stopTime(page);
    await page.keyboard.press('Space');
    await page.clock.runFor(30_000);
    await page.keyboard.press('PageDown');
    await page.clock.runFor(10_000);
    await expect(clock(page)).toHaveText('1:50');
    await page.reload();
    await expect(name(page)).toHaveText('Kommune B');
    await page.clock.fastForward(20_000);
    await expect(clock(page)).toHaveText('1:30');
    await page.keyboard.press('PageUp');
    await expect(clock(page)).toHaveText('1:30');
  });
});

test.describe('the notes', () => {
  test('survive a reload and are deleted only when that is asked for twice', async ({ page }) => {
    await begin(page);
    await told(page).fill('Vi fandt sten.');
    await page.getByRole('button', { name: 'Ikke til stede' }).click();
    await page.keyboard.press('PageDown');
    await page.reload();
    await expect(name(page)).toHaveText('Kommune B');
    await page.keyboard.press('PageUp');
    await expect(told(page)).toHaveValue('Vi fandt sten.');
    await expect(page.getByRole('button', { name: 'Ikke til stede', exact: true })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: 'Afslut' }).click();
    await page.getByRole('button', { name: 'Slet noterne' }).click();
    await page.getByRole('button', { name: 'Behold dem' }).click();
    await page.getByRole('button', { name: 'Slet noterne' }).click();
    await page.getByRole('button', { name: 'Ja, slet dem' }).click();
    await expect(page.getByText('Der er ingen noter endnu.')).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'Start runden' }).click();
    await expect(told(page)).toHaveValue('');
  });

  test('are kept apart by meeting', async ({ page }) => {
    await begin(page);
    await told(page).fill('Vi fandt sten.');
    await page.getByRole('button', { name: 'Afslut' }).click();
    await page.getByLabel('Møde').selectOption('eksempelmoede-efteraar');
    await expect(page.getByText('Der er ingen noter endnu.')).toBeVisible();
    await page.getByLabel('Møde').selectOption('eksempelmoede');
    await expect(page.getByRole('button', { name: 'Fortsæt runden' })).toBeVisible();
  });

  test('come with a warning when they hold what must not be published', async ({ page }) => {
    await begin(page);
    await told(page).fill('Ring på 12 34 56 78');
    await expect(page.getByText('Det ligner et telefonnummer.')).toBeVisible();
  });

  test('are minutes that pass the check when they are taken along', async ({ page }) => {
    await open(page, `${ROOM}?moede=tredje-moede-skjern`);
    await page.getByLabel('Mangler der en kommune?').fill('Kommune "Q": [x]');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Start runden' }).click();
    await told(page).fill('# Vi *fandt* [sten] <b>\n- ::partnerround & {#id} "til" 50 %');
    await page.getByLabel('Næste skridt').fill('Byg\n\n1. Riv ned: `først`');
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('PageDown');
    await page.getByRole('button', { name: 'Viser flaget' }).click();
    await page.getByRole('button', { name: 'Afslut' }).click();
    const file = await download(page, 'Hent noterne');
    expect(file.name).toBe('2018-11-22.md');
    const minutes = file.content.toString('utf8');
    const { tree, problems } = siteWith(file.name, minutes);
    expect([...problems, ...checkTree(tree)].map(formatProblem)).toEqual([]);
    const [written] = tree.pages.filter((found) => found.kind === 'minutes');
    expect(written?.fields).toMatchObject({ draft: true, state: 'draft', meeting: 'tredje-moede-skjern' });
    expect(minutes).toContain('::partnerround\n');
  });

  test('never leave the browser: once the page is there, nothing is asked for', async ({ page }) => {
    await open(page, EXAMPLE);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => {
      // The browser itself asks for the icon of the tab, whenever it likes; the file that is taken along is in the page.
      if (!request.url().startsWith('blob:') && !request.url().endsWith('/img/favicon.svg')) asked.push(request.url());
    });
    await page.getByRole('button', { name: 'Start runden' }).click();
    await page.getByRole('button', { name: 'Lyd: fra' }).click();
    await told(page).fill('Hemmeligt.');
    await page.getByRole('button', { name: 'Viser flaget' }).click();
    await name(page).focus();
    for (const key of ['Space', '?', 'Escape', 's', 'b', 'b', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageDown']) await page.keyboard.press(key);
    await expect(name(page)).toHaveText('Runden er slut');
    await download(page, 'Hent noterne');
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
  });
});

/** A small site with all that the minutes name, to be checked with them. */
function siteWith(file: string, minutes: string): ReturnType<typeof smallTree> {
  const named = (key: string): string[] => [...minutes.matchAll(new RegExp(`${key}: ([a-z0-9-]+)$`, 'gm'))].map(([, id = '']) => id);
  const tracks = [...minutes.matchAll(/tracks="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '));
  const headings = [...minutes.matchAll(/\{#([a-z0-9-]+)\}$/gm)].map(([, id = '']) => ({ id, title: id, text: 'Punktet.' }));
  return smallTree({
    'src/data/sources/a.yml': dataFile(source('k-1')),
    'blog/2018-11-22-tredje-moede-skjern.md': pageFile('meeting', { agenda: headings }),
    ...Object.fromEntries(named('municipality').map((id) => [`docs/kommuner/${id}.md`, pageFile('municipality', { title: id })])),
    ...Object.fromEntries(tracks.map((id) => [`docs/arbejdsspor/${id}.md`, pageFile('track', { title: id })])),
    [`docs/referater/${file}`]: minutes,
  });
}

test.describe('on any screen', () => {
  for (const [width, height] of [[800, 600], [1024, 768], [1280, 720], [1920, 1080]] as const) {
    test(`everything is seen at once at ${width} × ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.clock.install();
      for (const address of [EXAMPLE, `${ROOM}?moede=eksempelmoede-efteraar`, `${ROOM}?moede=tredje-moede-skjern`]) {
        await begin(page, address);
        for (let turn = 0; turn < 7; turn++) {
          const size = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }));
          expect(size, `${address}, ${await name(page).textContent()}`).toEqual({ width, height });
          await page.keyboard.press('PageDown');
        }
      }
      await page.keyboard.press('PageUp');
      await page.keyboard.press('Space');
      await page.clock.fastForward(12 * 60_000);
      await expect(clock(page)).toHaveText(/^\+\d\d:\d\d$/);
      expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([width, height]);
    });
  }

  test('nothing has to be scrolled sideways on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await begin(page, `${ROOM}?moede=tredje-moede-skjern`);
    for (let turn = 0; turn < 7; turn++) {
      expect(await widthOf(page), (await name(page).textContent()) ?? '').toBeLessThanOrEqual(320);
      await page.keyboard.press('PageDown');
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every state of it is accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.clock.install();
      const check = async (state: string): Promise<void> => expect(await findViolations(page), state).toEqual([]);
      await begin(page);
      await check('a turn');
      await page.getByRole('button', { name: 'Viser flaget' }).click();
      await name(page).focus();
      await page.keyboard.press('Space');
      await page.clock.fastForward(130_000);
      await expect(page.locator('.room-clock--over')).toBeVisible();
      await check('over time, with a mark');
      await page.keyboard.press('s');
      await page.keyboard.press('?');
      await check('the keys');
      await page.keyboard.press('Escape');
      await page.keyboard.press('b');
      await check('a black screen');
      for (let turn = 0; turn < 6; turn++) await page.keyboard.press('PageDown');
      await expect(name(page)).toHaveText('Runden er slut');
      await check('the end');
      await page.getByRole('button', { name: 'Afslut' }).click();
      await page.setViewportSize({ width: 320, height: 640 });
      await check('before the round, with notes');
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
    });
  }
});

test('the clock of a time that is over does not blink for readers who want no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.clock.install();
  await begin(page, `${EXAMPLE}&minutter=1`);
  await page.keyboard.press('Space');
  await page.clock.fastForward(61_000);
  await expect(page.locator('.room-clock--over')).toHaveCSS('animation-name', 'none');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('it says so, and each municipality has what it told last', async ({ page }) => {
    await page.goto(ROOM);
    await expect(page.locator('main noscript .filter-notice')).toContainText('Uret og noterne kræver JavaScript');
    await expect(page.locator('.room-members > li').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /runden/ })).toHaveCount(0);
  });
});
