import { expect, test } from '@playwright/test';
import { open } from '../visit';
import { begin, EXAMPLE, name, told } from './room';

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

  test('of a remote control lead on while somebody writes, who goes on writing of the next one', async ({ page }) => {
    await begin(page);
    await told(page).pressSequentially('Bs? .');
    await page.getByLabel('Næste skridt').pressSequentially('Byg');
    await page.keyboard.press('PageDown');
    await expect(name(page)).toHaveText('Kommune B');
    await expect(told(page)).toBeFocused();
    await page.keyboard.type('bs ?');
    await expect(told(page)).toHaveValue('bs ?');
    await page.keyboard.press('PageUp');
    await expect(name(page)).toHaveText('Kommune A');
    await expect(told(page)).toHaveValue('Bs? .');
    await expect(page.getByLabel('Næste skridt')).toHaveValue('Byg');
  });

  test('that are letters or spaces are text while somebody writes, until Escape leads out of the field', async ({ page }) => {
    await begin(page);
    await told(page).pressSequentially('Bs? .');
    await expect(told(page)).toHaveValue('Bs? .');
    await expect(page.getByText('Uret står stille')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('s');
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
    await told(page).focus();
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
