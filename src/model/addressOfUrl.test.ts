import { expect, it } from 'vitest';
import { addressOfUrl } from './addressOfUrl';

it.each([['/kilder/', '/kilder/'], ['/kilder/#k-1', '/kilder/'], ['/soeg/?q=a#b', '/soeg/'], ['#top', ''], ['./billede.png?x', './billede.png']])('%s leads to the page %s', (url, address) => {
  expect(addressOfUrl(url)).toBe(address);
});
