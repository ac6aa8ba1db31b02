import { element, text, type Markup } from './markup';

/** The mark of what was made up to show how something works. In React it is `components/ExampleMark.tsx`. */
export function exampleMark(): Markup {
  return element('span', { className: ['example-mark'] }, [text('Eksempel')]);
}
