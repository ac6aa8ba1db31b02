import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySite, readWhole, runCommand } from './temporarySite';

let siteDir = '';
let remove = async (): Promise<void> => undefined;

beforeEach(async () => {
  ({ siteDir, remove } = await copySite('small-site'));
});

afterEach(() => remove());

describe('npm run build, when the host fails after the check', () => {
  it('keeps the old site byte for byte and ends by saying in Danish what to do', async () => {
    // The fixture has content that passes and no configuration, so that the host cannot build it.
    await mkdir(path.join(siteDir, 'build'));
    await writeFile(path.join(siteDir, 'build', 'index.html'), '<!doctype html>\n<title>Sidste udgave</title>\n');
    const before = await readWhole(siteDir);
    const { exitCode, stderr } = await runCommand('build', siteDir);
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Siderne kunne ikke bygges. Den udgave, der lå i build/, er urørt.');
    expect(stderr.trimEnd().split('\n').at(-1)).toMatch(/^Gør dette: Se efter et filnavn i beskeden ovenfor\./);
    expect(await readWhole(siteDir)).toEqual(before);
  });
});

describe.each(['check', 'build', 'new', 'permalinks'] as const)('npm run %s', (name) => {
  it('answers an option that does not exist with those that do, in Danish, and does nothing', async () => {
    const before = await readWhole(siteDir);
    const { exitCode, stdout, stderr } = await runCommand(name, siteDir, ['--sted', 'x']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(/^»--sted« kendes ikke\. (?:Den eneste mulighed|Mulighederne) er .*--site\.\n\nBrug: npm run /);
    expect(await readWhole(siteDir)).toEqual(before);
  });
});

describe.each(['check', 'build', 'permalinks'] as const)('npm run %s', (name) => {
  it('says that a folder without content is one', async () => {
    const empty = path.join(siteDir, 'tom');
    const { exitCode, stderr } = await runCommand(name, empty);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`Der er intet indhold i ${empty}. Kontrollér --site.`);
  });
});

describe('npm run new', () => {
  it('writes a page once, and leaves it alone when asked again', async () => {
    const page = path.join(siteDir, 'docs/om/ny-side.md');
    expect(await runCommand('new', siteDir, ['page', 'ny-side'])).toEqual({
      exitCode: 0,
      stdout: 'Oprettet: docs/om/ny-side.md\nUdfyld felterne, og kør npm run check.\n',
      stderr: '',
    });
    await writeFile(page, `${await readFile(page, 'utf8')}\nDet, redaktøren har skrevet.\n`);
    const before = await readWhole(siteDir);
    const { exitCode, stderr } = await runCommand('new', siteDir, ['page', 'ny-side']);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^Id'et »ny-side« er allerede brugt i docs\/om\/ny-side\.md\. Vælg et andet\.\n/);
    expect(await readWhole(siteDir)).toEqual(before);
  });

  it('prints an entry by itself and says beside it where it belongs', async () => {
    expect(await runCommand('new', siteDir, ['word', 'ler', '--list', 'material'])).toEqual({
      exitCode: 0,
      stdout: '- id: ler\n  list: material\n  label: "Udfyld: Ordet, som læseren ser det"\n\n',
      stderr: 'Kopiér posten ind i src/data/vocabulary.yml. Udfyld den, og kør npm run check.\n',
    });
  });
});

describe('npm run permalinks', () => {
  const record = (): string => path.join(siteDir, 'permalinks.json');

  it('records what is published, is content with that the next time, and takes nothing out when a page is gone', async () => {
    const first = await runCommand('permalinks', siteDir);
    expect(first.stdout).toMatch(/^permalinks\.json: (\d+) adresser og (\d+) id'er, \d+ af dem nye\.\n$/);
    expect([first.exitCode, first.stderr, (await runCommand('check', siteDir)).exitCode]).toEqual([0, '', 0]);
    const before = await readFile(record(), 'utf8');
    const again = await runCommand('permalinks', siteDir);
    expect([again.stdout.endsWith(', 0 af dem nye.\n'), await readFile(record(), 'utf8')]).toEqual([true, before]);
    await runCommand('new', siteDir, ['page', 'ny-side']);
    const draft = path.join(siteDir, 'docs/om/ny-side.md');
    await writeFile(draft, (await readFile(draft, 'utf8')).replace('draft: true\n', '').replaceAll('Udfyld: ', ''));
    expect((await runCommand('check', siteDir)).stderr).toContain('permalinks.json:1 Nye adresser er ikke skrevet i fortegnelsen: /om/ny-side/.');
    expect((await runCommand('permalinks', siteDir)).stdout).toContain(', 1 af dem nye.');
    await rm(draft);
    await runCommand('permalinks', siteDir);
    expect(await readFile(record(), 'utf8')).toContain('"/om/ny-side/"');
    expect((await runCommand('check', siteDir)).stderr).toContain('Adressen »/om/ny-side/« har været udgivet, men fører ingen steder hen længere.');
  });

  it('leaves a record alone that it cannot read, and says so', async () => {
    await writeFile(record(), '{ "addresses": ');
    const { exitCode, stdout, stderr } = await runCommand('permalinks', siteDir);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('permalinks.json:1 Fortegnelsen over udgivne adresser kan ikke læses.');
    expect(stderr).toContain('Der er ikke skrevet noget. Ret fejlene først.');
    expect(await readFile(record(), 'utf8')).toBe('{ "addresses": ');
  });
});
