import { describe, expect, it } from 'vitest';
import { readNumbering } from './numbering';

describe('readNumbering', () => {
  it.each([
    ['1. Velkomst', '1', 'Velkomst'],
    ['1) Velkomst', '1', 'Velkomst'],
    ['Punkt 1', '1', ''],
    ['Punkt 1: Velkomst', '1', 'Velkomst'],
    ['Punkt 1 – Velkomst', '1', 'Velkomst'],
    ['PUNKT 12 Charter', '12', 'Charter'],
    ['Ad 1) Velkomst', '1', 'Velkomst'],
    ['Ad. 1', '1', ''],
    ['Ad pkt. 4: Charter', '4', 'Charter'],
    ['Pkt. 3 Charter', '3', 'Charter'],
    ['Pkt.3. Charter', '3', 'Charter'],
    ['§ 2 Charter', '2', 'Charter'],
    ['5. Mødeplan for efteråret', '5', 'Mødeplan for efteråret'],
    ['3. Udkast til planen', '3', 'Udkast til planen'],
    ['2000. Charter', '2000', 'Charter'],
    ['1.2 Charter', '1.2', 'Charter'],
    ['1.2. Charter', '1.2', 'Charter'],
    ['3 - Charter', '3', 'Charter'],
    ['Ad dagsordenens punkt 3: Charter', '3', 'Charter'],
    ['Emne 3: Charter', '3', 'Charter'],
    ['Dagsordenspunkt nr. 3: Charter', '3', 'Charter'],
  ])('reads »%s« as number %s', (line, number, rest) => {
    const read = readNumbering(line);
    expect({ number: read?.number, rest: line.slice(read?.length) }).toEqual({ number, rest });
  });

  it.each(['9.30 Frokost', '5. marts 2019', '5. Marts blev der', '3. netværksmøde', '3. udkast til planen', '2 kommuner mødte op', '1.200 kr.', '2019', '22.11.2018', 'Punktet blev udsat', ''])(
    'finds none in »%s«',
    (line) => {
      expect(readNumbering(line)).toBeNull();
    },
  );
});
