import { test } from '@playwright/test';
import { expect, open, PHONE, results } from './reader';

test.describe('the search page', () => {
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
    const promised = Number(await choice.locator('.filter-count').textContent());
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

  test('offers to do without filters when they leave nothing', async ({ page }) => {
    await open(page, '/soeg/?q=mursten&aar=1901');
    await page.getByRole('button', { name: 'Søg uden filtre' }).click();
    await expect(page).toHaveURL('/soeg/?q=mursten');
    await expect(results(page).first()).toBeVisible();
  });

  test.describe('on a phone', () => {
    test.use({ viewport: PHONE });

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
