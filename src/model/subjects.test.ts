import { describe, expect, it } from 'vitest';
import { page, smallKnowledge } from './__fixtures__/smallTree';
import { subjectNamed } from './subjects';

const KNOWLEDGE = smallKnowledge({
  'docs/vejledning/udbud.md': page('guidance', { title: 'Vejledning om udbud', sidebar_label: 'Udbud' }),
  'docs/vejledning/skjult.md': page('guidance', { title: 'Skjult', unlisted: true }),
  'docs/om/siden.md': page('page', { title: 'Siden' }),
  'docs/charter/aftalen/index.md': page('page', { title: 'Aftalen' }),
  'docs/charter/aftalen/aftalen-1.md': page('charter', { textKnown: true }, ':::paragraph[Formål]{#formaal number="1"}\nVi bevarer.\n:::'),
});

describe('subjectNamed', () => {
  it('is a page by its titles, with its short link where it has one', () => {
    expect(subjectNamed('udbud', KNOWLEDGE)).toEqual({ title: 'Vejledning om udbud', label: 'Udbud', to: '/vejledning/udbud/', lasting: '/l/udbud/' });
    expect(subjectNamed('skjult', KNOWLEDGE)).toMatchObject({ label: 'Skjult', lasting: '/vejledning/skjult/' });
    expect(subjectNamed('siden', KNOWLEDGE)).toMatchObject({ label: 'Siden', lasting: '/om/siden/' });
  });

  it('is a paragraph of a charter by its document and number', () => {
    const name = 'Aftalen, § 1. Formål';
    expect(subjectNamed('aftalen-formaal', KNOWLEDGE)).toEqual({ title: name, label: name, to: '/charter/aftalen/aftalen-1/#formaal', lasting: '/l/aftalen-formaal/' });
  });

  it('is nothing for any other id', () => {
    expect(subjectNamed('b-1', KNOWLEDGE)).toBeNull();
  });
});
