import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020';

const BASE_URL = '/en/dyb/mappe/';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let second = '';

test.beforeAll(() => {
  second = mkdtempSync(path.join(tmpdir(), 'videnbank-'));
  const docusaurus = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  execFileSync(process.execPath, [docusaurus, 'build', '--out-dir', second], { env: { ...process.env, BASE_URL }, stdio: 'pipe' });
});

test.afterAll(() => rmSync(second, { recursive: true, force: true }));

test('building twice gives the same open data, byte for byte', () => {
  const names = readdirSync('build/api').sort();
  expect(readdirSync(path.join(second, 'api')).sort()).toEqual(names);
  for (const name of names) {
    expect(readFileSync(path.join(second, 'api', name), 'utf8'), name).toBe(readFileSync(path.join('build/api', name), 'utf8'));
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

const names = ['cases', 'figures', 'meetings', 'tracks', 'municipalities', 'charter', 'sources', 'vocabulary'];

for (const name of names) {
  test(`api/${name}.json satisfies the schema beside it and is sorted by id`, () => {
    const read = (file: string): unknown => JSON.parse(readFileSync(`build/api/${file}`, 'utf8'));
    const data = read(`${name}.json`) as { id: string; list?: string }[];
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const valid = ajv.validate(read(`${name}.schema.json`) as object, data);
    expect(ajv.errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(data.length).toBeGreaterThan(0);
    const keys = data.map(({ id, list = '' }) => `${id} ${list}`);
    expect(keys).toEqual([...keys].sort());
  });
}
