import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CharterParagraph } from '../../../model/charter/records';
import type { Former, NewParagraph } from './matching';
import { matchParagraphs } from './matchParagraphs';

const WORDS = {
  bevar: 'Før vi river en bygning ned, undersøger vi, om den kan bruges, som den er, eller bygges om. Undersøgelsen følger med sagen.',
  genbrug: 'Vi undersøger i hvert byggeri, hvilke brugte materialer der kan indgå. Vi søger først i kommunens egne bygninger.',
  marked: 'Vi taler med markedet, før vi udbyder. Alle får de samme oplysninger, og ingen får en fordel af at have været med.',
  status: 'Byrådet får én gang om året en kort status, som bliver offentliggjort. Den viser, hvor langt vi er med hvert mål.',
};

const paragraph = (id: string, title: string, text: string, number: string | null = null): CharterParagraph => ({ id, number, title, text, links: [] });
const BEFORE = [paragraph('bevar', 'Bevaring', WORDS.bevar, '1'), paragraph('genbrug', 'Genbrug', WORDS.genbrug, '2'), paragraph('marked', 'Marked', WORDS.marked, '3'), paragraph('status', 'Status', WORDS.status, '4')];

const formersOf = (paragraphs: readonly CharterParagraph[], isNear = true): Former[] => paragraphs.map((each) => ({ paragraph: each, version: isNear ? 'version 2' : 'version 1', isNear }));
const fresh = (title: string, text: string, number: string | null = null): NewParagraph => ({ number, title, text });

/** `place → id certainty percent`. */
function matched(news: readonly NewParagraph[], formers: readonly Former[] = formersOf(BEFORE)): string[] {
  return matchParagraphs(formers, news).matches.map(({ at, former, certainty, percent }) => `${at} → ${former.paragraph.id} ${certainty} ${percent}`);
}

describe('matchParagraphs', () => {
  it('carries ids over to paragraphs that are the same, whatever their numbers and places', () => {
    expect(matched([fresh('Status', WORDS.status, '1'), fresh('Bevaring', WORDS.bevar, '2'), fresh('Marked', WORDS.marked, '9'), fresh('Genbrug', WORDS.genbrug)])).toEqual([
      '0 → status same 100', '1 → bevar same 100', '2 → marked same 100', '3 → genbrug same 100',
    ]);
  });

  it('never carries an id over on a number alone', () => {
    expect(matched([fresh('', 'Charteret gælder fra den dag, hvor det bliver vedtaget.', '1'), fresh('', 'Aftalen kan opsiges af hver part.', '2')])).toEqual([]);
  });

  it('is sure where most words are the same, or the title and half of them', () => {
    expect(matched([fresh('Nyt navn', `${WORDS.bevar} Og så mere.`), fresh('Genbrug', `${WORDS.genbrug} Vi måler det, vejer det og skriver det ned hver gang, og vi fortæller naboerne om det.`)])).toEqual(['0 → bevar sure 94', '1 → genbrug sure 72']);
  });

  it('asks where fewer words or only the title are the same', () => {
    expect(matched([fresh('Nedrivning', 'Før vi river en bygning ned, undersøger vi, om den kan bygges om, og spørger naboerne.'), fresh('Marked', 'Vi holder åbne møder.')])).toEqual(['0 → bevar confirm 67', '1 → marked confirm 2']);
  });

  it('takes a title that stands over several for none', () => {
    expect(matched([fresh('Status', 'Noget helt andet om haver.'), fresh('Status', 'Og noget om veje og stier.')])).toEqual([]);
  });

  it('asks which of two is which where they are as like', () => {
    const twins = [paragraph('et', '', WORDS.bevar), paragraph('to', '', WORDS.bevar)];
    expect(matched([fresh('', WORDS.bevar), fresh('', WORDS.bevar)], formersOf(twins))).toEqual(['0 → et confirm 100', '1 → to confirm 100']);
    expect(matched([fresh('', WORDS.bevar)], formersOf(twins))).toEqual(['0 → et confirm 100']);
  });

  it('does not ask where the other one is plainly another', () => {
    const near = [paragraph('syv', '', 'Vi river selektivt ned i sag nummer syv om skolen.'), paragraph('otte', '', 'Vi river selektivt ned i sag nummer otte om skolen.')];
    expect(matched([fresh('', near[1]?.text ?? ''), fresh('', near[0]?.text ?? '')], formersOf(near))).toEqual(['0 → otte same 100', '1 → syv same 100']);
  });

  it('takes the best pair first', () => {
    const better = `${WORDS.marked} Vi giver tid.`;
    expect(matched([fresh('', 'Vi taler med markedet, før vi udbyder. Alle får de samme oplysninger.'), fresh('', better)])).toEqual(['1 → marked sure 91']);
  });

  it('finds what was gone in an older version, and asks', () => {
    const formers = [...formersOf(BEFORE.slice(0, 2)), ...formersOf([paragraph('status', 'Status', WORDS.status)], false)];
    expect(matched([fresh('Status', WORDS.status)], formers)).toEqual(['0 → status confirm 100']);
  });

  it('lets several wordings of one id compete for one paragraph', () => {
    const formers = [...formersOf([paragraph('bevar', 'Bevaring', 'Vi bevarer.')]), ...formersOf([paragraph('bevar', 'Bevaring før', WORDS.bevar)], false)];
    expect(matched([fresh('', WORDS.bevar), fresh('', 'Byrådet ser på haver og veje hvert år.')], formers)).toEqual(['0 → bevar confirm 100']);
  });

  it('takes no few words for likeness', () => {
    expect(matched([fresh('', '(udgår)'), fresh('Andet', 'Udgået.')], formersOf([paragraph('a', 'A', '(udgår)'), paragraph('b', 'B', 'Udgået.')]))).toEqual([]);
  });

  it('tells of a paragraph that was split: one half has the id, the other is a part', () => {
    const [first = '', second = ''] = WORDS.bevar.split(/(?<=\.) /);
    const { matches, parts } = matchParagraphs(formersOf(BEFORE), [fresh('', first), fresh('', second)]);
    expect(matches.map(({ at, former }) => `${at} ${former.paragraph.id}`)).toEqual(['0 bevar']);
    expect(parts.map(({ at, former, percent }) => `${at} ${former.paragraph.id} ${percent}`)).toEqual(['1 bevar 100']);
  });

  it('tells of two paragraphs that were joined: one has given its id, the other is taken up', () => {
    const { matches, taken } = matchParagraphs(formersOf(BEFORE), [fresh('', `${WORDS.bevar} ${WORDS.marked}`)]);
    expect(matches.map(({ former }) => former.paragraph.id)).toEqual(['bevar']);
    expect(taken.map(({ at, former, percent }) => `${at} ${former.paragraph.id} ${percent}`)).toEqual(['0 marked 100']);
  });

  it('names for a new paragraph what is nearest, when anything is near', () => {
    const { matches, nearest } = matchParagraphs(formersOf(BEFORE), [fresh('', 'Vi søger brugte materialer hos naboerne og gemmer dem på et fælles lager.'), fresh('', 'Aftalen kan opsiges.')]);
    expect(matches).toEqual([]);
    expect(nearest.map(({ at, former, percent }) => `${at} ${former.paragraph.id} ${percent}`)).toEqual(['0 genbrug 32']);
  });

  const word = fc.constantFrom('mursten', 'træ', 'udbud', 'byråd', 'affald', 'lager', 'pris', 'klima', 'skole', 'nedrivning', 'og', 'vi', 'måler', 'genbruger', 'hvert', 'år');
  const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((some) => some.join(' '));
  const version = fc.array(fc.record({ title: fc.oneof(fc.constant(''), word), text: words }), { maxLength: 8 }).map((some) => some.map((each, index) => paragraph(`p-${index}`, each.title, each.text, String(index + 1))));

  it('pairs the same paragraphs both ways round, each once, and the same each time', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const pairs = matchParagraphs(formersOf(before), after).matches.map(({ at, former, certainty }) => `${former.paragraph.id} p-${at} ${certainty}`);
        const mirrored = matchParagraphs(formersOf(after), before).matches.map(({ at, former, certainty }) => `p-${at} ${former.paragraph.id} ${certainty}`);
        expect(mirrored.sort()).toEqual([...pairs].sort());
        expect(new Set(pairs.map((pair) => pair.split(' ')[0])).size).toBe(pairs.length);
        expect(matchParagraphs(formersOf(before), after).matches.map(({ at, former, certainty }) => `${former.paragraph.id} p-${at} ${certainty}`)).toEqual(pairs);
      }),
    );
  });

  it('of a version beside itself pairs each paragraph with its like', () => {
    fc.assert(
      fc.property(version, (same) => {
        const { matches } = matchParagraphs(formersOf(same), same);
        expect(matches).toHaveLength(same.length);
        for (const { at, former } of matches) expect({ title: former.paragraph.title, text: former.paragraph.text }).toEqual({ title: same[at]?.title, text: same[at]?.text });
      }),
    );
  });

  it('of 2,000 paragraphs beside 2,000 that are all nearly alike is done in a few seconds', () => {
    const many = (shift: number): CharterParagraph[] => Array.from({ length: 2000 }, (_, index) => paragraph(`p-${index}`, '', `Vi vil i sag nummer ${(index * 7) % 2000 + shift} bruge mursten fra bygning ${index % 13} og måle det hvert år.`));
    const before = performance.now();
    expect(matchParagraphs(formersOf(many(0)), many(1)).matches.length).toBe(2000);
    expect(performance.now() - before).toBeLessThan(15_000);
  });
});
