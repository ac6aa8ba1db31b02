import type { Rule } from './rule';

/** A source without an address cannot be looked up; the reader must be told why, and where it may be found instead. */
export const missingNote: Rule = {
  id: 'missing-note',
  check({ tree }) {
    return tree.sources.flatMap(({ value: source, file, lineOf }) => {
      if (source === null || source.url !== null || source.note !== undefined) return [];
      return [{
        file,
        line: lineOf(['url']),
        rule: missingNote.id,
        found: `Kilden »${source.id}« har ingen adresse og ingen note, der forklarer det.`,
        expected: 'en adresse i url, eller en note om, hvorfor der ingen er',
        fix: 'Skriv adressen i url, eller tilføj linjen »note: …«.',
      }];
    });
  },
};
