import { expect, it } from 'vitest';
import { paragraph, reason, someDocument, someVersion } from '../__fixtures__/someDocument';
import { paragraphHistories } from './history';

const DOCUMENT = someDocument([
  someVersion(1, [paragraph('a', '1', 'Vi bruger.'), paragraph('b', '2', 'Vi måler.')]),
  someVersion(2, [paragraph('a', '1', 'Vi bruger.'), paragraph('b', '2', 'Vi måler alt.'), paragraph('ny', '3', 'Vi deler.')], { reasons: [reason('Alt skal med.', 'b'), reason('Nyt.', 'ny')] }),
  someVersion(3, [paragraph('ny', '1', 'Vi deler.'), paragraph('a', '2', 'Vi bruger.')], { reasons: [reason('Ingen målte.', 'b'), reason('Deling først.', 'ny')] }),
]);

it('paragraphHistories tells each paragraph from the version it came with to the one it went with, and why', () => {
  const told = paragraphHistories(DOCUMENT).map(({ id, steps }) => [id, ...steps.map(({ version, change, reasons }) => `${version.label}: ${change === null ? 'same' : change.fate}${change?.isMoved === true ? ' moved' : ''}${change?.isRenumbered === true ? ' renumbered' : ''} ${reasons.map(({ text }) => text).join(' ')}`.trim())]);
  expect(told).toEqual([
    ['ny', 'Version 2: added Nyt.', 'Version 3: kept moved renumbered Deling først.'],
    ['a', 'Version 1: same', 'Version 2: same', 'Version 3: kept renumbered'],
    ['b', 'Version 1: same', 'Version 2: changed Alt skal med.', 'Version 3: removed Ingen målte.'],
  ]);
});

it('paragraphHistories says why a paragraph has another number', () => {
  const [told] = paragraphHistories(someDocument([
    someVersion(1, [paragraph('a', '2', 'Vi bruger.')]),
    someVersion(2, [paragraph('a', '1', 'Vi bruger.')], { reasons: [reason('Numrene begynder med 1.', 'a')] }),
  ]));
  expect(told?.steps[1]).toMatchObject({ change: { fate: 'kept', isRenumbered: true }, reasons: [{ text: 'Numrene begynder med 1.' }] });
});
