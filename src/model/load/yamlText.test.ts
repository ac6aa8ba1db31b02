import { describe, expect, it } from 'vitest';
import { parseYaml, type YamlText } from './yamlText';

const FILE = 'docs/cases/danmark/skolen.md';

function parsed(text: string, firstLine?: number): YamlText {
  const result = parseYaml(text, FILE, firstLine);
  if ('rule' in result) throw new Error(result.found);
  return result;
}

describe('parseYaml', () => {
  it('gives the data', () => {
    expect(parsed('title: Skolen på Ærø\nyears: { start: 2007 }\nopen: true\ndate: 2018-11-22\nnone:').data).toEqual({
      title: 'Skolen på Ærø',
      years: { start: 2007 },
      open: true,
      date: '2018-11-22',
      none: null,
    });
  });

  it('reads no as a word and not as false', () => {
    expect(parsed('language: no').data).toEqual({ language: 'no' });
  });

  it('finds the line of each value in the file', () => {
    const { lineOf } = parsed('# bemærkning\ntitle: Skolen\nroles:\n  - role: a\n    name: A\n  - role: b\n', 2);
    expect([['title'], ['roles', 0, 'name'], ['roles', 1], ['roles', 1, 'role']].map(lineOf)).toEqual([3, 6, 7, 7]);
  });

  it('gives for a value that is not there the line of what should hold it', () => {
    const { lineOf } = parsed('title: Skolen\nroles:\n  - role: a\n', 2);
    expect([['roles', 0, 'name'], ['place'], []].map(lineOf)).toEqual([4, 2, 2]);
  });

  it('finds the line of a key, also where its value stands on another line', () => {
    const { lineOfKey } = parsed('title: Skolen\nroles:\n  - role: a\n    "note":\n      mere\n', 2);
    expect([lineOfKey([], 'roles'), lineOfKey(['roles', 0], 'note'), lineOfKey(['roles', 0], 'name')]).toEqual([3, 5, 4]);
  });

  it('counts lines from 1 in a data file', () => {
    expect(parsed('- id: a\n- id: b').lineOf([1, 'id'])).toBe(2);
  });

  it.each([
    ['title: A\ntitle: B', 2, 'Den samme nøgle står to gange.', 'Slet den ene af de to linjer.'],
    ['a:\n\t- b', 2, 'Linjen er rykket ind med tabulator.', 'Ryk ind med mellemrum.'],
    ['a: 1\ntitle: "Skolen\nplace: Skive', 2, 'Et anførselstegn eller en parentes begynder her, men slutter ikke.', 'Sæt det manglende tegn.'],
    ['title: @skive', 1, 'En tekst begynder med et tegn, der kræver anførselstegn: @, %, ` eller komma.', 'Sæt "…" om teksten.'],
    ['a: 1\nnote: *vigtigt*', 2, 'En tekst, der begynder med *, mangler anførselstegn.', 'Sæt "…" om teksten.'],
    ['note: !vigtigt', 1, 'En tekst, der begynder med !, mangler anførselstegn.', 'Sæt "…" om teksten.'],
    [`a: ${'['.repeat(5_000)}`, 1, 'Parenteser eller indrykninger står i for mange lag inde i hinanden.', 'Slet de overflødige.'],
    ['a: 1\n---\nb: 2', 2, 'En linje med --- deler indholdet i to.', 'Slet linjen.'],
    [
      'title: Venlo: rådhuset',
      1,
      'En tekst med kolon mangler anførselstegn, eller den næste linje er rykket for langt ind.',
      'Ret linjen; sæt "…" om tekster, der indeholder kolon, # eller [.',
    ],
  ])('explains what is wrong with %j', (text, line, found, fix) => {
    const expected = 'linjer af formen »nøgle: værdi«, rykket ind med mellemrum';
    expect(parseYaml(text, FILE)).toEqual({ file: FILE, line, rule: 'broken-front-matter', found, expected, fix });
  });

  it('does not repeat one value at another place, which no editor means', () => {
    expect(parseYaml('a: &navn Skive\nb: *navn', FILE)).toMatchObject({ line: 2, rule: 'broken-front-matter' });
  });

  it('reports the first error only, at its line in the file', () => {
    expect(parseYaml('a: b: c\nd: @e', FILE, 2)).toMatchObject({ line: 2 });
  });
});
