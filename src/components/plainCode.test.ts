import { expect, it } from 'vitest';
import { Highlight } from './plainCode';

it('hands every line of the code on as it is, empty ones too, whatever ends the lines', () => {
  const handed = Highlight({
    code: '---\ntitle: "A {b}"\r\n\r\n---',
    children: ({ tokens }) => tokens.map((line) => line.map(({ content }) => content).join('|')).join('¶'),
  });
  expect(handed).toBe('---¶title: "A {b}"¶¶---');
});
