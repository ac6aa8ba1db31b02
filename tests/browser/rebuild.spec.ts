import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020';
import { hydrated, resultLinks, suggest } from './search/reader';

const BASE_URL = '/en/dyb/mappe/';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let second = '';

test.beforeAll(() => {
  second = mkdtempSync(path.join(tmpdir(), 'videnbank-'));
  const docusaurus = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  execFileSync(process.execPath, [docusaurus, 'build', '--out-dir', second], { env: { ...process.env, BASE_URL }, stdio: 'pipe' });
});

test.afterAll(() => rmSync(second, { recursive: true, force: true }));

/** Tables for Excel hold whole addresses, which are those of the site. */
const atRoot = (text: string): string => text.replaceAll(`https://videnbank.example${BASE_URL}`, 'https://videnbank.example/');

test('building twice gives the same open data, byte for byte but for the address of the site', () => {
  const names = readdirSync('build/api').sort();
  expect(readdirSync(path.join(second, 'api')).sort()).toEqual(names);
  for (const name of names) {
    expect(atRoot(readFileSync(path.join(second, 'api', name), 'utf8')), name).toBe(readFileSync(path.join('build/api', name), 'utf8'));
  }
});

test('under another base address no page points outside it', () => {
  const pages = readdirSync(second, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const strays = pages.flatMap((page) => {
    const html = readFileSync(path.join(second, page), 'utf8');
    const addresses = [...html.matchAll(/\s(?:href|src|action)=(?:"([^"]*)"|([^\s">]+))/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    return addresses.filter((address) => address.startsWith('/') && !address.startsWith(BASE_URL)).map((address) => `${page}: ${address}`);
  });
  expect(pages.length).toBeGreaterThan(40);
  expect(strays).toEqual([]);
});

/** Serves the second build at its base address, in the place of the first one. */
async function serveSecond(page: Page): Promise<string[]> {
  const missing: string[] = [];
  await page.route(({ pathname }) => !pathname.startsWith('/favicon'), async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(second, decodeURIComponent(pathname.slice(BASE_URL.length)), pathname.endsWith('/') ? 'index.html' : '');
    if (pathname.startsWith(BASE_URL) && existsSync(file)) return route.fulfill({ path: file });
    missing.push(pathname);
    return route.fulfill({ status: 404, body: '' });
  });
  return missing;
}

test('under another base address the search answers in the header and on its page, and its results open at their place', async ({ page }) => {
  const missing = await serveSecond(page);
  await page.goto(`${BASE_URL}om/netvaerket/`);
  await hydrated(page);
  await suggest(page, 'mursten');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${BASE_URL}soeg/?q=mursten`);
  await resultLinks(page).first().click();
  await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(new RegExp(`^${BASE_URL}[a-z].*/$`));
  await suggest(page, 'klimakrav');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${BASE_URL}[a-z].*\\?fremhaev=`));
  await expect(page.getByRole('button', { name: 'Fjern fremhævning' })).toBeVisible();
  expect(missing).toEqual([]);
});

const names = ['actions', 'adoptions', 'cases', 'charter', 'decisions', 'events', 'figures', 'guidance', 'meetings', 'minutes', 'municipalities', 'proposals', 'requirements', 'sources', 'tracks', 'vocabulary'];

/** The formats that the schemas use. A format that is not here makes the validator stop. */
const FORMATS = {
  date: (text: string) => new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) ?? false,
  uri: (text: string) => URL.canParse(text),
};

function readApi<Content>(file: string): Content {
  return JSON.parse(readFileSync(`build/api/${file}`, 'utf8')) as Content;
}

/** What is wrong with the records of a collection by its own published schema. */
function findFaults(name: string, records: unknown): unknown[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: FORMATS });
  const validate = ajv.compile(readApi<object>(`${name}.schema.json`));
  return validate(records) ? [] : (validate.errors ?? ['invalid']);
}

test('every collection has its schema beside it', () => {
  expect(readdirSync('build/api').filter((name) => name.endsWith('.json')).sort()).toEqual(
    names.flatMap((name) => [`${name}.json`, `${name}.schema.json`]),
  );
});

for (const name of names) {
  test(`api/${name}.json satisfies the schema beside it and is sorted by id, where its order says nothing`, () => {
    const data = readApi<{ id: string; list?: string }[]>(`${name}.json`);
    expect(findFaults(name, data)).toEqual([]);
    expect(data.length).toBeGreaterThan(0);
    // By document, municipality and time, as the table for readers is.
    if (name === 'adoptions') return;
    const keys = data.map(({ id, list = '' }) => `${id} ${list}`);
    expect(keys).toEqual([...keys].sort());
  });
}

test('the schemas refuse what the check of the content would refuse', () => {
  const [source] = readApi<object[]>('sources.json');
  const [guidance] = readApi<object[]>('guidance.json');
  for (const fault of [{ url: 'ikke en adresse' }, { date: '2021-02-30x' }, { role: 'ven' }, { ukendt: 1 }]) {
    expect(findFaults('sources', [{ ...source, ...fault }]), JSON.stringify(fault)).not.toEqual([]);
  }
  for (const fault of [{ nextReview: '2026-02-30' }, { phases: [] }, { title: null }]) {
    expect(findFaults('guidance', [{ ...guidance, ...fault }]), JSON.stringify(fault)).not.toEqual([]);
  }
});
