import { describe, expect, it } from 'vitest';
import { existingPage, page, smallKnowledge } from './__fixtures__/smallTree';
import { cardOf } from './card';
import type { PageKind } from './kinds';

const cardIn = (file: string, text: string) => {
  const knowledge = smallKnowledge({ [file]: text });
  return cardOf(existingPage(knowledge, file), knowledge);
};

describe('cardOf', () => {
  it('says kind, title and date of a page', () => {
    expect(cardIn('blog/2018-11-22-moede.md', page('meeting', { title: 'Tredje møde [@k-1]' }))).toEqual({
      address: '/img/kort/moede.png',
      title: 'Tredje møde',
      kind: 'Netværksmøde',
      date: '22. november 2018',
      isExample: false,
    });
  });

  it.each<[string, PageKind, object, string | null, string | null]>([
    ['docs/cases/danmark/skolen.md', 'case', { years: { start: 2007, end: 2016 } }, 'Case', '2007–2016'],
    ['docs/cases/danmark/skolen.md', 'case', { years: {} }, 'Case', null],
    ['docs/charter/x/udkast.md', 'charter', { date: '2018-05' }, 'Charterversion', 'maj 2018'],
    ['docs/charter/x/forslag/maal.md', 'proposal', { date: '2018-06' }, 'Ændringsforslag', 'juni 2018'],
    ['docs/vejledning/udbud.md', 'guidance', {}, 'Vejledning', null],
    ['docs/om/siden.md', 'page', {}, null, null],
  ])('of %s, a %s with %j, says %s and %s', (file, kind, fields, label, date) => {
    expect(cardIn(file, page(kind, fields))).toMatchObject({ kind: label, date });
  });

  it('says that an example is one', () => {
    const knowledge = smallKnowledge({ 'docs/om/siden.md': page('page') });
    const shown = existingPage(knowledge, 'docs/om/siden.md');
    Object.assign(shown.fields, { example: true });
    expect(cardOf(shown, knowledge)?.isExample).toBe(true);
  });

  it.each([{ unlisted: true }, { draft: true }])('is none for a page with %j', (fields) => {
    expect(cardIn('docs/cases/danmark/skolen.md', page('case', fields))).toBeNull();
  });
});
