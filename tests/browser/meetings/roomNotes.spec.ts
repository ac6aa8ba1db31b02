import { expect, test } from '@playwright/test';
import { dataFile, page as pageFile, smallTree, source } from '../../../src/model/__fixtures__/smallTree';
import { checkTree } from '../../../src/model/check';
import { formatProblem } from '../../../src/model/problem';
import { download } from '../taken';
import { open } from '../visit';
import { begin, EXAMPLE, name, ROOM, told } from './room';

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

  test('can be read after the round, as they stand in the file, and the way on is told to somebody who edits no files', async ({ page }) => {
    await begin(page);
    await told(page).fill('- Vi fandt sten.\n- Ring på 12 34 56 78');
    await page.getByLabel('Næste skridt').fill('- Kortlægning\n• Udbud');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Viser flaget' }).click();
    await page.getByRole('button', { name: 'Afslut' }).click();
    const notes = page.locator('.room-noted > li');
    await expect(notes.nth(0).getByRole('paragraph')).toHaveText(['Vi fandt sten. Ring på 12 34 56 78', 'Næste skridt:', /^Det ligner et telefonnummer\./]);
    await expect(notes.nth(0).getByRole('listitem')).toHaveText(['Kortlægning', 'Udbud']);
    await expect(notes.nth(1)).toHaveText('Kommune BViser flaget');
    await expect(page.getByText('Ingen noter om Kommune C, Kommune D, Kommune E og Kommune F.')).toBeVisible();
    const heights = await page.locator('.room-take > button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(new Set(heights).size).toBe(1);
    const file = await download(page, 'Hent noterne');
    expect(file.content.toString('utf8')).toContain('    next:\n      - "Kortlægning"\n      - "Udbud"\n');
    await expect(page.locator('.room-said')).toContainText(`Filen ${file.name} er hentet`);
    await expect(page.locator('.room-said')).not.toContainText(/partnerRound|npm|docs\//);
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
    await page.getByLabel('Næste skridt').fill('Skriv til a@b.dk');
    await expect(page.getByText('Det ligner en e-mailadresse og et telefonnummer.')).toBeVisible();
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
