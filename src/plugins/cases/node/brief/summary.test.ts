import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../model/load/markdownPage';
import { readSummary } from './summary';

const read = (markdown: string): ReturnType<typeof readSummary> => readSummary(parseMarkdown(markdown));

describe('the summary of a case', () => {
  it('is the paragraph above the list, and its points by name', () => {
    const markdown = `
## Kort fortalt {#kort-fortalt}

Skolen er *ny* [@k-1].
Den kostede [#pris].

- **Hvad:** En skole, se [hallen](/cases/hallen/).
- **For hvem:** Børn.
- Uden navn.

Mere om det.

## Historie

- **Hvad:** Noget andet.
`;
    expect(read(markdown)).toEqual({
      lead: 'Skolen er ny [@k-1]. Den kostede [#pris].',
      points: [
        { term: 'Hvad', text: 'En skole, se hallen.' },
        { term: 'For hvem', text: 'Børn.' },
        { term: '', text: 'Uden navn.' },
      ],
    });
  });

  it('leaves out sentences that point at the page or explain how to read it', () => {
    const markdown = '## Kort fortalt {#kort-fortalt}\n\nSkolen er ny. Fagordene står i [ordbogen](/ordbog/).\n\n- **Brug det:** Begynd tidligt [@k-1]. Se [råd](#raad).';
    expect(read(markdown)).toEqual({ lead: 'Skolen er ny.', points: [{ term: 'Brug det', text: 'Begynd tidligt [@k-1].' }] });
  });

  it('has all paragraphs of a section without a list', () => {
    expect(read('## Kort fortalt {#kort-fortalt}\n\nEt.\n\nTo.')).toEqual({ lead: 'Et. To.', points: [] });
  });

  it('is empty where the page has no such section', () => {
    expect(read('## Historie\n\nTekst.')).toEqual({ lead: '', points: [] });
  });
});
