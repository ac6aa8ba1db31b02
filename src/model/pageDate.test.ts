import { describe, expect, it } from 'vitest';
import { existingPage, page, smallKnowledge } from './__fixtures__/smallTree';
import type { PageKind } from './kinds';
import { dateOf } from './pageDate';

describe('dateOf', () => {
  it.each<[string, PageKind, object, string | null]>([
    ['blog/2018-11-22-moede.md', 'meeting', {}, '2018-11-22'],
    ['blog/2019-06-06-seminar.md', 'event', {}, '2019-06-06'],
    ['docs/cases/danmark/skolen.md', 'case', { years: { start: 2007, end: 2009 } }, '2009'],
    ['docs/cases/danmark/skolen.md', 'case', { years: { start: 2007 } }, '2007'],
    ['docs/cases/danmark/skolen.md', 'case', { years: {} }, null],
    ['docs/charter/x/udkast.md', 'charter', { date: '2018-05' }, '2018-05'],
    ['docs/charter/x/udkast.md', 'charter', {}, null],
    ['docs/charter/x/forslag/maal.md', 'proposal', { date: '2018-05' }, '2018-05'],
    ['docs/charter/x/forslag/maal.md', 'proposal', {}, null],
    ['docs/referater/2018-11-22.md', 'minutes', {}, '2018-11-22'],
    ['docs/referater/2018-11-22-skjern.md', 'minutes', {}, '2018-11-22'],
    ['docs/referater/moede.md', 'minutes', {}, null],
    ['docs/vejledning/krav.md', 'guidance', {}, null],
  ])('of %s, a %s with %j, is %s', (file, kind, fields, date) => {
    expect(dateOf(existingPage(smallKnowledge({ [file]: page(kind, fields) }), file))).toBe(date);
  });
});
