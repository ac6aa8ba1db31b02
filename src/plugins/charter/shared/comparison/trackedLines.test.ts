import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphName } from '../../../../model/charter/paragraphName';
import type { CharterParagraph } from '../../../../model/charter/records';
import { marked } from '../__fixtures__/marked';
import { acceptAll, rejectAll } from '../__fixtures__/sides';
import { paragraph, someVersion } from '../__fixtures__/someDocument';
import { compareVersions } from './compare';
import { wholeText } from './linkText';
import { trackedLines, type TrackedLine } from './trackedLines';

const lines = (before: readonly CharterParagraph[], after: readonly CharterParagraph[]): TrackedLine[] => {
  const [first, second] = [someVersion(1, before), someVersion(2, after)];
  return trackedLines(compareVersions(first, second, [first, second]), before.map(({ id }) => id));
};
const written = (paragraphs: readonly CharterParagraph[]): string => paragraphs.map((each) => `${paragraphName(each)}\n${wholeText(each)}\n`).join('');
const short = (shown: readonly TrackedLine[]): string[] =>
  shown.map(({ spans, end }) => `${marked(spans)}${end === 'same' ? '' : end === 'deleted' ? '[-¶-]' : '{+¶+}'}`);

const words = fc.array(fc.constantFrom('vi', 'bygger', 'mursten', '\n', ' ', '.', '• '), { minLength: 1, maxLength: 12 }).map((pieces) => pieces.join('').replace(/^\n+|\n+$/g, '').replace(/\n{2,}/g, '\n') || 'tekst');
const links = fc.array(fc.record({ words: fc.constantFrom('huset', 'loven'), address: fc.constantFrom('/a/', '/b/') }), { maxLength: 2 });
const version = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 }).chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), text: words, links }))))
  .map((all) => all.map(({ id, text, links: own }, index) => ({ ...paragraph(id, String(index + 1), text), links: own })));

describe('trackedLines', () => {
  it('is the newer version when all is accepted, and the older when all is rejected', () => {
    fc.assert(fc.property(version, version, (before, after) => {
      const shown = lines(before, after);
      expect([rejectAll(shown), acceptAll(shown)]).toEqual([written(before), written(after)]);
    }), { numRuns: 500 });
  });

  it('says below the words where a link leads, and where it led', () => {
    const own = (address: string): CharterParagraph => ({ ...paragraph('a', '1', 'Se regulativet.'), links: [{ words: 'regulativet', address }] });
    expect(short(lines([own('/a/b/')], [own('/a/c/')]))).toEqual(['§ 1. Om a', 'Se regulativet.', 'Link »regulativet«: [-/a/b/-]{+/a/c/+}']);
    expect(short(lines([paragraph('a', '1', 'Se regulativet.')], [own('/a/c/')]))).toEqual(['§ 1. Om a', 'Se regulativet.', '{+Link »regulativet«: /a/c/+}{+¶+}']);
  });

  it('has what moved in both places, and a whole new line with its own end', () => {
    const before = [paragraph('a', '1', 'Vi bruger.'), paragraph('b', '2', '• et\n• to')];
    const after = [paragraph('b', '1', '• et\n• halvandet\n• to'), paragraph('a', '2', 'Vi bruger.')];
    expect(short(lines(before, after))).toEqual([
      '{+§ 1. Om b+}{+¶+}', '{+• et+}{+¶+}', '{+• halvandet+}{+¶+}', '{+• to+}{+¶+}',
      '§ [-1-]{+2+}. Om a', 'Vi bruger.',
      '[-§ 2. Om b-][-¶-]', '[-• et-][-¶-]', '[-• to-][-¶-]',
    ]);
    expect(short(lines([paragraph('b', '1', '• et\n• to')], [paragraph('b', '1', '• et\n• halvandet\n• to')]))).toEqual(['§ 1. Om b', '• et', '{+• halvandet+}{+¶+}', '• to']);
  });
});
