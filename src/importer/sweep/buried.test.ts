import { describe, expect, it } from 'vitest';
import { binaryText } from './binaryText';
import { lookIn, lookInPieces, type Buried } from './buried';
import { pdfStrings } from './pdfStrings';

const found = (look: (buried: Buried) => void): string[] => {
  const buried: Buried = new Map();
  look(buried);
  return [...buried.values()].map(({ text, isParted }) => (isParted ? `${text} i stykker` : text));
};

describe('lookIn', () => {
  it.each([
    ['Sag 070761-4285', ['070761-4285']],
    ['cpr0707614285', ['0707614285']],
    ['cpr_0707614285', ['0707614285']],
    ['07.07.61-4285', ['07.07.61-4285']],
    ['list0707614285', []],
    ['0707614285ab', []],
    ['0.0707614285', []],
    ['{01234567-8070-7614-2850-707614285012}', []],
    ['_Toc0707614285 _Ref0707614285 __RefHeading___Toc1_0707614285', []],
    ['070761-4286, 0707614286', []],
    ['https://x.example/0707614285', []],
    ['https://x.example/070761-4285', ['070761-4285']],
  ])('finds in %j %j', (text, numbers) => {
    expect(found((buried) => lookIn(text, buried))).toEqual(numbers);
  });
});

describe('lookInPieces', () => {
  it.each([
    [['Sag 0707', '61-4285'], ['070761-4285 i stykker']],
    [['070761', '4285'], ['0707614285 i stykker']],
    [['12', '070761-4285'], ['070761-4285']],
    [['070761-4285', ' og 0707', '61-4285'], ['070761-4285']],
    [['22.11.', '2018', ' kl. 9.30'], []],
  ])('finds in %j %j', (pieces, numbers) => {
    expect(found((buried) => lookInPieces(pieces, buried))).toEqual(numbers);
  });

  it('reads a very long row of pieces in good time', () => {
    expect(found((buried) => lookInPieces(Array.from({ length: 100_000 }, () => '07'), buried))).toEqual([]);
  });
});

describe('binaryText', () => {
  it('gives the words in one byte, and in two in either order, and nothing of what stands between', () => {
    const bytes = Buffer.concat([Buffer.from([0, 1, 255]), Buffer.from('Borger 1'), Buffer.from([0, 200]), Buffer.from('Borger 2', 'utf16le'), Buffer.from([7])]);
    expect(binaryText(bytes).split('\n')).toEqual(['Borger 1', 'Borger 2', 'orger 2']);
  });
});

describe('pdfStrings', () => {
  it.each([
    ['(Sag \\(1\\) 070761\\0554285) Tj', [['Sag (1) 070761-4285']]],
    ['[(0707)-12(61-4285)] TJ', [['0707', '61-4285']]],
    ['[(120518)-5000(1430)] TJ', [['120518'], ['1430']]],
    ['/Title <FEFF00480065006A>', [['Hej']]],
    ['/K (a (b) c)', [['a (b) c']]],
    ['(a) (b', [['a'], ['b']]],
  ])('reads %j', (source, strings) => {
    expect(pdfStrings(source)).toEqual(strings);
  });

  it.each(['(', '((', '[', '(\\', '<', '1 '])('reads a very long row of »%s« in good time', (piece) => {
    expect(pdfStrings(piece.repeat(200_000 / piece.length)).flat().length).toBeGreaterThanOrEqual(0);
  });
});
