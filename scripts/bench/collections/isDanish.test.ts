import { expect, test } from 'vitest';
import { isDanish } from './isDanish';

test('the small words tell Danish from English, whatever the others are', () => {
  expect(isDanish('Klik på Settings, og vælg Network i den menu.')).toBe(true);
  expect(isDanish('Click on the Indstillinger and choose it.')).toBe(false);
  expect(isDanish('lspci -v')).toBe(false);
});
