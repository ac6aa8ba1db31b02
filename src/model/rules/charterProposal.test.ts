import { describe, expect, it } from 'vitest';
import { page, type Files } from '../__fixtures__/smallTree';
import type { Problem } from '../problem';
import { charterProposal } from './charterProposal';
import { MEETING, MINUTES, problemsIn } from './__fixtures__/minutesOf';

const FILE = 'docs/charter/aftalen/forslag/maal.md';
const FRONT = 'docs/charter/aftalen/forslag/index.md';

const paragraph = (id: string, words = `Om ${id}.`): string => `:::paragraph[Om ${id}]{#${id} number="1"}\n${words}\n:::\n\n`;
const version = (order: number, body: string, fields: object = {}): string => page('charter', { order, textKnown: true, date: `2026-0${order}`, ...fields }, body);
const WHY = '## Begrundelse {#begrundelse}\n\nDet var uklart.\n';

const SITE: Files = {
  [FRONT]: page('page'),
  'docs/kommuner/skive.md': page('municipality'),
  'docs/charter/aftalen/aftalen-1.md': version(1, paragraph('formaal') + paragraph('maal')),
  'docs/charter/aftalen/aftalen-2.md': version(2, paragraph('formaal') + paragraph('maal', 'Nye mål.')),
  'docs/charter/andet/andet-1.md': version(1, paragraph('formaal')),
  [MEETING]: page('meeting', { start: '2026-01-29T09:00' }),
  [MINUTES]: page('minutes', {}, ':::decision{#b-1}\nTekst.\n:::'),
};

const SUGGESTED = paragraph('maal', 'Nye mål.');

/** A proposal to the goals of the first version, which the second may have taken in; `fields` and `body` win. */
const proposal = (fields: object = {}, body = SUGGESTED + WHY): Files => ({ [FILE]: page('proposal', { date: '2026-01-20', ...fields }, body) });

const problems = (fields: object = {}, body?: string, more: Files = {}): Problem[] => problemsIn(charterProposal, { ...SITE, ...proposal(fields, body), ...more });
const found = (...given: Parameters<typeof problems>): string[] => problems(...given).map((problem) => problem.found);

/** The line of the proposal that begins with these words. */
function lineOf(words: string, ...[fields = {}, body]: Parameters<typeof problems>): number {
  return (proposal(fields, body)[FILE] ?? '').split('\n').findIndex((line) => line.startsWith(words)) + 1;
}

const TAKEN = { fate: 'adopted', fateNote: 'Mødet ville det [@k-1].', takenInto: 'aftalen-2' };

describe('charter-proposal', () => {
  it('accepts a change that waits, one that was taken in, with its decision, and one that was not', () => {
    expect(problems()).toEqual([]);
    expect(problems({ ...TAKEN, decision: 'b-1' })).toEqual([]);
    expect(problems({ ...TAKEN, fate: 'adopted-in-part' }, paragraph('maal', 'Skrappe mål.') + WHY)).toEqual([]);
    expect(problems({ fate: 'rejected', fateNote: 'For dyrt.' })).toEqual([]);
    expect(problems({ fate: 'withdrawn', fateNote: 'Kommunen ombestemte sig.' })).toEqual([]);
  });

  it('accepts a new paragraph after another or before all, and one that would go, with its reasons before its words or after', () => {
    expect(problems({ after: 'formaal' }, WHY + paragraph('natur'))).toEqual([]);
    expect(problems({ after: null }, paragraph('natur') + WHY)).toEqual([]);
    expect(problems({ removes: 'maal' }, WHY)).toEqual([]);
  });

  describe('the text', () => {
    it('must have the reasons, with the heading to write', () => {
      const expected = '»## Begrundelse {#begrundelse}« og under det, hvorfor kommunen foreslår det, som en kilde gengiver det';
      expect(problems({}, SUGGESTED)).toEqual([{ file: FILE, line: 1, rule: 'charter-proposal', found: 'Afsnittet »Begrundelse« mangler.', expected, fix: 'Skriv afsnittet.' }]);
      const empty = `${SUGGESTED}## Begrundelse {#begrundelse}\n\n<!-- senere -->\n\n## Andet\n\nTekst.`;
      expect(problems({}, empty)).toEqual([{ file: FILE, line: lineOf('## Begr', {}, empty), rule: 'charter-proposal', found: 'Afsnittet »Begrundelse« er tomt.', expected, fix: 'Skriv afsnittet.' }]);
    });

    it('does not take the suggested words for the reasons', () => {
      expect(found({}, `## Begrundelse {#begrundelse}\n\n${SUGGESTED}`)).toEqual(['Afsnittet »Begrundelse« er tomt.']);
    });

    it('has one paragraph, or none when one would go', () => {
      const two = SUGGESTED + paragraph('formaal', 'Nyt.') + WHY;
      expect(problems({}, WHY)).toEqual([{
        file: FILE, line: 1, rule: 'charter-proposal', found: 'Forslaget har ingen ordlyd.', expected: 'én paragraf med den foreslåede ordlyd, eller removes med id på den paragraf, der skal gå ud',
        fix: 'Skriv »:::paragraph[Formål]{#formaal number="1"}« og ordlyden under det.',
      }]);
      expect(problems({}, two)).toEqual([{
        file: FILE, line: lineOf(':::paragraph[Om formaal]', {}, two), rule: 'charter-proposal', found: 'Forslaget har mere end én paragraf.', expected: 'én paragraf i hvert forslag', fix: 'Lav et forslag for hver paragraf.',
      }]);
      expect(problems({ removes: 'maal' })).toEqual([{
        file: FILE, line: lineOf(':::paragraph', { removes: 'maal' }), rule: 'charter-proposal', found: 'Forslaget vil fjerne »maal«, men har også en ordlyd.', expected: 'enten removes eller en paragraf med den foreslåede ordlyd', fix: 'Fjern paragraffen, eller slet removes.',
      }]);
    });

    it('is left to charter-paragraph where its paragraph cannot be read', () => {
      expect(problems({}, `:::paragraph[Mål]\nNye mål.\n:::\n\n${WHY}`)).toEqual([]);
    });
  });

  describe('the version', () => {
    const versionProblem = (fields: object, words: object, more: Files = {}): void =>
      expect(problems(fields, undefined, more)).toEqual([{ file: FILE, line: lineOf('version:', fields), rule: 'charter-proposal', ...words }]);

    it('is one of the document in whose folder the proposal lies', () => {
      versionProblem({ version: 'andet-1' }, { found: 'version henviser til »andet-1«, som er en version af et andet charter.', expected: 'en af versionerne aftalen-1, aftalen-2', fix: 'Ret henvisningen, eller flyt forslaget til mappen ved det charter.' });
      expect(problems({ version: 'aftalen-3' })).toEqual([]);
    });

    it('is named as nearest where that is meant, and said to be missing where the document has none', () => {
      const other = { 'docs/charter/andet/aftalen-1b.md': version(2, paragraph('formaal')) };
      expect(problems({ version: 'aftalen-1b' }, undefined, other).map(({ fix }) => fix)).toEqual(['Skriv »aftalen-1«.']);
      const alone = { 'docs/charter/tomt/forslag/maal.md': page('proposal', { version: 'andet-1' }, SUGGESTED + WHY), 'docs/charter/tomt/forslag/index.md': page('page') };
      expect(problemsIn(charterProposal, { ...SITE, ...alone }).map(({ expected }) => expected)).toContain('en version i docs/charter/tomt/; der er ingen endnu');
    });

    it('has words that are known, and is there for readers', () => {
      const fix = 'Vælg en anden version, eller gør forslaget til en kladde, til versionen er klar.';
      const first = (fields: object): Files => ({ 'docs/charter/aftalen/aftalen-1.md': version(1, paragraph('formaal') + paragraph('maal'), fields) });
      versionProblem({}, { found: 'Ordlyden af »aftalen-1« er ikke kendt, så forslaget kan ikke vises mod den.', expected: 'en version med textKnown: true', fix }, first({ textKnown: false }));
      versionProblem({}, { found: 'version henviser til »aftalen-1«, som er en kladde, som ikke bliver udgivet.', expected: 'en version, som alle kan finde', fix }, first({ draft: true }));
      versionProblem({}, { found: 'version henviser til »aftalen-1«, som er en skjult side (unlisted).', expected: 'en version, som alle kan finde', fix }, first({ unlisted: true }));
      expect(found({ draft: true }, undefined, first({ draft: true }))).toEqual([]);
      expect(found({ unlisted: true }, undefined, first({ unlisted: true }))).toEqual([]);
    });

    it('is not younger than the proposal', () => {
      expect(problems({ date: '2025-12' })).toEqual([{
        file: FILE, line: lineOf('date:'), rule: 'charter-proposal', found: 'Forslaget er fra 2025-12, men vil ændre aftalen-1 fra 2026-01.', expected: 'en dato, der ikke ligger før versionen', fix: 'Slå datoen efter i kilden, eller ret version.',
      }]);
      expect(found({ date: '2026' })).toEqual([]);
      expect(found({ date: null })).toEqual([]);
    });
  });

  describe('the paragraph', () => {
    it('that the version does not have is new only where its place is given', () => {
      const slip = paragraph('maall', 'Nye mål.') + WHY;
      const place = 'tilføj after med id på den paragraf, den skal stå efter, eller after: null, når den skal stå først.';
      const [near, far] = [problems({}, slip), problems({}, paragraph('natur') + WHY)];
      expect(near).toEqual([{
        file: FILE, line: lineOf(':::', {}, slip), rule: 'charter-proposal', found: 'Paragraffen »maall« står ikke i aftalen-1, og forslaget siger ikke, hvor den skal stå.',
        expected: 'id på en paragraf i versionen, eller en ny paragraf sammen med after', fix: `Skriv »maal«. Er paragraffen ny, så ${place}`,
      }]);
      expect(far.map(({ fix }) => fix)).toEqual([`Er paragraffen ny, så ${place}`]);
    });

    it('that it would stand after, or that would go, is one of the version', () => {
      expect(problems({ after: 'formal' }, paragraph('natur') + WHY)).toEqual([{
        file: FILE, line: lineOf('after:', { after: 'formal' }), rule: 'charter-proposal', found: 'after henviser til paragraffen »formal«, som ikke står i aftalen-1.', expected: 'en af paragrafferne formaal, maal', fix: 'Skriv »formaal«.',
      }]);
      expect(problems({ removes: 'natur' }, WHY)).toEqual([{
        file: FILE, line: lineOf('removes:', { removes: 'natur' }), rule: 'charter-proposal', found: 'removes henviser til paragraffen »natur«, som ikke står i aftalen-1.', expected: 'en af paragrafferne formaal, maal', fix: 'Ret henvisningen, eller slet linjen.',
      }]);
    });

    it('has a place of its own only when it is new', () => {
      const misplaced = (fields: object, body?: string) => problems(fields, body).map(({ line, found: words }) => [line, words]);
      const words = 'Forslaget har after, men foreslår ikke en ny paragraf.';
      expect(misplaced({ after: 'formaal' })).toEqual([[lineOf('after:', { after: 'formaal' }), words]]);
      expect(misplaced({ after: 'formaal', removes: 'maal' }, WHY)).toEqual([[lineOf('after:', { after: 'formaal', removes: 'maal' }), words]]);
    });

    it('says something else than the version; a number alone is no change, a heading is', () => {
      const same = `:::paragraph[Om maal]{#maal number="7"}\nOm **maal**.\n:::\n\n${WHY}`;
      expect(problems({}, same)).toEqual([{
        file: FILE, line: lineOf(':::', {}, same), rule: 'charter-proposal', found: 'Forslagets ordlyd af »maal« er den samme som i aftalen-1.', expected: 'en anden overskrift eller ordlyd; et nyt nummer alene er ingen ændring', fix: 'Ret ordlyden efter kilden, eller ret version.',
      }]);
      expect(found({}, same.replace('[Om maal]', '[Om mål]'))).toEqual([]);
    });
  });

  describe('the fate', () => {
    const fateProblem = (fields: object, key: string, words: object, body?: string): void =>
      expect(problems(fields, body)).toEqual([{ file: FILE, line: lineOf(key, fields, body), rule: 'charter-proposal', ...words }]);

    it.each(['rejected', 'withdrawn'])('%s says what happened', (fate) => {
      fateProblem({ fate }, 'fate:', { found: 'Forslaget er afgjort, men siger ikke, hvad der skete.', expected: 'fateNote med, hvad der skete, og hvorfor; siger ingen kilde det, så skriv det', fix: 'Tilføj fateNote, eller skriv fate: pending.' });
    });

    it('rests on a decision that is there', () => {
      fateProblem({ ...TAKEN, decision: 'c-1' }, 'decision:', { found: 'decision henviser til »c-1«, som ikke findes.', expected: 'et id på en beslutning i et referat', fix: 'Skriv »b-1«.' });
      expect(problems({ ...TAKEN, decision: 'b-9' }).map(({ fix }) => fix)).toEqual(['Ret henvisningen, eller fjern den.']);
    });

    it('rests on a decision that was not made before the proposal; a month or a year may lie before it', () => {
      const decided = (date: string | null) => problems({ ...TAKEN, decision: 'b-1', date });
      expect(decided('2026-01-30')).toEqual([{
        file: FILE, line: lineOf('decision:', { ...TAKEN, decision: 'b-1', date: '2026-01-30' }), rule: 'charter-proposal',
        found: 'Forslaget er fra 2026-01-30, men »b-1« blev besluttet 2026-01-29.', expected: 'en beslutning fra et møde, der ikke ligger før forslaget', fix: 'Ret decision, eller slå forslagets dato efter i kilden.',
      }]);
      expect(decided('2026-02').map(({ found: words }) => words)).toEqual(['Forslaget er fra 2026-02, men »b-1« blev besluttet 2026-01-29.']);
      expect(['2026-01-29', '2026-01', '2026', null].flatMap(decided)).toEqual([]);
    });

    it('is held against no day where nobody knows the day of the meeting', () => {
      const indirect = { [MINUTES]: page('minutes', { meeting: 'tidligere-moede' }, ':::decision{#b-1}\nTekst.\n:::') };
      expect(problems({ ...TAKEN, decision: 'b-1' }, undefined, indirect)).toEqual([]);
    });

    it('names the version that took it in when one did, and only then', () => {
      const expected = 'takenInto sammen med fate: adopted eller fate: adopted-in-part, og kun dér';
      for (const fate of ['adopted', 'adopted-in-part']) {
        fateProblem({ fate, fateNote: 'Ja.' }, 'fate:', { found: 'Forslaget er taget med, men siger ikke i hvilken version.', expected, fix: 'Tilføj takenInto med id på versionen.' });
      }
      for (const fate of ['pending', 'rejected', 'withdrawn']) {
        fateProblem({ ...TAKEN, fate }, 'takenInto:', { found: `Forslaget siger, at aftalen-2 tog det med, men har fate: ${fate}.`, expected, fix: 'Slet takenInto, eller ret fate.' });
      }
    });

    it('names a version of the same document that came later, and not before the proposal', () => {
      fateProblem({ ...TAKEN, takenInto: 'andet-1' }, 'takenInto:', { found: 'takenInto henviser til »andet-1«, som er en version af et andet charter.', expected: 'en af versionerne aftalen-1, aftalen-2', fix: 'Ret henvisningen, eller flyt forslaget til mappen ved det charter.' });
      const back = { ...TAKEN, version: 'aftalen-2', takenInto: 'aftalen-1', date: null, fate: 'adopted-in-part' };
      fateProblem(back, 'takenInto:', { found: 'Forslaget vil ændre aftalen-2, men aftalen-1 er ikke en senere version.', expected: 'id på en version, der kom efter den, forslaget vil ændre', fix: 'Ret takenInto.' }, paragraph('maal', 'Andre mål.') + WHY);
      fateProblem({ ...TAKEN, date: '2026-03' }, 'takenInto:', { found: 'Forslaget er fra 2026-03, men aftalen-2 fra 2026-02 skal have taget det med.', expected: 'en version, der ikke ligger før forslaget', fix: 'Ret takenInto, eller slå datoerne efter i kilden.' });
    });

    it('is whole only where the version has the very words', () => {
      const expected = 'fate: adopted, når versionen gør helt, som forslaget siger; ellers adopted-in-part';
      const fix = 'Skriv fate: adopted-in-part, eller ret ordlyden.';
      fateProblem(TAKEN, 'fate:', { found: 'Forslaget har fate: adopted, men »maal« har en anden ordlyd i aftalen-2.', expected, fix }, paragraph('maal', 'Skrappe mål.') + WHY);
      fateProblem({ ...TAKEN, after: 'formaal' }, 'fate:', { found: 'Forslaget har fate: adopted, men »natur« står ikke i aftalen-2.', expected, fix }, paragraph('natur') + WHY);
      fateProblem({ ...TAKEN, removes: 'maal' }, 'fate:', { found: 'Forslaget har fate: adopted, men »maal« står stadig i aftalen-2.', expected, fix }, WHY);
    });

    it('is not in part where the version has them all', () => {
      const inPart = { ...TAKEN, fate: 'adopted-in-part' };
      const [expected, fix] = ['fate: adopted, når versionen gør helt, som forslaget siger', 'Skriv fate: adopted, eller ret ordlyden.'];
      fateProblem(inPart, 'fate:', { found: 'Forslaget har fate: adopted-in-part, men aftalen-2 har »maal« ord for ord.', expected, fix });
      const gone = { 'docs/charter/aftalen/aftalen-2.md': version(2, paragraph('formaal')) };
      expect(problems({ ...inPart, removes: 'maal' }, WHY, gone)).toEqual([{ file: FILE, line: lineOf('fate:', { ...inPart, removes: 'maal' }, WHY), rule: 'charter-proposal', found: 'Forslaget har fate: adopted-in-part, men aftalen-2 har ikke »maal«.', expected, fix }]);
    });

    it('is not held against a version whose own paragraphs are to be mended first', () => {
      expect(found({ ...TAKEN, fate: 'adopted-in-part' }, undefined, { 'docs/charter/aftalen/aftalen-2.md': version(2, ':::paragraph[A]\nOrd.\n:::') })).toEqual([]);
    });
  });

  describe('the folder', () => {
    it('has a front page that lists the proposals; a draft needs none', () => {
      const { [FRONT]: _front, ...bare } = SITE;
      expect(problemsIn(charterProposal, { ...bare, ...proposal(), 'docs/charter/aftalen/forslag/andet.md': proposal()[FILE] ?? '' })).toEqual([{
        file: 'docs/charter/aftalen/forslag/andet.md', line: 1, rule: 'charter-proposal', found: 'Mappen med forslag har ingen forside.',
        expected: 'en fil docs/charter/aftalen/forslag/index.md med en linje »::proposals«, der viser alle forslagene', fix: 'Opret docs/charter/aftalen/forslag/index.md.',
      }]);
      expect(problemsIn(charterProposal, { ...bare, ...proposal({ draft: true }) })).toEqual([]);
    });

    it('has a front page that is published with it', () => {
      const expected = 'en forside, som alle, der kan læse forslaget, også kan læse';
      expect(problems({}, undefined, { [FRONT]: page('page', { draft: true }) })).toEqual([{
        file: FILE, line: 1, rule: 'charter-proposal', found: `Forslaget bliver udgivet, men forsiden med alle forslag (${FRONT}) er en kladde.`, expected, fix: `Gør ${FRONT} færdig, og slet linjen »draft: true« i den.`,
      }]);
      expect(problems({ draft: true }, undefined, { [FRONT]: page('page', { draft: true }) })).toEqual([]);
    });

    it.each([{ audience: 'members' }, { example: true }])('has a front page in every edition that it is in: %j', (fields) => {
      const left = { [FRONT]: page('page', fields) };
      expect(found({}, undefined, left)).toEqual([`Forslaget står i en udgave, som forsiden med alle forslag (${FRONT}) ikke er med i.`]);
      expect(found(fields, undefined, left)).toEqual([]);
    });

    it('is left alone while its front page cannot be read', () => {
      expect(found({}, undefined, { [FRONT]: '---\ntitle: [\n---\n' })).toEqual([]);
    });
  });
});
