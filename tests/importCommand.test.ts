import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { p, r, relationshipList, wordFile } from '../src/importer/read/__fixtures__/wordFile';
import { copySite, readWhole, runCommand } from './temporarySite';

let siteDir = '';
let remove = async (): Promise<void> => undefined;

beforeEach(async () => {
  ({ siteDir, remove } = await copySite('small-site'));
  await write('blog/2019-03-05-fjerde-moede.md', POST);
});

afterEach(() => remove());

/** Any file on the meeting's day is its post; what is wrong with it is for the check to say. */
const POST = '---\ntitle: Fjerde møde\ndescription: Mødet.\nkind: meeting\n---\n';

const MINUTES = `# Referat af 4. møde

Deltagere: Anna Berg (Kommune Q)

## 1. Charter

Beslutning: Versionen sendes i høring.

## 2. Eventuelt

Intet.
`;

async function write(name: string, text: string | Uint8Array): Promise<string> {
  const file = path.join(siteDir, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

const importFile = (file: string, ...more: string[]): ReturnType<typeof runCommand> => runCommand('import', siteDir, ['minutes', file, '--date', '2019-03-05', ...more]);

describe('npm run import -- minutes', () => {
  it('writes the page and the report, and says where', async () => {
    const file = await write('referat.md', MINUTES);
    const report = path.join(siteDir, 'rapport.txt');
    const { exitCode, stdout, stderr } = await importFile(file, '--report', report);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(await readFile(path.join(siteDir, 'docs/referater/2019-03-05.md'), 'utf8')).toContain(':::decision{#b-2019-03-05-1}\nVersionen sendes i høring.\n:::');
    expect(stdout).toContain(await readFile(report, 'utf8'));
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([
      `Oprettet: ${path.relative('.', path.join(siteDir, 'docs/referater/2019-03-05.md'))}`,
      `Oprettet: ${path.relative('.', report)}`,
    ]);
  });

  it('shows page and report with --dry-run and writes nothing', async () => {
    const file = await write('referat.md', MINUTES);
    const before = await readWhole(siteDir);
    const { exitCode, stdout } = await importFile(file, '--dry-run', '--report', path.join(siteDir, 'rapport.txt'));
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^--- 2019-03-05\.md\n---\ntitle: Referat af 4\. møde\n/);
    expect(stdout).toMatch(/Intet er skrevet \(--dry-run\)\.\n$/);
    expect(await readWhole(siteDir)).toEqual(before);
  });

  it('never overwrites a page or a report', async () => {
    const file = await write('referat.md', MINUTES);
    const report = await write('rapport.txt', 'min egen');
    const before = await readWhole(siteDir);
    const { exitCode, stdout, stderr } = await importFile(file, '--report', report);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toBe(
      `${file}: Filen ${report} findes allerede og er ikke rørt.\n  Forventet: et sted uden filer med de navne; importen overskriver ikke noget\n  Gør dette: Flyt filen væk, eller vælg en anden mappe med --out.\nIntet er skrevet.\n`,
    );
    expect(await readWhole(siteDir)).toEqual(before);
  });

  it('stops at a CPR number, shows no more than its beginning, and goes on with --redact', async () => {
    const file = await write('070761-4285.md', `${MINUTES}\nSag 070761-4285.\n`);
    const before = await readWhole(siteDir);
    const stopped = await importFile(file);
    expect(stopped.exitCode).toBe(1);
    expect(stopped.stderr).toContain('Filen indeholder 2 CPR-numre: brødtekst (0707•••) og filnavn (0707•••).');
    expect(stopped.stderr).not.toContain('4285');
    expect(await readWhole(siteDir)).toEqual(before);
    const redacted = await importFile(file, '--redact');
    expect(redacted.exitCode).toBe(0);
    expect(redacted.stdout).not.toContain('4285');
    expect(await readFile(path.join(siteDir, 'docs/referater/2019-03-05.md'), 'utf8')).toContain('Sag \\[CPR-nummer fjernet].');
  });

  const body = p('Referat af 4. møde') + p('1. Charter') + p('Beslutning: Versionen sendes i høring.') + p('2. Eventuelt') + p('Intet.');

  it.each([
    ['referat.docm', wordFile({ body, parts: { 'word/vbaProject.bin': new Uint8Array(9) } }), 'Filen indeholder makroer, altså små programmer, som kan gøre skade, når den åbnes.'],
    ['referat.docx', wordFile({ body, parts: { '../../ondt.txt': 'x' } }), 'Filen er beskadiget eller lavet for at gøre skade: En del af den hedder »../../ondt.txt« og fører ud af filen.'],
  ])('stops at what no honest minutes have in %s, and leaves no file behind', async (name, { bytes }, found) => {
    const file = await write(name, bytes);
    const before = await readWhole(siteDir);
    const { exitCode, stdout, stderr } = await importFile(file);
    expect({ exitCode, stdout, first: stderr.split('\n')[0] }).toEqual({ exitCode: 1, stdout: '', first: `${file}: ${found}` });
    expect(await readWhole(siteDir)).toEqual(before);
  });

  it.each([
    [
      'a link that would run a program',
      wordFile({ body: body + p(`<w:hyperlink r:id="rId1">${r('sagen')}</w:hyperlink>`), relationships: [['rId1', 'hyperlink', 'javascript:alert(1)', true]] }),
      'links, der ikke fører til nettet (ordene er med): 1, fx »javascript:alert(1)«',
    ],
    [
      'a template outside the file, as the files of municipalities often have',
      wordFile({ body, parts: { 'word/_rels/settings.xml.rels': relationshipList([['rId1', 'attachedTemplate', 'file:///N:/Skabeloner/Referat.dotm', true]]) } }),
      'henvisninger til noget uden for filen: 1, fx »file:///N:/Skabeloner/Referat.dotm«',
    ],
    ['HTML among the text', { name: 'referat.md', bytes: new TextEncoder().encode(`${MINUTES}\n<iframe src="https://example.org/"></iframe>\n`) }, 'HTML: 1, fx »<iframe src="https://example.org/"></iframe>«'],
    ['a picture whose name leads out of its folder', { name: 'referat.md', bytes: new TextEncoder().encode(`${MINUTES}\n![x](../../../etc/passwd)\n`) }, 'henvisninger til noget uden for filen: 1, fx »../../../etc/passwd«'],
  ])('leaves out %s, and says so in the report', async (_what, { name, bytes }, line) => {
    const file = await write(name, bytes);
    const { exitCode, stdout } = await importFile(file);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`  - ${line}\n`);
    const page = await readFile(path.join(siteDir, 'docs/referater/2019-03-05.md'), 'utf8');
    expect(page).not.toMatch(/javascript:|file:|iframe|passwd/);
  });

  it('says in Danish that the system does not hand over a file, or does not take a name', async () => {
    const before = await readWhole(siteDir);
    const unread = await importFile('/proc/self/mem');
    expect(unread.exitCode).toBe(1);
    expect(unread.stderr).toMatch(/^\/proc\/self\/mem: Filen kunne ikke åbnes: .*\n {2}Forventet: en fil, som du kan åbne\n/);
    const file = await write('referat.md', MINUTES);
    const out = path.join(siteDir, 'a'.repeat(300));
    const unwritten = await importFile(file, '--out', out);
    expect(unwritten.exitCode).toBe(1);
    expect(unwritten.stderr).toContain(`${path.join(out, '2019-03-05.md')} kunne ikke skrives: navnet er for langt.`);
    expect((await readWhole(siteDir)).filter(([name]) => name !== 'referat.md')).toEqual(before);
  });

  it('writes to another folder with --out', async () => {
    const file = await write('referat.md', MINUTES);
    const out = path.join(siteDir, 'til/gennemsyn');
    expect((await importFile(file, '--out', out)).exitCode).toBe(0);
    expect((await readWhole(out)).map(([name]) => name)).toEqual(['2019-03-05.md']);
  });

  it.each([
    [[], 'import: Der står ikke, hvad filen er.\n  Forventet: en af typerne minutes, invitation\n  Gør dette: Skriv fx npm run import -- minutes referat.docx.\nIntet er skrevet.\n'],
    [['notes', 'x'], 'notes: Typen »notes« kendes ikke.\n  Forventet: en af typerne minutes, invitation\n  Gør dette: Skriv fx npm run import -- minutes referat.docx.\nIntet er skrevet.\n'],
    [
      ['minutes'],
      'minutes: Der står ingen fil efter typen.\n  Forventet: stien til en fil fra Word, OpenDocument, PDF, HTML, Markdown eller tekst\n  Gør dette: Skriv fx npm run import -- minutes referat.docx.\nIntet er skrevet.\n',
    ],
    [
      ['minutes', '/findes/ikke.docx'],
      '/findes/ikke.docx: Filen findes ikke.\n  Forventet: stien til en fil\n  Gør dette: Ret stien. Sæt den i anførselstegn, hvis den har mellemrum.\nIntet er skrevet.\n',
    ],
  ])('answers %j in Danish and does nothing', async (args, message) => {
    const before = await readWhole(siteDir);
    expect(await runCommand('import', siteDir, args)).toEqual({ exitCode: 1, stdout: '', stderr: message });
    expect(await readWhole(siteDir)).toEqual(before);
  });
});
