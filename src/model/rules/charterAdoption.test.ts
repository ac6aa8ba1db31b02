import { describe, expect, it } from 'vitest';
import { dataFile, page, source, type Files } from '../__fixtures__/smallTree';
import { problemsIn } from './__fixtures__/minutesOf';
import { charterAdoption } from './charterAdoption';
import { editionLink } from './editionLink';

const VERSION = 'docs/charter/aftalen/aftalen-1.md';
const TOWN = 'docs/kommuner/byen.md';
const BODY = ':::paragraph[Mål]{#maal number="1"}\nMindst en femtedel er genbrug.\n:::\n\n:::paragraph[Udbud]{#udbud number="2"}\n- Vi spørger.\n- Vi regner.\n:::';

const version = (fields: object = {}): string => page('charter', { textKnown: true, date: '2026-03', ...fields }, BODY);
const step = (fields: object = {}): object => ({ version: 'aftalen-1', status: 'adopted', date: '2026-06-18', sources: ['k-1'], ...fields });
const town = (steps: readonly object[], fields: object = {}): Files => ({ [VERSION]: version(), [TOWN]: page('municipality', { adoptions: steps, ...fields }) });

/** What is wrong, what was expected and what to do about it, and the line of the file that it stands in. */
function told(files: Files): string[][] {
  return problemsIn(charterAdoption, files).map(({ file, line, found, expected, fix }) => [found, expected, fix, files[file]?.split('\n')[line - 1]?.trim() ?? '']);
}

const found = (files: Files): string[] => told(files).map(([what = '']) => what);
const reserved = (...reservations: readonly object[]): Files => town([step({ status: 'adopted-with-reservations', reservations })]);

describe('charter-adoption', () => {
  it('accepts steps in the order in which they happened, dates known in part or not at all, and reservations of words', () => {
    expect(found(town([step({ status: 'taken-home', date: '2026' }), step({ date: '2026-06-18', body: 'Byrådet' }), step({ status: 'adopted-with-reservations', date: null, reservations: [{ text: 'Ikke endnu.' }, { paragraph: 'maal', text: 'For højt.', wording: 'Mindst en tiendedel er genbrug.' }] })]))).toEqual([]);
  });

  it('reports a version that claims adoption without saying by whom and where that is known from', () => {
    expect(told({ [VERSION]: version({ state: 'adopted' }) })).toEqual([[
      'Versionen siger, at den er vedtaget, men ikke hvem der har vedtaget den, og hvilken kilde der siger det.',
      'adopted med by og sources, når state er adopted, og ellers ikke',
      'Tilføj adopted med by og sources. Siger ingen kilde det, så er versionen ikke vedtaget: Ret state.',
      'state: adopted',
    ]]);
    expect(found({ [VERSION]: version({ state: 'adopted', adopted: { by: 'Netværket', sources: ['k-1'] } }) })).toEqual([]);
    expect(found({ [VERSION]: version({ adopted: { by: 'Netværket', sources: ['k-1'] } }) })).toEqual(['Siden siger, hvem der har vedtaget versionen, men state er »draft«.']);
  });

  it('reports what cannot have happened when it is said to have', () => {
    expect(found(town([step({ date: '2026-02-28' })]))).toEqual(['Det skete 2026-02-28, men »aftalen-1« er først fra 2026-03.']);
    expect(told(town([step({ status: 'taken-home', date: '2026-07' }), step()]))).toEqual([
      ['Det skete 2026-06-18, men linjen før er fra 2026-07.', 'linjer i den rækkefølge, det skete', 'Ret datoen, eller byt om på linjerne.', 'date: 2026-06-18'],
    ]);
    expect(found(town([step(), step()]))).toEqual(['»aftalen-1« har allerede tilstanden »adopted« på en linje ovenfor.']);
  });

  it('reports what happened after somebody last looked, and lets a month or a year be that may lie before', () => {
    const on = (date: string): Files => town([step({ date })], { reviewed: '2026-11-26' });
    expect(told(on('2031-06-18'))).toEqual([[
      'Det skal være sket 2031-06-18, men siden er sidst gennemgået 2026-11-26.',
      'en dato, der ikke ligger efter reviewed; det, der kun er planlagt, er ikke sket',
      'Ret datoen. Er det sket siden, så ret reviewed til den dag, hvor du så kilden efter.',
      'date: 2031-06-18',
    ]]);
    expect(['2026-11-27', '2026-12', '2027'].map((date) => found(on(date)).length)).toEqual([1, 1, 1]);
    expect(['2026-11-26', '2026-11', '2026'].flatMap((date) => found(on(date)))).toEqual([]);
  });

  it('reports reservations without the status, and the status without reservations', () => {
    expect(found(reserved())).toEqual(['Versionen er vedtaget med forbehold, men forbeholdene står her ikke.']);
    expect(told(town([step({ reservations: [{ text: 'Ikke endnu.' }] })]))).toEqual([
      ['Der er forbehold, men tilstanden er »adopted«.', 'forbehold, når tilstanden er adopted-with-reservations', 'Skriv status: adopted-with-reservations.', '- text: Ikke endnu.'],
    ]);
    expect(told(town([step({ status: 'taken-home', reservations: [{ text: 'Ikke endnu.' }] })])).map(([, , fix]) => fix)).toEqual(['Skriv det i note i stedet.']);
  });

  it('reports a reservation about a paragraph that is not there, and a wording that is not another one', () => {
    expect(told(reserved({ paragraph: 'mal', text: 'For højt.' }))).toEqual([['»mal« er ikke en paragraf i »aftalen-1«.', 'en af paragrafferne maal, udbud', 'Skriv »maal«.', '- paragraph: mal']]);
    expect(found(reserved({ text: 'For højt.', wording: 'Mindst en tiendedel.' }))).toEqual(['Forbeholdet har en ordlyd, men ingen paragraf.']);
    expect(found(reserved({ paragraph: 'maal', text: 'For højt.', wording: 'Mindst\u00a0en fem\u00adtedel er genbrug.\n' }))).toEqual(['Ordlyden er den samme som versionens.']);
  });

  it('keeps what was made up apart from what is real', () => {
    expect(found(town([step()], { example: true }))).toEqual(['Kommunen er et eksempel, men »aftalen-1« er det ikke.']);
    expect(found({ ...town([step()]), [VERSION]: version({ example: true }) })).toEqual(['»aftalen-1« er et eksempel, men kommunen er det ikke.']);
  });

  it('reports an agenda that nobody can open', () => {
    const withAgenda = (url: string | null): Files => ({ ...town([step({ agenda: 'k-2' })]), 'src/data/sources/k.yml': dataFile(source('k-1'), source('k-2', { url })) });
    expect(found(withAgenda('https://example.org/dagsorden'))).toEqual([]);
    expect(told(withAgenda(null))).toEqual([['Kilden »k-2« har ingen adresse.', 'en kilde, som har en adresse, så dagsordenen kan åbnes', 'Giv kilden en url, eller fjern agenda og nøjes med sources.', 'agenda: k-2']]);
  });
});

it('a municipality cannot be said to all to have adopted a version that only members may read', () => {
  const files = { ...town([step()]), [VERSION]: version({ audience: 'members' }) };
  expect(problemsIn(editionLink, files).map((problem) => problem.found)).toEqual(['Linjen under adoptions henviser til »aftalen-1«, som er en side, som kun medlemmer må læse.']);
  expect(problemsIn(editionLink, { ...files, ...town([step({ audience: 'members' })]), [VERSION]: version({ audience: 'members' }) })).toEqual([]);
});
