import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Linter } from 'eslint';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArguments } from '../scripts/lib/arguments.mjs';
import { findBrowser } from '../scripts/lib/browser.mjs';
import { nodeFault } from '../scripts/lib/nodeVersion.mjs';
import { findFreePort, parsePort } from '../scripts/lib/port.mjs';

describe('nodeFault', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
    expect(nodeFault(version)).toBeNull();
  });

  it.each(['12.22.12', '18.20.8', '20.18.3'])('says in Danish what is wrong with Node %s', (version) => {
    expect(nodeFault(version)).toBe(
      `Videnbanken kræver Node 20.19 eller nyere, men her er version ${version}. Hent en nyere på https://nodejs.org/, og prøv igen.`,
    );
  });

  it('asks for the version that package.json names', async () => {
    const { engines } = JSON.parse(await readFile('package.json', 'utf8')) as { engines: { node: string } };
    const [major, minor] = engines.node.replace('>=', '').split('.').map(Number);
    expect(nodeFault(`${major}.${minor}.0`)).toBeNull();
    expect(nodeFault(`${major}.${Number(minor) - 1}.9`)).not.toBeNull();
  });
});

describe.each(['scripts/site.mjs', 'scripts/test.mjs', 'scripts/lib/nodeVersion.mjs'])('%s', (file) => {
  it('can be parsed by an old Node and loads nothing else before the version is known', async () => {
    const text = await readFile(file, 'utf8');
    expect(new Linter().verify(text, { languageOptions: { ecmaVersion: 2020, sourceType: 'module' } })).toEqual([]);
    const loaded = [...text.matchAll(/^import .* from '(.*)';$/gm)].map(([, specifier]) => specifier);
    expect(loaded).toEqual(file.includes('nodeVersion') ? [] : ['./lib/nodeVersion.mjs']);
  });
});

describe('parseArguments', () => {
  const expected = { usage: '', options: ['date', 'source'], positionals: 2 };

  it('gives options and words', () => {
    expect(parseArguments(['case', '--date', '2019-03-21', 'skolen', '--source=cc-1'], expected)).toEqual({
      values: { date: '2019-03-21', source: 'cc-1' },
      flags: new Set(),
      positionals: ['case', 'skolen'],
    });
  });

  it('gives flags, which take no value', () => {
    expect(parseArguments(['--json', 'ord'], { ...expected, flags: ['json'] })).toEqual({ values: {}, flags: new Set(['json']), positionals: ['ord'] });
  });

  it.each([
    [['--dato', '2019-03-21'], '»--dato« kendes ikke. Mulighederne er --date, --source.'],
    [['-x'], '»-x« kendes ikke. Mulighederne er --date, --source.'],
    [['--date'], '--date mangler en værdi. Skriv --date og så værdien.'],
    [['--date='], '--date mangler en værdi. Skriv --date og så værdien.'],
    [['--date', '--source', 'cc-1'], '--date mangler en værdi. Skriv --date og så værdien.'],
    [['case', 'skolen', 'ny'], '»ny« er for meget: kommandoen forstår det ikke.'],
  ])('answers %j in Danish', (args, error) => {
    expect(parseArguments(args, expected)).toEqual({ error });
  });

  it('names the only option as such', () => {
    expect(parseArguments(['--sted', 'x'], { usage: '', options: ['site'] })).toEqual({
      error: '»--sted« kendes ikke. Den eneste mulighed er --site.',
    });
  });
});

describe('parsePort', () => {
  it.each([['3000', 3000], ['1', 1], ['65535', 65_535]])('reads %s', (written, port) => {
    expect(parsePort(written)).toBe(port);
  });

  it.each(['0', '03000', '65536', '3000x', '-1', '3.5', 'abc', ''])('refuses »%s«', (written) => {
    expect(parsePort(written)).toBeNull();
  });
});

describe('findFreePort', () => {
  it('gives the preferred port, and another one when that is taken', async () => {
    const free = await findFreePort();
    expect(await findFreePort(free)).toBe(free);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(free, 'localhost', resolve));
    expect(await findFreePort(free)).not.toBe(free);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('findBrowser', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'browsers-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const script = async (name: string, text: string, mode = 0o755): Promise<string> => {
    const file = path.join(folder, name);
    await writeFile(file, `#!/bin/sh\n${text}\n`);
    await chmod(file, mode);
    return file;
  };

  it('passes over folders, files that cannot run and programs that do not answer, and takes the first that does', async () => {
    const missing = path.join(folder, 'missing');
    const directory = path.join(folder, 'chromium');
    await mkdir(directory);
    const stub = await script('chromium-browser', 'echo "requires the chromium snap to be installed"; exit 1');
    const silent = await script('chrome', 'exit 0');
    const locked = await script('locked', 'echo Chromium 1.2.3', 0o644);
    const good = await script('good', 'echo Chromium 140.0.7339.80');
    expect(await findBrowser([missing, directory, stub, silent, locked, good, '/bin/sh'])).toBe(good);
    expect(await findBrowser([missing, directory, stub, silent, locked])).toBeNull();
  });
});
