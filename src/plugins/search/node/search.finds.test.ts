import { describe, expect, test } from 'vitest';
import { ask, openPages, page, urls } from './sampleSearch';

describe('the search finds', () => {
  test('a compound by its last part, and the word itself', async () => expect(await urls('mursten')).toEqual(['/mursten/', '/charter/']));
  test('a part of a compound in a title above the same word in a text', async () => {
    const pages = [page('/a/', 'Om byggeri', [['', null, 'Her er mursten, træ og glas.']], {}), page('/b/', 'Genbrugsmursten', [['', null, 'De er renset.']], {})];
    const search = await openPages(pages);
    expect(await urls('mursten', {}, search)).toEqual(['/b/', '/a/']);
  });
  test('the page that a title names alone above one that it names among others', async () => {
    const pages = [page('/b/', 'Charter, beslutninger og roller', [['', null, 'Tekst.']], {}), page('/a/', 'Charter', [['', null, 'Tekst.']], {})];
    const search = await openPages(pages);
    expect(await urls('charter', {}, search)).toEqual(['/a/', '/b/']);
  });
  test('a compound by its first part', async () => expect(await urls('genbrug')).toEqual(['/mursten/']));
  test('the parts of a compound that stands nowhere', async () => expect((await urls('murstenskvalitet'))[0]).toBe('/mursten/'));
  test('a word with two errors, though its halves are words too, when they never meet', async () => {
    const pages = ['betonelement', 'beton', 'eltmemt'].map((word) => page(`/${word}/`, word, [], {}));
    const search = await openPages(pages);
    const answer = await ask('betoneltmemt', {}, search);
    expect(answer.corrections).toEqual([{ written: 'betoneltmemt', read: 'betonelement' }]);
    expect(answer.results.map(({ url }) => url)).toEqual(['/betonelement/']);
  });
  test('what it has of a word that it lacks, and says so', async () => {
    const answer = await ask('kalkmursten');
    expect(answer.corrections).toEqual([{ written: 'kalkmursten', read: 'mursten' }]);
    expect(answer.results.map(({ url }) => url)).toEqual(['/mursten/', '/charter/']);
    expect((await ask('betonværk')).corrections).toEqual([{ written: 'betonværk', read: 'beton' }]);
    expect((await ask('qwertyuiop')).results).toEqual([]);
  });
  test('the noun for a verb, and the verb for a noun', async () => {
    expect(await urls('nedrive')).toEqual(['/mursten/']);
    expect(await urls('rensning')).toEqual(['/mursten/']);
  });
  test('every form of an irregular word', async () => {
    expect(await urls('bogen')).toEqual(['/boeger/']);
    expect(await urls('bøger')).toEqual(['/boeger/']);
  });
  test('aa, ae and oe for å, æ and ø, and upper case', async () => expect((await urls('MOEBLER'))[0]).toBe('/moebler/'));
  test('a paragraph with its sign, numbers, CO₂ for CO2', async () => {
    expect(await urls('§ 46')).toEqual(['/moebler/']);
    expect(await urls('stk. 2')).toEqual(['/moebler/']);
    expect(await urls('1.200.000')).toEqual(['/moebler/']);
    expect(await urls('CO₂')).toEqual(['/boeger/']);
  });
  test('synonyms of one word and of several', async () => {
    expect((await urls('teglsten'))[0]).toBe('/mursten/');
    expect((await urls('second hand'))[0]).toBe('/moebler/');
    expect(await urls('fra kul til kul')).toEqual(['/boeger/']);
  });
  test('a word with an error, and says how it was read', async () => {
    const answer = await ask('murtsen');
    expect(answer.results[0]?.url).toBe('/mursten/');
    expect(answer.corrections).toEqual([{ written: 'murtsen', read: 'mursten' }]);
  });
  test('an error in the first letter', async () => expect((await urls('nedrivning'.replace('n', 'm')))[0]).toBe('/mursten/'));
  test('an unfinished word, with an error too', async () => {
    expect(await urls('nedri', { unfinished: true })).toEqual(['/mursten/']);
    expect(await urls('nderi', { unfinished: true })).toEqual(['/mursten/']);
  });
  test('what is left when pages with a word are left out', async () => expect(await urls('mursten -netværkets')).toEqual(['/mursten/']));
  test('pages that hold only what a word to leave out may have meant', async () => {
    expect(await urls('mursten -netvær', { unfinished: true })).toEqual(['/mursten/', '/charter/']);
    expect(await urls('mursten -netvrækets')).toEqual(['/mursten/', '/charter/']);
    expect(await urls('mursten -2')).toEqual(await urls('mursten 2'));
  });
  test('the same while a small word is being written at the end', async () => {
    expect(await urls('mursten til', { unfinished: true })).toEqual(await urls('mursten'));
    expect(await urls('om', { unfinished: true })).toEqual(['/boeger/']);
  });
  test('a word that stands everywhere', async () => {
    const pages = ['/a/', '/b/', '/c/'].map((id) => page(id, 'Side', [['', null, 'Kommune.']], {}));
    expect(await urls('kommune', {}, await openPages(pages))).toEqual(['/a/', '/b/', '/c/']);
  });
});
