import { describe, expect, it } from 'vitest';
import { page } from '../__fixtures__/smallTree';
import { requirementBody } from '../requirement/skeleton';
import { problemsIn } from './__fixtures__/minutesOf';
import { requirementSections } from './requirementSections';

const FILE = 'docs/krav/k-001.md';
/** Two lines after the heading of the wording. */
const QUOTE = '> Kravet.';
const WHOLE = requirementBody(' [@k-1]').replace(/^> .*$/m, QUOTE);

function found(body: string): string[] {
  return problemsIn(requirementSections, { [FILE]: page('requirement', {}, body) }).map(({ line, found: what }) => `${line} ${what}`);
}

/** The line of the first text like this. */
const lineIn = (body: string, words: string): number => page('requirement', {}, body).split('\n').findIndex((line) => line.includes(words)) + 1;

describe('requirement-sections', () => {
  it('accepts a requirement with every section, in any order and with others between them', () => {
    expect(found(WHOLE)).toEqual([]);
    expect(found(`## Brugt før {#brugt-foer}\n\nA.\n\n${WHOLE.split('\n## ').map((part) => (part.startsWith('## ') ? part : `## ${part}`)).reverse().join('\n')}`)).toEqual([]);
  });

  it('accepts explanations and references beside the quotation, and lists in it', () => {
    expect(found(WHOLE.replace(QUOTE, 'Tilpas X [@k-1].\n\n> Kravet:\n>\n> - det ene\n> - det andet\n\nSe [casen](/cases/a/).'))).toEqual([]);
  });

  it('asks nothing of other pages', () => {
    expect(problemsIn(requirementSections, { 'docs/krav/index.md': page('page', {}, 'Tekst.'), 'docs/vejledning/krav.md': page('guidance') })).toEqual([]);
  });

  it('names every section that is missing, with the heading to write', () => {
    const problems = problemsIn(requirementSections, { [FILE]: page('requirement', {}, WHOLE.replace('## Risiko {#risiko}', '## Farer')) });
    expect(problems).toEqual([
      { file: FILE, line: 1, rule: 'requirement-sections', found: 'Afsnittet »Risiko« mangler.', expected: '»## Risiko {#risiko}« og under det: hvad der kan gå galt', fix: 'Skriv afsnittet.' },
    ]);
    expect(found('')).toHaveLength(5);
  });

  it.each([
    ['an empty section', WHOLE.replace(/(## Jura.*\n)[^]*/, '$1'), '## Jura', 'Afsnittet »Jura« er tomt.'],
    ['a wording that is no quotation', WHOLE.replace(QUOTE, 'Kravet.'), '## Kravtekst', 'Kravteksten står ikke som citat.'],
    ['a wording in two quotations', WHOLE.replace(QUOTE, `${QUOTE}\n\nOg:\n\n> Mere.`), '> Mere', 'Kravteksten står i mere end ét citat.'],
    ['a table in the wording', WHOLE.replace(QUOTE, '> | A |\n> |---|\n> | B |'), '> | A', 'Kravteksten har en blok, som ikke kan kopieres.'],
    ['a list within a list', WHOLE.replace(QUOTE, '> - A\n>   - B'), '> - A', 'Kravteksten har en blok, som ikke kan kopieres.'],
    ['a source in the wording', WHOLE.replace(QUOTE, '> Kravet [@k-1].'), '> Kravet', 'Kravteksten har en henvisning: »[@k-1]«.'],
    ['a link in the wording', WHOLE.replace(QUOTE, '> Se [casen](/cases/a/).'), '> Se', 'Kravteksten har en henvisning: »casen«.'],
  ])('reports %s', (_what, body, place, problem) => {
    expect(found(body)).toEqual([`${lineIn(body, place)} ${problem}`]);
  });
});
