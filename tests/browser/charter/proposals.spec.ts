import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findViolations } from '../accessibility';
import { open, widthOf } from '../visit';

const LIST = '/charter/eksempelcharter/forslag/';
const TAKEN_IN = `${LIST}kommune-c-kortlaegning/`;
const IN_PART = `${LIST}kommune-d-udbud/`;
const NEW = `${LIST}kommune-e-lager/`;
const REMOVAL = `${LIST}kommune-b-behandling/`;
const SECOND = '/charter/eksempelcharter/eksempelcharter-2/';
const THIRD = '/charter/eksempelcharter/eksempelcharter-3/';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a proposal is read against its version, by itself, with its reasons and with what became of it', async ({ page }) => {
    await page.goto(IN_PART);
    const [change, outcome] = [page.locator('.redline').nth(0), page.locator('.redline').nth(1)];
    await expect(change.locator('del')).toHaveText(['stiller krav om ']);
    await expect(outcome.locator('ins').first()).toHaveText('stiller krav om ');
    await expect(page.getByText('Kommunerne beder om en særskilt pris på genbrugte materialer i deres udbud, så udvalget kan vælge, når prisen er kendt.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: 'Begrundelse' })).toBeVisible();
    const facts = page.getByRole('complementary', { name: 'Om forslaget' });
    await expect(facts.getByRole('link', { name: 'Kommune D (eksempel)' })).toHaveAttribute('href', '/kommuner/kommune-d/');
    await expect(facts.getByRole('link', { name: '§ 4. Udbud' })).toHaveAttribute('href', '/charter/eksempelcharter/eksempelcharter-1/#udbud');
    await expect(facts).toContainText('Taget med i ændret form');
    await expect(facts.getByRole('link', { name: 'Brugte mursten prøves som option' })).toHaveAttribute('href', '/referater/2026-03-12-eksempel/#b-2026-03-12-2');
  });

  test('all proposals are listed with municipality, paragraph, version and fate, and lead to their pages', async ({ page }) => {
    await page.goto(LIST);
    await expect(page.locator('.proposals tbody tr')).toHaveCount(6);
    const row = page.locator('.proposals tr').filter({ hasText: 'Kommune E om lager' });
    await expect(row.locator('td')).toHaveText(['Eksempel Kommune E om lager', 'Taget med i ændret form: Version 3', 'Kommune E, 19. august 2026', 'Ny paragraf efter § 5. Udbud i version 2']);
    await row.getByRole('link', { name: 'Kommune E om lager' }).click();
    await expect(page).toHaveURL(NEW);
  });

  test('a version leads from its paragraphs to the proposals about them, and says which of them it took in', async ({ page }) => {
    await page.goto(SECOND);
    const row = page.locator('.charter-facts').filter({ hasText: 'Kommune C om kortlægning' });
    await expect(row).toContainText('Forslag');
    await expect(row).toContainText('(taget med)');
    await row.getByRole('link', { name: 'Kommune C om kortlægning' }).click();
    await expect(page).toHaveURL(TAKEN_IN);
    for (const address of [THIRD, `${THIRD}aendringer/`, '/charter/eksempelcharter/historie/']) {
      await page.goto(address);
      await expect(page.getByText(/Forslag:.*Kommune C om kortlægning/).last()).toBeVisible();
    }
  });

  test('a municipality shows what it has proposed', async ({ page }) => {
    await page.goto('/kommuner/kommune-a/#forslag');
    await expect(page.getByText('Ændring af § 3. En fast andel genbrug · Charter, version 1 · Ikke taget med')).toBeVisible();
  });

  test('the short link of a proposal leads to it', async ({ page }) => {
    await page.goto('/l/kommune-c-kortlaegning/');
    await expect(page).toHaveURL(TAKEN_IN);
  });
});

test('a proposal can be sent, and taken along in Word', async ({ page }) => {
  await open(page, TAKEN_IN);
  await expect(page.getByRole('button', { name: /^Kopiér link til Eksempel: Kommune C om kortlægning/ }).first()).toBeVisible();
  const link = page.getByRole('link', { name: 'Hent som Word med ændringer' });
  await expect(link).toHaveAttribute('download', 'forslag-kommune-c-kortlaegning.docx');
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(readFileSync(await file.path())).toEqual(readFileSync(`build${TAKEN_IN}forslag.docx`));
});

test('on paper the change is told without colour', async ({ page }) => {
  await open(page, IN_PART);
  await page.emulateMedia({ media: 'print' });
  for (const [name, line, style] of [['ins', 'underline', 'double'], ['del', 'line-through', 'solid']] as const) {
    const mark = page.locator(`.redline ${name}`).first();
    await expect(mark).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(mark).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
    await expect(mark).toHaveCSS('text-decoration-line', line);
    await expect(mark).toHaveCSS('text-decoration-style', style);
  }
});

for (const address of [IN_PART, NEW, REMOVAL, LIST]) {
  test(`fits a narrow screen and has nothing that axe finds wrong, light and dark: ${address}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await open(page, address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      expect(await findViolations(page), colorScheme).toEqual([]);
    }
    expect(await widthOf(page)).toBe(320);
  });
}
