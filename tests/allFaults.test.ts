import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listContentFiles } from '../src/model/load/readTree';
import { RULES } from '../src/model/rules';
import { copySite, runCommand, type Outcome } from './temporarySite';

/** What cannot stand in the repository as text, with the line of its fault. Each names a source that nothing else uses. */
const GENERATED: ReadonlyArray<{ file: string; line: number; bytes: () => Buffer }> = [
  { file: 'docs/om/for-stor.md', line: 1, bytes: () => Buffer.from(page('Se [@kun-i-stor-fil].') + 'Indsat billede. '.repeat(625_000)) },
  { file: 'docs/om/ikke-utf8.md', line: 6, bytes: () => Buffer.from(page('Rådhuset [@kun-i-fil-uden-utf8].'), 'latin1') },
  { file: 'docs/om/tom.md', line: 1, bytes: () => Buffer.from('\n \n') },
  { file: 'src/data/sources/tom.yml', line: 1, bytes: () => Buffer.alloc(0) },
];

/** The faults of the record of what was published, in which no comment can stand. */
const IN_RECORD = ['permalinks.json:1 lost-permalink', 'permalinks.json:10 lost-permalink', 'permalinks.json:12 lost-permalink', 'permalinks.json:75 lost-permalink'];

function page(body: string): string {
  return `---\ntitle: Siden\ndescription: Kort.\n---\n\n${body}\n`;
}

/** The faults that the comments in the fixture announce, as `file:line rule`; see its README. */
async function readAnnounced(siteDir: string): Promise<string[]> {
  const files = (await listContentFiles(siteDir)).filter((file) => GENERATED.every((generated) => generated.file !== file));
  const texts = await Promise.all(files.map(async (file) => ({ file, text: await readFile(path.join(siteDir, file), 'utf8') })));
  return texts.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const [, at, rule] = /FEJL(?: @(\d+))?: ([a-z-]+)/.exec(line) ?? [];
      return rule === undefined ? [] : [`${file}:${at ?? index + 2} ${rule}`];
    }),
  );
}

/** The faults that a report names, as `file:line rule`. */
function readReported(report: string): string[] {
  const entries = report.split('\n\n').slice(0, -1);
  return entries.map((entry) => `${/^\S+/.exec(entry)?.[0]} ${/\(([a-z-]+)\)$/.exec(entry)?.[1]}`);
}

describe('npm run check on a site with one of every fault', () => {
  let siteDir = '';
  let remove = async (): Promise<void> => undefined;
  let outcome: Outcome = { exitCode: -1, stdout: '', stderr: '' };

  beforeAll(async () => {
    ({ siteDir, remove } = await copySite('all-faults'));
    for (const { file, bytes } of GENERATED) {
      await mkdir(path.join(siteDir, path.dirname(file)), { recursive: true });
      await writeFile(path.join(siteDir, file), bytes());
    }
    outcome = await runCommand('check', siteDir);
  });

  afterAll(() => remove());

  it('fails, and says nothing but the report', () => {
    expect([outcome.exitCode, outcome.stdout]).toEqual([1, '']);
  });

  it('reports every fault, word by word', async () => {
    await expect(outcome.stderr).toMatchFileSnapshot('__fixtures__/all-faults.report.txt');
  });

  it('reports each fault once, at its place, and nothing beside it', async () => {
    const generated = GENERATED.map(({ file, line }) => `${file}:${line} unreadable-file`);
    const announced = [...(await readAnnounced(siteDir)), ...generated, ...IN_RECORD];
    expect(readReported(outcome.stderr).sort()).toEqual(announced.sort());
  });

  it('holds a fault for every rule', () => {
    const reported = new Set(readReported(outcome.stderr).map((fault) => fault.split(' ')[1]));
    const fromSchemas = ['figure-incomplete', 'invalid-date', 'missing-key', 'unknown-key', 'unknown-value', 'wrong-type'];
    const fromReading = ['broken-front-matter', 'unreadable-file'];
    expect([...reported].sort()).toEqual([...RULES.map(({ id }) => id), ...fromSchemas, ...fromReading].sort());
  });

  it('says the same when it is run again', async () => {
    expect(await runCommand('check', siteDir)).toEqual(outcome);
  });
});
