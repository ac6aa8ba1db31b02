import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySite, runCommand } from '../temporarySite';

const QUERIES = [
  { q: 'skolen', relevant: ['/cases/skolen/'], kind: 'word', half: 'tuning' },
  { q: 'skoeln', relevant: ['/cases/skolen/'], kind: 'typo', half: 'held-back' },
];

let siteDir = '';
let remove = async (): Promise<void> => undefined;
let queries = '';
let docs = '';

beforeEach(async () => {
  ({ siteDir, remove } = await copySite('small-site'));
  [queries, docs] = [path.join(siteDir, 'Q.json'), path.join(siteDir, 'D.json')];
  await writeFile(queries, JSON.stringify(QUERIES));
});

afterEach(() => remove());

describe('npm run search:eval, about a site', () => {
  it('shows the halves, and the kinds of the queries without those held back', async () => {
    const { exitCode, stdout, stderr } = await runCommand('search/eval', siteDir, ['--queries', queries]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const rows = stdout.split('\n').filter((line) => /^\S+ +\d/.test(line)).map((line) => line.split(/ +/).slice(0, 3));
    expect(rows).toEqual([['all', '2', '1.000'], ['tuning', '1', '1.000'], ['held-back', '1', '1.000'], ['word', '1', '1.000']]);
  });

  it('writes the collection when it is asked to', async () => {
    const { exitCode, stdout } = await runCommand('search/eval', siteDir, ['--queries', queries, '--write', docs, '--json']);
    expect({ exitCode, ...JSON.parse(stdout) }).toMatchObject({ exitCode: 0, queries: 2, ndcg10: 1, zero: 0 });
    const pages = JSON.parse(await readFile(docs, 'utf8')) as { id: string }[];
    expect(pages.map(({ id }) => id)).toContain('/cases/skolen/');
  });

  it('looks for the queries of the site where no others are named', async () => {
    const { exitCode, stdout, stderr } = await runCommand('search/eval', siteDir);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(`${path.join(siteDir, 'tests/search/queries.da.json')}: cannot be read: ENOENT`);
  });

  it('is not mixed with a collection', async () => {
    const { exitCode, stderr } = await runCommand('search/eval', siteDir, ['--docs', docs, '--queries', queries]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^--site and --write do not go with --docs\.\n\nUsage: /);
  });
});
