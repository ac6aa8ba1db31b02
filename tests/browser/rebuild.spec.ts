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

const names = ['cases', 'charter', 'events', 'figures', 'guidance', 'meetings', 'municipalities', 'sources', 'tracks', 'vocabulary'];

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
  test(`api/${name}.json satisfies the schema beside it and is sorted by id`, () => {
    const data = readApi<{ id: string; list?: string }[]>(`${name}.json`);
    expect(findFaults(name, data)).toEqual([]);
    expect(data.length).toBeGreaterThan(0);
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
