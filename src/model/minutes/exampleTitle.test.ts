import { expect, it } from 'vitest';
import { markExample, withoutExampleMark } from './exampleTitle';

it('the title of an example says once that it is one', () => {
  expect(markExample('Vintermøde', true)).toBe('Eksempel: Vintermøde');
  expect(markExample('Eksempel: Vintermøde', true)).toBe('Eksempel: Vintermøde');
  expect(markExample('Kommune A (eksempel)', true)).toBe('Eksempel: Kommune A');
  expect(markExample('Vintermøde', false)).toBe('Vintermøde');
});

it('the word is left out where a mark says the same', () => {
  expect(withoutExampleMark('Eksempel: Vintermøde')).toBe('Vintermøde');
  expect(withoutExampleMark('Eksempelsamling')).toBe('Eksempelsamling');
});
