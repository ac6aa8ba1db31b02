import { describe, expect, it } from 'vitest';
import { findActivePart, parseDrawing, titleOfDrawing } from './drawing';

const svg = (inner: string, attributes = ''): string => `<!-- Tegnet selv -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attributes}>${inner}</svg>`;

function activeIn(inner: string, attributes = ''): string | null {
  const drawing = parseDrawing(svg(inner, attributes));
  return drawing === null ? 'no drawing' : findActivePart(drawing);
}

describe('parseDrawing', () => {
  it('finds the drawing after a comment, and its title', () => {
    const drawing = parseDrawing(svg('<title>Luft</title><path d="M0 0"/>'));
    expect(drawing === null ? null : titleOfDrawing(drawing)).toBe('Luft');
  });

  it.each(['', '<p>Tekst</p>', 'Tekst'])('finds none in %j', (text) => {
    expect(parseDrawing(text)).toBeNull();
  });

  it.each(['', '<title></title>', '<title> </title>', '<g><title>Inde</title></g>'])('finds no title in %j', (inner) => {
    const drawing = parseDrawing(svg(inner));
    expect(drawing === null ? null : titleOfDrawing(drawing)).toBe('');
  });
});

describe('findActivePart', () => {
  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<g><foreignObject><p>x</p></foreignObject></g>', '<foreignObject>'],
    ['<style>p { color: red }</style>', '<style>'],
    ['<image href="https://example.org/x.png"/>', '<image>'],
    ['<rect onclick="alert(1)"/>', 'onClick="alert(1)"'],
    ['<use href="https://example.org/x.svg#a"/>', 'href="https://example.org/x.svg#a"'],
    ['<use xlink:href="data:image/svg+xml,x"/>', 'xLinkHref="data:image/svg+xml,x"'],
    ['<rect fill="url(https://example.org/x)"/>', 'fill="url(https://example.org/x)"'],
    ['<rect style="fill:red"/>', 'style="fill:red"'],
  ])('finds in %s what is more than lines and words', (inner, part) => {
    expect(activeIn(inner)).toBe(part);
  });

  it('looks at the drawing itself too', () => {
    expect(activeIn('', ' onload="x()"')).toBe('onLoad="x()"');
  });

  it.each(['<use href="#pil"/>', '<path marker-end="url(#pil)" fill="url(\'#graa\')"/>', '<text class="d-text" x="1">Ord</text>'])(
    'leaves %s alone',
    (inner) => {
      expect(activeIn(inner)).toBeNull();
    },
  );
});
