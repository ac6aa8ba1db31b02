import { describe, expect, it } from 'vitest';
import { addressWords } from './addressWords';

describe('the words of an address', () => {
  it.each([
    ['/vejledning/genbrugte-mursten/', 'genbrugte mursten'],
    ['/cases/venlo/Stadskantoor_2.html', 'Stadskantoor 2'],
    ['/moeder/2018/11/22/', 'moeder'],
    ['/r%C3%A5dhus/index.html', 'rådhus'],
    ['/krav/K-004', 'krav'],
    ['/a%E0%A4%A-mursten', 'a E0 A4 A mursten'],
    ['/en-to-tre-fire-fem-seks-syv-otte-ni/', 'en to tre fire fem seks syv otte'],
    ['/<script>alert(1)</script>/', 'script'],
    ['/', ''],
    ['/2018/11/', ''],
    ['/%20/..', ''],
  ])('%s → »%s«', (pathname, words) => expect(addressWords(pathname)).toBe(words));
});
