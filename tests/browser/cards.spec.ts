import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { readSitemap } from './addresses';
import { CASES } from './cases/builtCases';

/** The tags of the head that services read which show more of a link than its address: in order, each name with all that it says. */
type Tags = Readonly<Record<string, string[]>>;

const EXPECTED = [
  'description',
  'og:description', 'og:image', 'og:image:alt', 'og:image:height', 'og:image:width',
  'og:locale', 'og:site_name', 'og:title', 'og:type', 'og:url',
  'twitter:card', 'twitter:image',
];

function readTags(address: string): Tags {
  const tags: Record<string, string[]> = {};
  const [head = ''] = readFileSync(path.join('build', address, 'index.html'), 'utf8').split('<body');
  visit(fromHtml(head), 'element', ({ tagName, properties }) => {
    const name = String(properties.property ?? properties.name ?? '');
    if (tagName === 'meta' && /^(?:og:|twitter:|description$)/.test(name)) (tags[name] ??= []).push(String(properties.content));
  });
  return tags;
}

/** Where the picture of a page lies, below the root of the site. */
function imageOf(tags: Tags): string {
  return new URL(tags['og:image']?.[0] ?? '').pathname;
}

/** The records of the open data that have a page, all of them listed. */
function readRecords(): { id: string; address: string }[] {
  const names = ['cases', 'guidance', 'requirements', 'meetings', 'events', 'tracks', 'municipalities', 'charter', 'proposals'];
  const records = names.flatMap((name) => JSON.parse(readFileSync(`build/api/${name}.json`, 'utf8')) as { id: string; address?: string }[]);
  return records.flatMap(({ id, address }) => (address === undefined ? [] : [{ id, address }]));
}

const briefs = CASES.map(({ address }) => `${address}kort/`);

test('every page says each thing about itself once', () => {
  for (const address of [...readSitemap(), ...briefs]) {
    const tags = readTags(address);
    expect(Object.keys(tags).sort(), address).toEqual(EXPECTED);
    expect(Object.values(tags).filter((said) => said.length !== 1 || said[0] === ''), address).toEqual([]);
    expect(tags, address).toMatchObject({
      'og:locale': ['da_DK'],
      'og:site_name': ['Videnbank for cirkulære kommuner'],
      'og:image:width': ['1200'],
      'og:image:height': ['630'],
      'twitter:card': ['summary_large_image'],
      'twitter:image': tags['og:image'],
    });
    // What stands before an address is said of another picture.
    expect(Object.keys(tags).filter((name) => name.startsWith('og:image'))[0], address).toBe('og:image');
    expect(tags['og:image']?.[0], address).toMatch(/^https:\/\/[^/]+\/img\/kort(?:\/[a-z0-9-]+)?\.png$/);
  }
});

test('every record of the open data has a picture of its own, and is an article', () => {
  const records = readRecords();
  expect(records.length).toBeGreaterThan(70);
  for (const { id, address } of records) {
    const tags = readTags(address);
    expect(imageOf(tags), address).toBe(`/img/kort/${id}.png`);
    expect(tags['og:type'], address).toEqual(['article']);
    expect(tags['og:title']?.[0], address).toContain(tags['og:image:alt']?.[0]?.replace(/^.*?: /, '') ?? 'none');
  }
});

test('the picture of a meeting says kind, date and title to those who do not see it', () => {
  expect(readTags('/moeder/tredje-moede-skjern/')['og:image:alt']?.[0]).toMatch(/^Netværksmøde, 22\. november 2018: \S/);
});

test('pages about many things have the picture of the whole site', () => {
  for (const address of ['/', '/soeg/', '/moeder/', '/cases/sammenlign/']) {
    const tags = readTags(address);
    expect(imageOf(tags), address).toBe('/img/kort.png');
    expect(tags['og:type'], address).toEqual(['website']);
    expect(tags['og:image:alt']?.[0], address).toMatch(/^Videnbank for cirkulære kommuner: Cases/);
  }
});

test('a short link shows all that its page shows', () => {
  for (const { id, address } of CASES) expect(readTags(`/l/${id}/`), id).toEqual(readTags(address));
});

test('each brief has the picture of its case', () => {
  for (const { address } of CASES) expect(imageOf(readTags(`${address}kort/`)), address).toBe(imageOf(readTags(address)));
});

test('every picture is there, 1200 by 630 pixels in less than 40 kB, and none that no page shows', () => {
  const shown = new Set([...readSitemap(), ...briefs].map((address) => imageOf(readTags(address))));
  for (const image of shown) {
    const file = path.join('build', image);
    expect(existsSync(file), image).toBe(true);
    const png = readFileSync(file);
    expect(png.subarray(0, 8).toString('hex'), image).toBe('89504e470d0a1a0a');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], image).toEqual([1200, 630]);
    expect(png.length, image).toBeLessThan(40_000);
  }
  const drawn = ['/img/kort.png', ...readdirSync('build/img/kort').map((name) => `/img/kort/${name}`)];
  expect(drawn.sort()).toEqual([...shown].sort());
});

for (const address of ['/', '/cases/venlo-stadskantoor/', '/moeder/tredje-moede-skjern/']) {
  test(`a browser keeps one picture of ${address}, and can show it`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
    await expect(page.locator('meta[property="og:image"]')).toHaveCount(1);
    await page.goto(imageOf(readTags(address)));
    const size = await page.locator('img').evaluate((image) => (image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : []));
    expect(size).toEqual([1200, 630]);
  });
}
