import { describe, expect, it } from 'vitest';
import { charterTree, paragraphBlock, paragraphsOfPlan, problemsOfPlan } from '../__fixtures__/charterSite';
import { page } from '../../model/__fixtures__/smallTree';
import { importCharter, type CharterImport } from '../importCharter';
import type { ImportPlan, PlannedImport } from '../importMinutes';
import { neutral } from '../__fixtures__/neutralDocuments';
import { importOwnCharter } from './importOwnCharter';
import { importOwnPage } from './importOwnPage';
import { readOwnPage, type OwnPage } from './ownPage';

const tree = charterTree();
const OPTIONS: CharterImport = { fileName: 'aftalen-2.md', today: '2026-11-28', document: 'aftalen', version: 'aftalen-2', redact: false };

const PAGE = page('charter', { title: 'Aftalen, version 2', draft: true, order: 2, textKnown: true, change: 'Nyt.' }, paragraphBlock('bevar', 'Bevaring', 'Vi bevarer.', '1') + paragraphBlock('nyt', 'Nyt', 'Vi deler.', '2'));

function own(text: string, name = 'aftalen-2.md'): OwnPage {
  const found = readOwnPage(name, new TextEncoder().encode(text));
  if (found === null) throw new Error('not in our form');
  return found;
}

const imported = (text: string, options: Partial<CharterImport> = {}): ImportPlan => importOwnCharter(own(text), tree, { ...OPTIONS, ...options });

function planned(text: string, options: Partial<CharterImport> = {}): PlannedImport {
  const plan = imported(text, options);
  if ('problem' in plan) throw new Error(JSON.stringify(plan.problem));
  return plan;
}

describe('a charter in the form of the knowledge base', () => {
  it('is known by its front matter or its paragraphs, whatever is wrong in it', () => {
    expect(own(PAGE).kind).toBe('charter');
    expect(own(PAGE.replace('title: Aftalen', 'title: "Aftalen')).kind).toBe('charter');
    expect(own(':::paragraph[A]{#a}\nOrd.\n:::\n').kind).toBe('charter');
    expect(readOwnPage('a.md', new TextEncoder().encode('# Charter\n\n§ 1 Formål\n'))).toBeNull();
    expect(readOwnPage('a.docx', new TextEncoder().encode(PAGE))).toBeNull();
  });

  it('is taken as it is, sign by sign, and asks for no source', () => {
    const plan = planned(PAGE);
    expect(plan).toMatchObject({ files: [{ name: 'aftalen-2.md', content: PAGE }], mustPass: true, replaces: null, movesTo: null });
    expect(problemsOfPlan(plan, 'aftalen')).toEqual([]);
    expect(plan.report.screen).toContain('Filen er allerede en version i videnbankens form; den er taget ind uændret. Paragraffernes id’er er filens egne.');
    expect(plan.report.screen).toContain('  - § 1. Bevaring → bevar\n  - § 2. Nyt → nyt\n');
  });

  it('loses phone numbers, and stops at CPR numbers', () => {
    expect(paragraphsOfPlan(planned(PAGE.replace('Vi deler.', 'Ring 12 34 56 78.')))[1]?.text).toBe('Ring (telefonnummer fjernet).');
    expect(imported(PAGE.replace('Vi deler.', '070761-4285'))).toMatchObject({ problem: { found: 'Filen indeholder et CPR-nummer: brødtekst (0707•••).' } });
  });

  it('takes the place of a version that waits for its words, and of no other', () => {
    expect(planned(PAGE, { document: 'ventende', version: 'forslaget', existing: 'replace-awaiting' })).toMatchObject({ replaces: 'docs/charter/ventende/forslaget.md', movesTo: 'foer-import/forslaget.foer.md' });
    expect(imported(PAGE, { version: 'aftalen-1', existing: 'replace-awaiting' })).toMatchObject({ problem: { found: 'Versionen »aftalen-1« findes allerede i docs/charter/aftalen/aftalen-1.md, og dens ordlyd er kendt (textKnown: true).' } });
    expect(imported(PAGE, { document: 'aftale' })).toMatchObject({ problem: { found: 'Charteret »aftale« findes ikke.' } });
  });

  it('is no minutes, and minutes are no charter', () => {
    expect(importOwnPage(own(PAGE), tree, { fileName: 'a.md', today: '2026-11-28', redact: false })).toEqual({
      problem: {
        found: 'Filen er en version af et charter i videnbankens form og ikke et referat.',
        expected: 'et referat, med linjerne »meeting:« og »state:« i hovedet',
        fix: 'Kør npm run import -- charter FIL --document MAPPE --version ID.',
      },
    });
    expect(imported(page('minutes', {}, '::item{number="1"}'))).toEqual({
      problem: {
        found: 'Filen er en side i videnbankens form, men ikke en version af et charter.',
        expected: 'et dokument med charterets ordlyd, eller en version med linjerne »order:« og »textKnown:« i hovedet',
        fix: 'Importér et referat med npm run import -- minutes FIL, og læg et opslag i blog/.',
      },
    });
  });

  it('is what the import itself writes: its page is taken back as it is', () => {
    const first = importCharter(neutral('## § 1 Bevaring\n\nVi bevarer.\n\n## § 2 Deling\n\nVi deler.'), tree, { ...OPTIONS, source: 'k-1' });
    const text = 'files' in first ? String(first.files[0]?.content) : '';
    expect(planned(text).files).toEqual([{ name: 'aftalen-2.md', content: text }]);
  });
});
