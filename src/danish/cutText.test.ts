import { expect, it } from 'vitest';
import { cutText } from './cutText';

it('keeps the first letters', () => {
  expect([cutText('rådhus', 3), cutText('rådhus', 6), cutText('rådhus', 9), cutText('', 2)]).toEqual(['råd', 'rådhus', 'rådhus', '']);
});

it('cuts no letter in two', () => {
  expect([cutText('hus🏠🏡', 4), cutText('🏠🏡', 1)]).toEqual(['hus🏠', '🏠']);
});
