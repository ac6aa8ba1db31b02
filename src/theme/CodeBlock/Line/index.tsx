import type { Props } from '@theme/CodeBlock/Line';
import type { ReactNode } from 'react';

/** A line of code as a span: the theme's own is a div, which HTML does not allow inside code. */
export default function CodeBlockLine({ line }: Props): ReactNode {
  const content = line.map(({ content: words }) => words).join('');
  return <span className="code-line">{content === '\n' ? '' : content}{'\n'}</span>;
}
