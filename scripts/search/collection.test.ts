import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePages, parseQueries, readCollection } from './collection';

const PAGE = { id: 'a', title: 'Mursten', sections: [{ heading: '', text: 'Genbrug af mursten.' }] };

describe('pages', () => {
  test('are taken as they stand, without what the search does not know', () => {
    expect(parsePages([{ ...PAGE, url: '/a/' }], 'D.json')).toEqual({ value: [PAGE], problems: [] });
  });

  test('are refused with place, value and what was expected, all faults at once', () => {
    const broken = [PAGE, { id: 7, title: 'Tegl', sections: [{ heading: 'Om', tekst: 'x' }] }, { id: '', title: 'x', sections: 'y' }];
    expect(parsePages(broken, 'D.json').problems).toEqual([
      'D.json: [1].id is 7, expected string.',
      'D.json: [1].sections[0].text is missing, expected string.',
      'D.json: [2].id is "", expected at least 1 character.',
      'D.json: [2].sections is "y", expected array.',
    ]);
  });

  test('are refused when they are no list, or an empty one', () => {
    expect(parsePages({ pages: [] }, 'D.json').problems).toEqual(['D.json: the whole file is {"pages":[]}, expected array.']);
    expect(parsePages([], 'D.json').problems).toEqual(['D.json: the list is empty, expected at least one entry.']);
  });

  test('are refused when two share an id', () => {
    expect(parsePages([PAGE, PAGE], 'D.json').problems).toEqual([
      'D.json: [1].id is "a", the id of [0] already; expected a different one.',
    ]);
  });

  test('that are all wrong give a short list', () => {
    const problems = parsePages(Array.from({ length: 500 }, () => 1), 'D.json').problems;
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)).toBe('D.json: … and 480 more.');
  });
});

test('queries need a relevant page and a known half', () => {
  expect(parseQueries([{ q: 'tegl', relevant: [] }, { q: 'tegl', relevant: ['a'], half: 'first' }], 'Q.json').problems).toEqual([
    'Q.json: [0].relevant is an empty list, expected at least 1 entry.',
    'Q.json: [1].half is "first", expected "tuning" or "held-back".',
  ]);
});

describe('files', () => {
  let folder = '';
  beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'collection-'))));
  afterAll(() => rm(folder, { recursive: true }));

  async function write(name: string, text: string): Promise<string> {
    await writeFile(path.join(folder, name), text);
    return path.join(folder, name);
  }

  test('are read together, a byte order mark included', async () => {
    const docs = await write('D.json', `\uFEFF${JSON.stringify([PAGE])}`);
    const queries = await write('Q.json', JSON.stringify([{ q: 'mursten', relevant: ['a'] }]));
    expect(await readCollection(docs, queries)).toEqual({
      value: { pages: [PAGE], queries: [{ q: 'mursten', relevant: ['a'] }], warnings: [] },
      problems: [],
    });
  });

  test('that are missing or no JSON are both told', async () => {
    const queries = await write('bad.json', '[{');
    const { problems } = await readCollection(path.join(folder, 'none.json'), queries);
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/none\.json: cannot be read: ENOENT/);
    expect(problems[1]).toMatch(/bad\.json: is not JSON: /);
  });

  test('that judge a page which is not there are used with a warning', async () => {
    const docs = await write('D2.json', JSON.stringify([PAGE]));
    const queries = await write('Q2.json', JSON.stringify([{ q: 'mursten', relevant: ['a', 'b'] }]));
    expect((await readCollection(docs, queries)).value?.warnings).toEqual([`${queries}: [0].relevant[1] is "b", expected the id of a page.`]);
  });
});
