import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_FIGURES } from './__fixtures__/sampleFigures';
import { formatAddress, parseAddress } from './address';
import { assumptionRows } from './assumptionRows';
import { drawPlan } from './chart';
import { toCsv } from './csv';
import { FIELD_IDS, FIELDS, type FieldId } from './fields';
import { ORIGIN_LABELS, originOf, startInputs, type Inputs } from './inputs';
import { describeOutcome, summarize } from './outcomeText';
import { toPlan, type Plan } from './plan';
import { readInputs } from './readInputs';
import { buildReport } from './report';
import { describeAttempts, growthForRate } from './reproduction';

const VENLO = startInputs('venlo', SAMPLE_FIGURES);

const withTexts = (texts: Partial<Record<FieldId, string>>, more: Partial<Inputs> = {}): Inputs => ({ ...VENLO, ...more, texts: { ...VENLO.texts, ...texts } });

function planOf(inputs: Inputs): Plan {
  const plan = toPlan(inputs, readInputs(inputs));
  if (plan === null) throw new Error('these inputs should be fit to calculate with');
  return plan;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const outcome = (inputs: Inputs): string[] => describeOutcome(planOf(inputs), inputs.currency).map(({ text }) => plain(text));

/** All that a reader can see or take home of some inputs. */
function everything(inputs: Inputs): string {
  const read = readInputs(inputs);
  const plan = toPlan(inputs, read);
  if (plan === null) return '';
  const report = buildReport({ inputs, read, plan, figures: SAMPLE_FIGURES, address: 'https://x.example/', fetched: 'i dag' });
  return JSON.stringify([toCsv(report), report, summarize(plan, inputs.currency), drawPlan(plan)]);
}

describe('the published business case', () => {
  it('comes out of the inputs that stand there at first', () => {
    const { expected } = planOf(VENLO);
    expect(expected.totalSaving).toBe(16_900_000);
    expect(expected.net).toBe(13_500_000);
    expect(expected.netPresentValue).toBe(13_500_000);
    expect(expected.payback).toBeCloseTo(8.047, 3);
    expect(expected.internalRate).toBeCloseTo(0.123, 3);
    expect(expected.yearlyDepreciation).toBeCloseTo(226_666.67, 2);
    expect(expected.firstSurplusYear).toBe(1);
    expect(expected.rows).toHaveLength(41);
  });

  it('is told in sentences', () => {
    expect(outcome(VENLO)).toEqual([
      'Besparelserne er i alt 16,9 mio. euro over 40 år. Når investeringen på 3,4 mio. euro er trukket fra, er resultatet 13,5 mio. euro, uden renter.',
      'Med en kalkulationsrente på 0 % er nutidsværdien 13,5 mio. euro, det samme som resultatet uden renter. Med de lave og høje skøn ligger den fra 600.000 euro til 13,5 mio. euro.',
      'Den interne rente er 12,3 % om året. Det er den kalkulationsrente, der gør nutidsværdien til 0. Med de lave og høje skøn ligger den fra 0,8 % til 12,3 %.',
      'Investeringen er tjent ind efter 8,0 år. Med de lave og høje skøn er det efter 8,0 til 34,0 år. Her er hvert års besparelse fordelt jævnt over året.',
      'Regnet med renten på 0 % er investeringen tjent ind efter 8,0 år. Med de lave og høje skøn er det efter 8,0 til 34,0 år.',
      'Afskrivningen er 226.667 euro om året i 15 år. Besparelsen er højere end afskrivningen fra år 1.',
      'Lånes hele investeringen med fast ydelse over 15 år og 0 % i rente, er ydelsen 226.667 euro om året.',
    ]);
  });

  it('says of each input whether the sources give it', () => {
    expect(FIELD_IDS.filter((id) => originOf(id, VENLO, SAMPLE_FIGURES) === 'known')).toEqual(['investment', 'horizon', 'savingLow', 'staff', 'points']);
    expect(originOf('saving', VENLO, SAMPLE_FIGURES)).toBe('assumed');
    expect(originOf('saving', withTexts({ saving: '1' }), SAMPLE_FIGURES)).toBe('own');
    expect(assumptionRows(VENLO, readInputs(VENLO), SAMPLE_FIGURES).map(({ origin }) => origin)).not.toContain(ORIGIN_LABELS.own);
  });
});

describe('what cannot be reproduced', () => {
  const [residual, rate, saving] = describeAttempts(SAMPLE_FIGURES).map(({ tried }) => plain(tried.join(' ')));

  it('is tried with the published numbers, and the result is told', () => {
    expect(residual).toContain('Resultat: 62.500 euro om året.');
    expect(residual).toContain('må værdien være 140 mio. euro.');
    expect(rate).toContain('Resultat: 12,3 % ved 16,9 mio. euro, 12,2 % ved 16,8 mio. euro og 11,6 % ved 16 mio. euro.');
    expect(rate).toContain('Resultat: 10,9 % ved 1 %, 9,8 % ved 2 % og 8,9 % ved 3 %.');
    expect(rate).toContain('En prisstigning på 0,56 % om året rammer 11,5 %.');
    expect(saving).toContain('Resultat: 4 mio. euro i alt, ikke 16,9 mio. euro.');
  });

  it('names no price rise where none leads to the rate', () => {
    expect(growthForRate(0.5, 16_900_000, SAMPLE_FIGURES)).toBeNull();
  });
});

describe('other inputs', () => {
  it('count interest, price rise and residual value', () => {
    const { expected } = planOf(withTexts({ investment: '1.000', saving: '600', horizon: '2', discountRate: '10', priceRise: '10', residual: '50', depreciation: '2', savingLow: '' }));
    expect(expected.rows.map(({ cashFlow }) => Math.round(cashFlow))).toEqual([-1000, 600, 1160]);
    expect(expected.netPresentValue).toBeCloseTo(-1000 + 600 / 1.1 + 1160 / 1.21, 9);
    expect(expected.rows.map(({ depreciation }) => depreciation)).toEqual([0, 250, 250]);
  });

  it('say what is left when the depreciation goes on after the horizon', () => {
    const told = outcome(withTexts({ investment: '1.000', saving: '100', horizon: '10', depreciation: '40', residual: '0', savingLow: '' }));
    expect(told[5]).toContain('Når tidshorisonten er gået, er 750 euro endnu ikke afskrevet.');
    expect(outcome(VENLO)[5]).not.toContain('afskrevet.');
  });

  it('say when it never pays', () => {
    const told = outcome(withTexts({ saving: '1', savingLow: '0', horizon: '1' }));
    expect(told[2]).toBe('Den interne rente er −100 % om året. Det er den kalkulationsrente, der gør nutidsværdien til 0. Med mindst ét af de lave eller høje skøn findes den ikke.');
    expect(told[3]).toBe('Investeringen er ikke tjent ind inden for 1 år.');
    expect(told[4]).toBe('Regnet med renten på 0 % er investeringen ikke tjent ind inden for 1 år.');
  });

  it('give sick leave for itself, with nothing added to the rest', () => {
    const inputs = withTexts({ salary: '50.000' }, { hasSickLeave: true });
    const plan = planOf(inputs);
    expect(plan.sickLeave).toEqual({ yearly: 450_000, total: 18_000_000, netPresentValue: 18_000_000 });
    expect(plan.expected).toEqual(planOf(VENLO).expected);
  });

  it('go on without sick leave while a number of it is missing', () => {
    const plan = planOf({ ...VENLO, hasSickLeave: true });
    expect(plan.sickLeave).toBeNull();
  });

  it('calculate nothing while a field is wrong', () => {
    const inputs = withTexts({ investment: 'abc' });
    expect(toPlan(inputs, readInputs(inputs))).toBeNull();
  });
});

/** Anything at all, and numbers that are meant. */
const texts = fc.record(
  Object.fromEntries(
    FIELD_IDS.map((id) => {
      const { min, max } = FIELDS[id];
      const meant = fc.oneof(fc.integer({ min: Math.ceil(min), max }), fc.constantFrom(min, max, 0)).map((value) => String(value).replace('.', ','));
      return [id, fc.oneof({ weight: 25, arbitrary: meant }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }, { weight: 1, arbitrary: fc.constantFrom('NaN', 'Infinity', '1e308', '10^30', '-0', '9'.repeat(400)) })];
    }),
  ) as Record<FieldId, fc.Arbitrary<string>>,
);

describe('any text in any field', () => {
  it('leads to numbers or to a message, never to NaN or Infinity', () => {
    let calculated = 0;
    fc.assert(
      fc.property(texts, fc.boolean(), (written, hasSickLeave) => {
        const estimates = { savingLow: '', savingHigh: '', priceRiseLow: '', priceRiseHigh: '' };
        const shown = [written, { ...written, ...estimates }].map((all) => everything({ ...VENLO, hasSickLeave, texts: all }));
        calculated += shown.filter((text) => text !== '').length;
        for (const text of shown) expect(text).not.toMatch(/NaN|Infinity|∞|undefined/);
      }),
      { numRuns: 300 },
    );
    expect(calculated).toBeGreaterThan(20);
  });

  it('comes back from the address as it was, up to its length and its line breaks', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('venlo', 'egen'), fc.boolean(), (written, start, hasSickLeave) => {
        const inputs: Inputs = { ...startInputs(start, SAMPLE_FIGURES), hasSickLeave, texts: written };
        const once = parseAddress(formatAddress(inputs, SAMPLE_FIGURES), SAMPLE_FIGURES);
        expect(parseAddress(formatAddress(once, SAMPLE_FIGURES), SAMPLE_FIGURES)).toEqual(once);
        const short = FIELD_IDS.filter((id) => /^[\d,.-]{0,60}$/.test(written[id]));
        expect(short.map((id) => once.texts[id])).toEqual(short.map((id) => written[id]));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the address', () => {
  it('is empty for the published calculation, and says only what differs', () => {
    expect(formatAddress(VENLO, SAMPLE_FIGURES)).toBe('');
    expect(formatAddress(withTexts({ discountRate: '3,5', savingLow: '' }), SAMPLE_FIGURES)).toBe('?rente=3%2C5&besplav=');
    expect(parseAddress('?start=egen&valuta=euro&inv=5&syg=1', SAMPLE_FIGURES)).toMatchObject({ start: 'egen', currency: 'euro', hasSickLeave: true, texts: { investment: '5', saving: '' } });
    expect(parseAddress('?start=andet&valuta=kr&syg=ja', SAMPLE_FIGURES)).toEqual(VENLO);
  });
});

describe('the CSV file', () => {
  const read = readInputs(VENLO);
  const csv = toCsv(buildReport({ inputs: VENLO, read, plan: planOf(VENLO), figures: SAMPLE_FIGURES, address: 'https://x.example/?rente=3%2C5', fetched: '26. november 2026' }));

  it('opens right in Danish Excel: byte order mark, semicolons, decimal commas, quoted text', () => {
    expect(csv.startsWith('\ufeff"Forretningsplanen')).toBe(true);
    expect(csv).toContain('\r\n"Årlig besparelse, forventet";422500;"euro";"Antaget her"\r\n');
    expect(csv).toContain('\r\n1;422500;422500;-2977500;422500;-2977500;226666,67;195833,33\r\n');
    expect(csv).toContain('\r\n"k-1";"Kommune A";"Rapport; ""om"" tal"\r\n');
  });

  it('keeps the digits of what a reader wrote, and gives results as numbers with units', () => {
    const inputs = withTexts({ discountRate: '3,125', priceRise: '0,004' });
    const plan = planOf(inputs);
    const file = toCsv(buildReport({ inputs, read: readInputs(inputs), plan, figures: SAMPLE_FIGURES, address: 'https://x.example/', fetched: '26. november 2026' }));
    expect(file).toContain('"Kalkulationsrente";3,125;"%"');
    expect(file).toContain('"Prisstigning på besparelsen, forventet";0,004;"%"');
    expect(file).toMatch(/"Nutidsværdi";-?\d+(?:,\d{1,2})?;"euro";-?[\d,]+;-?[\d,]+\r\n"Intern rente";[\d,]+;"%";-?[\d,]+;[\d,]+\r\n"Tilbagebetalingstid";[\d,]+;"år";/);
    expect(outcome(inputs)[1]).toContain('en kalkulationsrente på 3,125 %');
  });

  it('has sick leave for itself', () => {
    const inputs = withTexts({ staff: '120', salary: '50.000', points: '0,5' }, { hasSickLeave: true });
    const file = toCsv(buildReport({ inputs, read: readInputs(inputs), plan: planOf(inputs), figures: SAMPLE_FIGURES, address: 'https://x.example/', fetched: '26. november 2026' }));
    expect(file).toContain('"Lavere sygefravær om året, ikke lagt til de andre";30000;"euro"');
  });

  it('says where it is from and what cannot be reproduced', () => {
    expect(csv).toContain('Adresse med alle tal: https://x.example/?rente=3%2C5');
    expect(csv).toContain('Hentet 26. november 2026 fra Videnbank for cirkulære kommuner.');
    expect(csv).toContain('kan ikke genskabes');
  });
});
