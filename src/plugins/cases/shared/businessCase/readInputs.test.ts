import { describe, expect, it } from 'vitest';
import { SAMPLE_FIGURES } from './__fixtures__/sampleFigures';
import type { FieldId } from './fields';
import { startInputs, type Inputs, type Start } from './inputs';
import { readInputs } from './readInputs';

function inputsWith(texts: Partial<Record<FieldId, string>>, start: Start = 'venlo'): Inputs {
  const inputs = startInputs(start, SAMPLE_FIGURES);
  return { ...inputs, texts: { ...inputs.texts, ...texts } };
}

const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');
const problem = (id: FieldId, text: string): string | undefined => plain(readInputs(inputsWith({ [id]: text })).problems[id]?.text);

const MONEY = 'Skriv et beløb fra 1 euro til 100 mia. euro, fx 3.400.000.';
const YEARS = 'Skriv et helt antal år fra 1 til 100, fx 40.';
const RATE = 'Skriv en procent fra 0 til 50 %, fx 3,5.';

describe('the message at a field', () => {
  it.each<[FieldId, string, string]>([
    ['investment', '', `Feltet er tomt. ${MONEY}`],
    ['investment', '   ', `Feltet er tomt. ${MONEY}`],
    ['investment', 'mange penge', `»mange penge« er ikke et tal. ${MONEY}`],
    ['investment', 'NaN', `»NaN« er ikke et tal. ${MONEY}`],
    ['investment', '10^30', `»10^30« er ikke et tal. ${MONEY}`],
    ['investment', `1${'0'.repeat(30)}`, `»1${'0'.repeat(29)}…« er for højt. ${MONEY}`],
    ['investment', '0', `»0« er for lavt. ${MONEY}`],
    ['investment', '-5', `»-5« er for lavt. ${MONEY}`],
    ['investment', '5 %', `»5 %« har en forkert enhed. ${MONEY}`],
    ['investment', '5 mio. kr.', `»5 mio. kr.« er ikke i euro, og der regnes ikke om. ${MONEY}`],
    ['horizon', '12,5', `»12,5« er ikke et helt tal. ${YEARS}`],
    ['horizon', '0', `»0« er for lavt. ${YEARS}`],
    ['discountRate', '51 %', `»51 %« er for højt. ${RATE}`],
    ['savingLow', '422.501', '»422.501« er højere end det forventede, »422.500«. Skriv et tal, der ikke er højere, eller lad feltet stå tomt.'],
    ['savingHigh', '1', '»1« er lavere end det forventede, »422.500«. Skriv et tal, der ikke er lavere, eller lad feltet stå tomt.'],
  ])('of %s for »%s« says what is wrong, what was expected and what to do', (id, text, message) => {
    expect(problem(id, text)).toBe(message);
  });

  it.each<[FieldId, string, number]>([
    ['investment', '3,4 mio.', 3_400_000],
    ['investment', '3,4 mio. euro', 3_400_000],
    ['investment', '3.400.000', 3_400_000],
    ['discountRate', '3,5 %', 3.5],
    ['horizon', '40 år', 40],
    ['priceRise', '-2', -2],
  ])('does not stand there where %s is »%s«', (id, text, value) => {
    const read = readInputs(inputsWith({ [id]: text }));
    expect(read.problems).toEqual({});
    expect(read.notes).toEqual({});
    expect(read.numbers[id]).toBeCloseTo(value, 9);
  });

  it.each<[FieldId, string, string]>([
    ['discountRate', '3.5', 'Læst som 3,5 %. Punktummet er læst som komma. Skriv komma før decimaler, så er der ingen tvivl.'],
    ['investment', '3,400,000', 'Læst som 3.400.000. Kommaerne er læst som tusindskillere. Skriv punktum mellem tusinder, så er der ingen tvivl.'],
    ['savingHigh', '500,000', 'Læst som 500. Kommaet skiller decimaler. Skriv punktum, hvis I mener tusinder.'],
    ['investment', '3.400 mio.', 'Læst som 3.400.000.000. Punktummet skiller tusinder. Skriv komma, hvis I mener decimaler.'],
  ])('explains how %s was read from »%s«', (id, text, note) => {
    expect(plain(readInputs(inputsWith({ [id]: text })).notes[id])).toBe(note);
  });

  it('names kroner where the reader chose them, and asks for nothing in estimates that are empty', () => {
    const { problems } = readInputs(inputsWith({ investment: '5 euro' }, 'egen'));
    expect(plain(problems.investment?.text)).toBe('»5 euro« er ikke i kroner, og der regnes ikke om. Skriv et beløb fra 1 kroner til 100 mia. kroner, fx 3.400.000.');
    expect(problems.savingLow).toBeUndefined();
    expect(problems.saving?.kind).toBe('empty');
  });

  it('leaves sick leave alone until it is asked for', () => {
    expect(readInputs(inputsWith({ staff: 'abc' })).problems).toEqual({});
    expect(Object.keys(readInputs({ ...inputsWith({ staff: 'abc' }), hasSickLeave: true }).problems)).toEqual(['staff', 'salary']);
  });
});
