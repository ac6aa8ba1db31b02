import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { findFreePort } from '../scripts/lib/port.mjs';

const BASE_URL = '/en/mappe/';

let folder = '';
let server: ChildProcess | undefined;
let address = '';

/** A site of one page and one font, served as `npm run site` serves the real one. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preview-'));
  for (const name of ['soeg/index.html', 'assets/fonts/skrift.woff2']) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), name);
  }
  const port = await findFreePort();
  const docusaurus = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const args = [docusaurus, 'serve', '--no-open', '--port', String(port), '--dir', folder];
  server = spawn(process.execPath, args, { env: { ...process.env, BASE_URL }, stdio: ['ignore', 'ignore', 'inherit'] });
  address = `http://localhost:${port}${BASE_URL}`;
  await vi.waitFor(() => fetch(address), { timeout: 100_000, interval: 200 });
}, 120_000);

afterAll(async () => {
  server?.kill();
  await rm(folder, { recursive: true, force: true });
});

const read = async (name: string): Promise<string> => (await fetch(address + name)).text();

it('below another path serves fonts as they are', async () => {
  expect(await read('assets/fonts/skrift.woff2')).toBe('assets/fonts/skrift.woff2');
});

it('below another path serves pages with a slash and without', async () => {
  expect(await read('soeg/')).toBe('soeg/index.html');
  expect(await read('soeg')).toBe('soeg/index.html');
});
