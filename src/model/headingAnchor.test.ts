import { describe, expect, it } from 'vitest';
import { readHeadingAnchor } from './headingAnchor';

describe('readHeadingAnchor', () => {
  it.each([
    ['Det kostede den {#pris}', 'Det kostede den', 'pris'],
    ['Pris{#pris-2} ', 'Pris', 'pris-2'],
  ])('reads »%s«', (heading, words, id) => {
    expect(readHeadingAnchor(heading)).toEqual({ words, id });
  });

  it.each(['Pris', 'Økonomi {#økonomi}', 'Pris {# pris}', 'Pris {#Pris}', 'Pris {pris}', '{#pris} er prisen'])('leaves »%s« as it is', (heading) => {
    expect(readHeadingAnchor(heading)).toEqual({ words: heading, id: null });
  });
});
