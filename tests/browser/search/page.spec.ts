import { test, type Page } from '@playwright/test';
import { expect, open, pageField, results } from './reader';

/** What is said of the answer and the addresses of the results, once they answer what stands in the field. */
async function readAnswer(page: Page): Promise<string[]> {
  await expect(page.locator('.search-found')).toHaveAttribute('aria-busy', 'false');
  const links = await page.locator('.search-result h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return [...(await page.locator('.search-corrections, .search-found__count').allInnerTexts()), ...links];
}

test.describe('the search page', () => {
  test('answers an address with sections under their pages', async ({ page }) => {
    await open(page, '/soeg/?q=genbrug+mursten');
    await expect(results(page)).toHaveCount(10);
    await expect(page.locator('main [role="status"]')).toHaveText(/^\d+ sider passer til »genbrug mursten«\.$/);
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

  test('lets a word grow until a space is put behind it, and answers the address as it answered what was written', async ({ page }) => {
    const answers: string[][] = [];
    for (const [text, address] of [['netvær', 'netv%C3%A6r'], ['netvær ', 'netv%C3%A6r+']] as const) {
      await open(page, '/soeg/');
      await pageField(page).pressSequentially(text);
      await expect(page).toHaveURL(`/soeg/?q=${address}`);
      const written = await readAnswer(page);
      await page.reload();
      await expect(pageField(page)).toHaveValue(text);
      expect(await readAnswer(page)).toEqual(written);
      await pageField(page).press('Enter');
      expect(await readAnswer(page)).toEqual(written);
      answers.push(written);
    }
    expect(answers[0]?.[0]).toMatch(/^\d+ sider passer\.$/);
    expect(answers[1]).toContain('Ingen sider har ordet »netvær«. Der er søgt på »netværk« i stedet.');
  });

  test('says how a misspelled word was read, and which words a page lacks', async ({ page }) => {
    await open(page, '/soeg/?q=murtsen');
    await expect(page.locator('.search-corrections')).toHaveText('Ingen sider har ordet »murtsen«. Der er søgt på »mursten« i stedet.');
    await open(page, '/soeg/?q=mursten+xyzzyqwv');
    await expect(page.locator('.search-result__missing').first()).toHaveText('Mangler: xyzzyqwv');
  });

  test('helps on when nothing answers', async ({ page }) => {
    await open(page, '/soeg/?q=xyzzyqwv');
    await expect(page.locator('main [role="status"]')).toHaveText('Ingen sider passer til »xyzzyqwv«.');
    await expect(page.locator('.search-nothing')).toContainText('Kontrollér, om ordene er stavet rigtigt.');
    await page.locator('.search-nothing').getByRole('link', { name: 'Ordbog' }).click();
    await expect(page).toHaveURL('/ordbog/');
  });

  test('has the index of the site while nothing is searched for', async ({ page }) => {
    await open(page, '/soeg/?q=mursten');
    await expect(results(page).first()).toBeVisible();
    await pageField(page).fill('');
    await expect(page.getByRole('heading', { level: 2, name: 'Netværksmøde', exact: true })).toBeVisible();
    await expect(page).toHaveURL('/soeg/');
  });
});
