import { describe, expect, it } from 'vitest';
import { lowerFirst, upperFirst } from './capitals';

describe('upperFirst and lowerFirst', () => {
  it('change the first letter only, Danish letters too', () => {
    expect(upperFirst('åbnet i Venlo')).toBe('Åbnet i Venlo');
    expect(lowerFirst('Ændret i Venlo')).toBe('ændret i Venlo');
  });

  it('leave empty text and digits as they are', () => {
    expect([upperFirst(''), lowerFirst('2016')]).toEqual(['', '2016']);
  });
});
