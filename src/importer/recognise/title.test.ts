import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../model/load/markdownPage';
import { takeTitle } from './title';
import { toUnits, wordsOf } from './units';

function titled(markdown: string): [string | null, string[]] {
  const { title, units } = takeTitle(toUnits(parseMarkdown(markdown)));
  return [title, units.map(wordsOf)];
}

describe('takeTitle', () => {
  it.each<[string, string, string | null]>([
    ['the first heading', '# Møde om mursten\n\n## Velkomst\n\nx', 'Møde om mursten'],
    ['a heading below a picture', '![](image:a.png)\n\n# Referat af møde\n\n# 1. Velkomst\n\nx', 'Referat af møde'],
    ['a heading below words', 'Spring til indhold\n\n# Brugerråd\n\n## Punkt 1: A\n\nx\n\n## Punkt 2: B', 'Brugerråd'],
    ['a heading as large as numbered ones', '# Byggeforum\n\n# 1 Velkomst\n\n# 2 Pas\n\nx', 'Byggeforum'],
    ['a first line about minutes', 'Referat fra møde\n\nx', 'Referat fra møde'],
    ['no heading as large as others without numbers', '# Velkomst\n\nx\n\n# Pas\n\nx', null],
    ['no numbered heading', '# 1. Velkomst\n\nx', null],
    ['no only heading below other words', 'Mødet begyndte kl. 9.\n\n## Velkomst\n\nx', null],
    ['no heading below a label', 'Deltagere: Kommune A\n\n# Velkomst\n\n## Pas\n\nx', null],
  ])('takes %s', (_what, markdown, title) => {
    expect(titled(markdown)[0]).toBe(title);
  });

  it('leaves what stands above the title', () => {
    expect(titled('Kommune A\n\n# Referat\n\nx')).toEqual(['Referat', ['Kommune A', 'x']]);
  });
});
