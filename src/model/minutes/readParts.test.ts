import { describe, expect, it } from 'vitest';
import { page, smallTree } from '../__fixtures__/smallTree';
import { readMinutesParts, type MinutesParts } from './readParts';

function read(body: string): Omit<MinutesParts, 'page'> {
  const { tree } = smallTree({ 'docs/referater/moede.md': page('minutes', {}, body) });
  const [parsed] = tree.parsed;
  if (parsed === undefined) throw new Error('no page');
  const { page: _page, ...parts } = readMinutesParts(parsed, tree.lists);
  return parts;
}

const NONE = { tracks: [], affects: [] };

describe('readMinutesParts', () => {
  it('finds nothing in a text without headings and blocks', () => {
    expect(read('Tekst.\n\n:::note\nEn boks.\n:::')).toEqual({ items: [], decisions: [], actions: [], faulty: [], problems: [] });
  });

  it('reads items and the facts below them', () => {
    const { items, problems } = read('## Velkomst {#velkomst}\n\n## Charter {#charter}\n\n::item{number="2" tracks="et-spor" affects="a b" audience="members"}\n\n### Ordlyd {#ordlyd}\n\n#### For dybt {#dybt}');
    expect(items).toEqual([
      { anchor: 'velkomst', title: 'Velkomst', depth: 2, line: 8, part: NONE, partLine: 8 },
      { anchor: 'charter', title: 'Charter', depth: 2, line: 10, part: { number: '2', tracks: ['et-spor'], affects: ['a', 'b'], audience: 'members' }, partLine: 12 },
      { anchor: 'ordlyd', title: 'Ordlyd', depth: 3, line: 14, part: NONE, partLine: 14 },
    ]);
    expect(problems).toEqual([]);
  });

  it('reads a decision with its title, its words and the item that it stands under', () => {
    const { decisions } = read('## Charter {#charter}\n\n:::decision[Et *fælles* charter]{#b-1 state="superseded" who="kommune-a; Sekretariatet" affects="x, y" supersededBy="b-2"}\nDet første.\n\n- Det **andet**\n:::');
    expect(decisions).toEqual([
      {
        part: { id: 'b-1', state: 'superseded', who: ['kommune-a', 'Sekretariatet'], affects: ['x', 'y'], supersededBy: 'b-2' },
        title: 'Et fælles charter',
        text: 'Det første. Det andet',
        item: 'charter',
        line: 10,
      },
    ]);
  });

  it('holds a decision for valid and an action for open when they do not say otherwise', () => {
    const { decisions, actions } = read(':::decision{#b-1}\nTekst.\n:::\n\n:::action{#h-1 who="A"}\nTekst.\n:::');
    expect([decisions[0]?.part, actions[0]?.part]).toEqual([
      { id: 'b-1', state: 'valid', who: [], affects: [] },
      { id: 'h-1', state: 'open', who: ['A'], affects: [] },
    ]);
  });

  it('takes the first sentence for the title of what has none, and no item for what stands above the first', () => {
    const { actions } = read(':::action{#h-1 who="A" deadline="2019-03-21" decision="b-1"}\nSkriv det ca. i morgen. Send det.\n:::');
    expect(actions.map(({ title, item, part }) => [title, item, part.deadline, part.decision])).toEqual([['Skriv det ca. i morgen.', null, '2019-03-21', 'b-1']]);
  });

  it('keeps the ids of what it cannot read or what stands where nobody looks', () => {
    const { decisions, faulty } = read(':::decision{#b-1 state="xx"}\nTekst.\n:::\n\n> :::decision{#b-2}\n> Tekst.\n> :::\n\n:::decision\nTekst.\n:::');
    expect([decisions, faulty]).toEqual([[], ['b-1', 'b-2']]);
  });
});
