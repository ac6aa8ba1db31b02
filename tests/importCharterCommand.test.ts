import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Document, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySite, readWhole, runCommand, type Outcome } from './temporarySite';

let siteDir = '';
let remove = async (): Promise<void> => undefined;

const HEAD = (fields: string): string => `---\ntitle: Aftalen\ndescription: Aftalens ordlyd er ikke fundet.\nreviewed: 2026-11-23\n${fields}date: null\ndateNote: Ukendt.\nchange: Den første.\nsources: [kommunen-1]\n---\n`;
const KNOWN = `${HEAD('sidebar_label: Version 1\norder: 1\nstate: draft\ntextKnown: true\n')}
:::paragraph[Bevaring]{#bevar number="1"}
Vi bevarer de bygninger, vi har, før vi bygger nye.
:::

:::paragraph[Deling]{#deling number="2"}
Vi deler tegninger og tal med de andre kommuner.
:::
`;
const AWAITING = `${HEAD('order: 2\nstate: proposal\ntextKnown: false\n')}\n## Det ved vi {#det-ved-vi}\n\nKun, at den findes.\n`;

beforeEach(async () => {
  ({ siteDir, remove } = await copySite('small-site'));
  const words = ['kind charter Charterversion', 'charter-state draft Udkast', 'charter-state proposal Forslag', 'charter-state adopted Vedtaget'].map((line) => line.split(' '));
  await appendFile(path.join(siteDir, 'src/data/vocabulary.yml'), words.map(([list, id, label]) => `- { id: ${id}, list: ${list}, label: ${label} }\n`).join(''));
  await write('src/data/sources/aftalen.yml', '- { id: kommunen-1, publisher: Kommune A, title: Aftalen, date: null, language: da, url: "https://example.org/aftalen", role: owner, read: whole }\n');
  await write('docs/charter/aftalen/index.md', '---\ntitle: Aftalen\ndescription: Aftalen i sine versioner.\n---\n\nSe versionerne.\n');
  await write('docs/charter/aftalen/aftalen-1.md', KNOWN);
  await write('docs/charter/aftalen/forslaget.md', AWAITING);
});

afterEach(() => remove());

async function write(name: string, text: string | Uint8Array): Promise<string> {
  const file = path.join(siteDir, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}

const importCharter = (file: string, ...more: string[]): Promise<Outcome> => runCommand('import', siteDir, ['charter', file, ...more]);
const NEXT = ['--document', 'aftalen', '--version', 'aftalen-3', '--source', 'kommunen-1'];

/** A charter as somebody writes it in Word: headings that Word numbers itself, a list, and a line to sign on. */
async function wordFile(): Promise<Uint8Array> {
  const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, numbering: { reference: 'paragraffer', level: 0 }, text });
  const numbering = { config: [{ reference: 'paragraffer', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '§ %1.' }] }] };
  const children = [
    new Paragraph({ heading: HeadingLevel.TITLE, text: 'Aftalen' }),
    new Paragraph('Forslag, 3. marts 2026'),
    heading('Deling'),
    new Paragraph('Vi deler tegninger og tal med de andre kommuner.'),
    heading('Bevaring'),
    new Paragraph({ children: [new TextRun('Vi '), new TextRun({ text: 'bevarer', bold: true }), new TextRun(' de bygninger,\u00a0vi har, før vi bygger nye. Det gælder [kommunen indsætter hvad].')] }),
    heading('Lager'),
    new Paragraph({ text: 'Vi gemmer mursten.', bullet: { level: 0 } }),
    new Paragraph({ text: 'Vi gemmer træ.', bullet: { level: 0 } }),
    new Paragraph({ children: [new TextRun({ text: 'Underskrifter', bold: true })] }),
    new Paragraph('For Kommune A: ______________'),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })));
}

describe('npm run import -- charter', () => {
  it('makes a Word file a draft that passes the check, with the ids of the version before, and says where', async () => {
    const file = await write('aftale.docx', await wordFile());
    // The version that waits for its words stands between the two.
    await write('docs/charter/aftalen/forslaget.md', KNOWN.replace('order: 1', 'order: 2').replace('Version 1', 'Forslag'));
    const { exitCode, stdout, stderr } = await importCharter(file, ...NEXT);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const written = await readFile(path.join(siteDir, 'docs/charter/aftalen/aftalen-3.md'), 'utf8');
    expect(written.slice(written.indexOf(':::'))).toBe(`:::paragraph[Deling]{#deling number="1"}
Vi deler tegninger og tal med de andre kommuner.
:::

:::paragraph[Bevaring]{#bevar number="2"}
Vi **bevarer** de bygninger, vi har, før vi bygger nye. Det gælder \\[kommunen indsætter hvad].
:::

:::paragraph[Lager]{#lager number="3"}
- Vi gemmer mursten.
- Vi gemmer træ.
:::

## Underskrifter {#underskrifter}

For Kommune A: \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_
`);
    expect(stdout).toContain('  - § 1. Deling → deling: uændret, før § 2\n  - § 2. Bevaring → bevar: samme overskrift, ligner 77 %, »§ 1. Bevaring« i Forslag\n  - § 3. Lager → lager: ny; intet i Forslag ligner\n');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`Oprettet: ${path.relative('.', path.join(siteDir, 'docs/charter/aftalen/aftalen-3.md'))}`);
    expect(stdout).not.toContain('Det finder npm run check på siden');
    const check = await runCommand('check', siteDir);
    expect(check.stderr).not.toContain('aftalen-3.md');
  });

  it('shows page and report with --dry-run, and writes nothing', async () => {
    const file = await write('aftale.docx', await wordFile());
    const before = await readWhole(siteDir);
    const { exitCode, stdout } = await importCharter(file, ...NEXT, '--dry-run');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^--- aftalen-3\.md\n---\ntitle: /);
    expect(stdout).toMatch(/Intet er skrevet \(--dry-run\)\.\n$/);
    expect(await readWhole(siteDir)).toEqual(before);
  });

  it('gives a version that waits its words with --replace-awaiting, and loses no byte of the old page', async () => {
    const file = await write('aftale.docx', await wordFile());
    const before = await readWhole(siteDir);
    const refused = await importCharter(file, '--document', 'aftalen', '--version', 'forslaget');
    expect(refused).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: `${file}: Versionen »forslaget« findes allerede i docs/charter/aftalen/forslaget.md. Den venter på sin ordlyd (textKnown: false).\n  Forventet: en version, som ikke har en side; importen overskriver ikke noget\n  Gør dette: Tilføj --replace-awaiting: så flytter importen den gamle side til foer-import/forslaget.foer.md og lægger ordlyden på samme adresse med det, der stod i hovedet. Med --dry-run ser du først, hvad der sker.\nIntet er skrevet.\n`,
    });
    expect(await readWhole(siteDir)).toEqual(before);
    const { exitCode, stdout } = await importCharter(file, '--document', 'aftalen', '--version', 'forslaget', '--replace-awaiting');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Flyttet: docs/charter/aftalen/forslaget.md → foer-import/forslaget.foer.md\n');
    expect(await readFile(path.join(siteDir, 'foer-import/forslaget.foer.md'), 'utf8')).toBe(AWAITING);
    const written = await readFile(path.join(siteDir, 'docs/charter/aftalen/forslaget.md'), 'utf8');
    expect(written).toContain('title: Aftalen\ndescription: "Udfyld: Passer det stadig? Aftalens ordlyd er ikke fundet."\ndraft: true\n');
    expect(written).toContain('order: 2\nstate: proposal\ntextKnown: true\ndate: null\n');
    expect(written).toContain(':::paragraph[Deling]{#deling number="1"}');
    expect(written).toContain('## Det ved vi {#det-ved-vi}\n\nKun, at den findes.\n');
  });

  it('never writes over a version whose words are known, and writes to another folder with --out', async () => {
    const file = await write('aftale.docx', await wordFile());
    const before = await readWhole(siteDir);
    const again = ['--document', 'aftalen', '--version', 'aftalen-1'];
    expect((await importCharter(file, ...again, '--replace-awaiting')).stderr).toContain('og dens ordlyd er kendt (textKnown: true).');
    expect(await readWhole(siteDir)).toEqual(before);
    const out = path.join(siteDir, 'til/gennemsyn');
    const { exitCode, stdout } = await importCharter(file, ...again, '--out', out);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Versionen har allerede en side i docs/charter/aftalen/aftalen-1.md. Den fil er ikke rørt.');
    expect((await readWhole(out)).map(([name]) => name)).toEqual(['aftalen-1.md']);
    expect(await readFile(path.join(siteDir, 'docs/charter/aftalen/aftalen-1.md'), 'utf8')).toBe(KNOWN);
  });

  it.each([
    [['--version', 'x'], 'Der står ikke, hvilket charter teksten hører til.\n  Forventet: --document med navnet på mappen i docs/charter/\n  Gør dette: Tilføj --document aftalen.\n'],
    [['--document', 'aftaln', '--version', 'x'], 'Charteret »aftaln« findes ikke.\n  Forventet: navnet på en mappe i docs/charter/: aftalen\n  Gør dette: Skriv --document aftalen. Er det et nyt charter, så lav først docs/charter/aftaln/index.md med title og description i hovedet, og kør importen igen.\n'],
    [['--document', '../../andet', '--version', 'x'], 'Charteret »../../andet« findes ikke.\n  Forventet: navnet på en mappe i docs/charter/: aftalen\n  Gør dette: '],
  ])('answers %j in Danish and writes nothing', async (args, message) => {
    const file = await write('aftale.docx', await wordFile());
    const before = await readWhole(siteDir);
    const { exitCode, stdout, stderr } = await importCharter(file, ...args);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(`${file}: ${message}`);
    expect(await readWhole(siteDir)).toEqual(before);
  });

  it.each([
    ['tom.docx', '', 'Filen er tom.'],
    ['tom.md', '\n\n---\n\n', 'Der er ingen tekst i dokumentet.'],
    ['charter.xlsx', 'x', 'Filer, der ender på .xlsx, kan ikke importeres.'],
  ])('says what is wrong with %s', async (name, content, found) => {
    const file = await write(name, content);
    const { exitCode, stderr } = await importCharter(file, ...NEXT);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`${file}: ${found}`);
  });

  it('takes a page in the form of the knowledge base as it is, and says what is wrong in it', async () => {
    const page = KNOWN.replace('order: 1', 'draft: true\norder: 3');
    const file = await write('hentet/aftalen-3.md', page);
    const broken = await write('hentet/forkert.md', page.replace('{#bevar ', '{'));
    const before = await readWhole(siteDir);
    const refused = await importCharter(broken, ...NEXT);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain(`${broken}:16 Paragraffen har intet id.`);
    expect(refused.stderr).toMatch(/\n\nFilen er en version af et charter i videnbankens form\. Ret fejlene i den, og kør importen igen\.\nIntet er skrevet\.\n$/);
    expect(await readWhole(siteDir)).toEqual(before);
    expect((await importCharter(file, ...NEXT)).exitCode).toBe(0);
    expect(await readFile(path.join(siteDir, 'docs/charter/aftalen/aftalen-3.md'), 'utf8')).toBe(page);
  });
});
