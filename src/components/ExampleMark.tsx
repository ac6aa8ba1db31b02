import type { ReactNode } from 'react';

/** The mark of what was made up to show how something works. In Markdown it is `model/exampleMark.ts`. */
export function ExampleMark(): ReactNode {
  return <span className="example-mark">Eksempel</span>;
}
