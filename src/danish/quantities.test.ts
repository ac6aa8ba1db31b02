import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantity } from './quantities';

describe('findQuantity', () => {
  it.each([
    '20 %', '20%', '2,5 %-point', '3 procentpoint', '20 procent', '40-procent', '12 pct', '5 promille',
    '500 kroner', '1 krone', '1.234,5 kr', '500,- kr', '500 kr', '50 euro', '50 EUR', '50 €', '50€', '3 DKK',
    '50 mio', '1,5 mia', '3 millioner', '1 million', '2 milliarder', '20 tusind',
    '20 meter', '3 m', '5 kilometer', '10 centimeter', '3 millimeter', '12 km', '30 cm', '5 mm',
    '2 hektar', '2 ha', '900 kvm', '900 kvadratmeter', '900 m²', '900 m2', '12 m³', '12 m3', '12 kubikmeter', '5 km²', '30 liter',
    '200 gram', '3 kilo', '3 kilogram', '3 kg', '12 ton', '12 tons', '12 t',
    '40 kW', '3,4 kWh', '2 MW', '7 MWh', '25 °C', '2 grader',
    '1 uge', '3 uger', '1 måned', '6 måneder', '18 mdr', '1 time', '8 timer', '1 dag', '30 dage', '1 etage', '3 etager', '5 år', '5 års', '30-årig',
    '1½ år', '½ time', '3-ugers', '8-timers', '45 minutter',
    '50\nmio', '50\u00a0mio', '50\u202fmio', '50 \nmio', '40\u2011procent',
    'EUR 50.000', '€ 5', '€5', 'DKK 3', 'kr. 500', 'kr 500', 'Kr. 1.234,50', 'kr.\u00a0500', 'EUR\n50', '$ 5', 'USD 3',
  ])('finds »%s«', (quantity) => {
    expect(findQuantity(`Det er ${quantity}, siger de.`)).toBe(quantity);
    expect(findQuantity(quantity)).toBe(quantity);
  });

  it.each([
    ['a capital letter', 'Det blev 50 Mio. kr.', '50 Mio'],
    ['the end of an interval', 'Mellem 5 og 25 % mindre', '25 %'],
    ['the end of a span', '5–25 %', '25 %'],
    ['a product', '10x20 cm', '20 cm'],
    ['a minus', '-40 %', '40 %'],
    ['a bracket', '(900 m²)', '900 m²'],
    ['the unit of a rate', '3 kg/m²', '3 kg'],
    ['the first of several', '3 år og 50 mio. kr.', '3 år'],
    ['an amount at the end of a sentence', 'Prisen er kr. 500. Det er alt.', 'kr. 500'],
    ['a currency on both sides', 'kr. 500 mio.', 'kr. 500'],
  ])('finds %s', (_what, text, quantity) => {
    expect(findQuantity(text)).toBe(quantity);
  });

  it.each([
    ['a bare year', 'Bygningen er fra 2016.'],
    ['a year and a word', 'I 2016 kom huset.'],
    ['a date', 'Det var den 22. november 2018.'],
    ['a date with numbers', 'Det var d. 22/11 2018 og 22.11.2018.'],
    ['a section', 'Det følger af § 46, stk. 2, nr. 3.'],
    ['a clock time', 'Mødet begynder kl. 9.30 og slutter kl. 15.'],
    ['counts of things', '12 kommuner, 5 medarbejdere, 3 tagter, 7 menneskeår og 4 parametre.'],
    ['longer words that begin like a unit', '12 meterhøje, 3 tonede, 5 dagsordener, 2 timelønnede, 4 hallænder, 6 årsager og 8 kroge.'],
    ['a word with a unit inside', 'Det er målt i kvadratmeter og parameter 3.'],
    ['a name that ends with a digit', 'CO2 t, BR18 m, CO2-procenten.'],
    ['which floor', 'Det ligger på 5. etage.'],
    ['which week', 'Det sker i 2. uge og i uge 46.'],
    ['which day', 'Den 3. dag var den sidste.'],
    ['a price level', 'Beløbet er i 2018-kroner og 2018-kr.'],
    ['and others', 'I 2016 m.fl. og 2017 m.m. og 2018 m. fl.'],
    ['up to and including', 'Fra 2 t.o.m. 5.'],
    ['a currency without number', 'Pris i EUR og kr.'],
    ['a currency before a year', 'Pris i mio. kr. 2018.'],
    ['a currency before a day', 'Det stod i kr. 22. november.'],
    ['an emission norm', 'Bilen er en Euro 6.'],
    ['a requirement', 'K-101 og ISO 9001:2015.'],
    ['a list number', '1. Måned for måned.'],
    ['a sentence after a year', 'Det var i 2018. Kroner er der ingen af.'],
    ['nothing', ''],
  ])('finds nothing in %s', (_what, text) => {
    expect(findQuantity(text)).toBeNull();
  });

  it.each(['1', '1.', '1,1', '1 ', '1\n', '1 m', 'kr. ', 'EUR ', '2018-', '½', 'm ', '1x'])('reads a very long row of »%s« in good time', (piece) => {
    // With quadratic work this would run for minutes, past the time limit of a test.
    expect(findQuantity(`${piece.repeat(200_000 / piece.length)}ø`)).toBeNull();
  });

  it('finds every amount with every unit', () => {
    const units = fc.constantFrom('kr.', 'euro', 'm²', '%', 'kWh', 'ton', 'år', 'uger', 'hektar', 'millioner');
    const spaces = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\n', ' \n', '-');
    const amounts = fc.integer({ min: 0, max: 1e12 }).map((amount) => new Intl.NumberFormat('da').format(amount));
    fc.assert(
      fc.property(amounts, spaces, units, (amount, space, unit) => {
        expect(findQuantity(`Det er ${amount}${space}${unit} i alt.`)).toBe(`${amount}${space}${unit.replace('.', '')}`);
      }),
    );
  });
});
