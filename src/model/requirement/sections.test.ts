import { toString } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../load/markdownPage';
import { readRequirementSections, REQUIREMENT_SECTIONS } from './sections';

function read(markdown: string): Record<string, { line: number; words: string[] }> {
  const sections = [...readRequirementSections(parseMarkdown(markdown))];
  return Object.fromEntries(sections.map(([part, { line, content }]) => [part, { line, words: content.map((node) => toString(node)) }]));
}

describe('readRequirementSections', () => {
  it('knows a section by the anchor of its heading, written or made of its words', () => {
    expect(read('## Sådan følger vi op {#opfoelgning}\n\nA.\n\n## Risiko\n\nB.')).toEqual({ followUp: { line: 1, words: ['A.'] }, risk: { line: 5, words: ['B.'] } });
  });

  it('ends a section at the next heading of its level, whatever that is called, and keeps what is below smaller ones', () => {
    expect(read('## Jura\n\nA.\n\n### Mere\n\nB.\n\n## Brugt før\n\nC.')).toEqual({ law: { line: 1, words: ['A.', 'Mere', 'B.'] } });
  });

  it('takes the first of two sections of one name, and no heading of another level', () => {
    expect(read('### Risiko\n\nA.\n\n## Risiko\n\nB.\n\n## Risiko\n\nC.')).toEqual({ risk: { line: 5, words: ['B.'] } });
  });

  it('finds every section under the heading that editors are asked for', () => {
    const page = REQUIREMENT_SECTIONS.map(({ title }) => `## ${title}\n\nTekst.\n`).join('\n');
    expect(Object.keys(read(page))).toEqual(REQUIREMENT_SECTIONS.map(({ part }) => part));
  });
});
