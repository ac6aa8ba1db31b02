import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
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
    [[], 'import: Der står ikke, hvad filen er.\n  Forventet: en af typerne minutes, invitation, charter\n  Gør dette: Skriv fx npm run import -- minutes referat.docx.\nIntet er skrevet.\n'],
    [['notes', 'x'], 'notes: Typen »notes« kendes ikke.\n  Forventet: en af typerne minutes, invitation, charter\n  Gør dette: Skriv fx npm run import -- minutes referat.docx.\nIntet er skrevet.\n'],
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

/** As the meeting room offers it. */
const OWN = `---
title: "Referat: Fjerde møde"
description: "Udfyld: Én sætning om, hvad mødet nåede frem til."
reviewed: 2019-03-05
draft: true
meeting: fjerde-moede
state: draft
participants:
  - who: "Kommune Q"
partnerRound:
  - who: "Kommune Q"
    state: reported
    status: "Vi river *skolen* ned."
---

Udfyld: Hvem der skrev referatet.

## Velkomst {#velkomst}

::item{number="1"}

::partnerround
`;

describe('npm run import -- minutes with a file in the form of the knowledge base', () => {
  beforeEach(async () => {
    const states = ['minutes-state awaiting Afventer', 'minutes-state draft Udkast', 'partner-state reported Fortalte'].map((line) => line.split(' '));
    await appendFile(path.join(siteDir, 'src/data/vocabulary.yml'), states.map(([list, id, label]) => `- { id: ${id}, list: ${list}, label: ${label} }\n`).join(''));
  });

  const importOwn = (file: string, ...more: string[]): ReturnType<typeof runCommand> => runCommand('import', siteDir, ['minutes', file, ...more]);

  it('takes it as it is', async () => {
    const file = await write('hentet/2019-03-05.md', OWN);
    const { exitCode, stdout, stderr } = await importOwn(file);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Filen er allerede et referat i videnbankens form; den er taget ind uændret.');
    expect(await readFile(path.join(siteDir, 'docs/referater/2019-03-05.md'), 'utf8')).toBe(OWN);
  });

  it('says what is wrong in it with the lines of the file, and writes nothing', async () => {
    const file = await write('hentet/2019-03-05.md', OWN.replace('state: reported', 'state: fortalt').replace('title: "Referat: Fjerde møde"', 'title: "Referat"'));
    const before = await readWhole(siteDir);
    const { exitCode, stdout, stderr } = await importOwn(file);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(`${file}:12 »fortalt« er ikke en kendt værdi for partnerRound[1].state.`);
    expect(stderr).toMatch(/\n\nFilen er et referat i videnbankens form\. Ret fejlene i den, og kør importen igen\.\nIntet er skrevet\.\n$/);
    expect(await readWhole(siteDir)).toEqual(before);
  });

  it('moves minutes that await away with --replace-awaiting, and loses none of their bytes', async () => {
    const old = OWN.replace('draft: true\n', '').replace('state: draft', 'state: awaiting').replace(/participants:[\s\S]*?---/, 'fillGap: [Referatet.]\n---');
    await write('docs/referater/fjerde-moede.md', old);
    const file = await write('hentet/2019-03-05.md', OWN);
    const refused = await importOwn(file);
    expect(refused.stderr).toContain('Tilføj --replace-awaiting');
    const seen = await importOwn(file, '--dry-run', '--replace-awaiting');
    expect(seen.stdout).toContain('docs/referater/fjerde-moede.md ventede på referatet. Den flyttes til foer-import/fjerde-moede.foer.md.');
    expect(await readFile(path.join(siteDir, 'docs/referater/fjerde-moede.md'), 'utf8')).toBe(old);
    const { exitCode, stdout } = await importOwn(file, '--replace-awaiting');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Flyttet: docs/referater/fjerde-moede.md → foer-import/fjerde-moede.foer.md\n');
    expect(await readFile(path.join(siteDir, 'foer-import/fjerde-moede.foer.md'), 'utf8')).toBe(old);
    expect(await readFile(path.join(siteDir, 'docs/referater/fjerde-moede.md'), 'utf8')).toBe(OWN);
  });
});

describe('npm run import beside minutes that are there', () => {
  it('shows the new page, writes it to another folder, and refuses to lie over the old one', async () => {
    const old = await write('docs/referater/2019-03-05.md', OWN);
    const file = await write('referat.md', MINUTES);
    const seen = await importFile(file, '--dry-run');
    expect(seen.exitCode).toBe(0);
    expect(seen.stdout).toContain('Mødet har allerede et referat i docs/referater/2019-03-05.md. Den fil er ikke rørt.');
    expect((await importFile(file)).stderr).toContain('Se det nye referat med --dry-run, eller skriv det til en anden mappe med --out.');
    expect((await importFile(file, '--out', path.dirname(old))).exitCode).toBe(1);
    const out = path.join(siteDir, 'til/gennemsyn');
    expect((await importFile(file, '--out', out)).exitCode).toBe(0);
    expect((await readWhole(out)).map(([name]) => name)).toEqual(['2019-03-05.md']);
    expect(await readFile(old, 'utf8')).toBe(OWN);
  });
});

describe('npm run import -- --help', () => {
  it('says how the command is written', async () => {
    const { exitCode, stdout, stderr } = await runCommand('import', siteDir, ['--help']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^Brug: npm run import -- minutes FIL \[valg\]\n/);
    expect(stdout).toContain('--replace-awaiting');
  });
});
