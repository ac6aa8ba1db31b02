import { describe, expect, it } from 'vitest';
import { smallTree } from '../../model/__fixtures__/smallTree';
import { distinctPeople, mergePeople, type Officer } from './mergePeople';
import { createFindOrganisation } from './organisations';
import { readPeople } from './people';

const find = createFindOrganisation(smallTree({}).tree);

function merged(lines: readonly string[], officers: readonly [string, string][]): string[] {
  const named = officers.flatMap(([words, duty]) => readPeople([words], find).map((person): Officer => ({ person, duty, after: 0 })));
  return mergePeople(readPeople(lines, find), named).map(({ name, role, organisation }) => [name, role, organisation === null ? null : 'who' in organisation ? organisation.who : organisation.name].map((each) => each ?? '').join('|'));
}

describe('mergePeople', () => {
  it.each<[string, string[], [string, string][], string[]]>([
    ['an organisation', ['Kommune A', 'Kommune B'], [['Kommune B', 'Mødeleder']], ['||Kommune A', '|Mødeleder|Kommune B']],
    ['a role', ['formand', 'kasserer'], [['Kasserer', 'Referent']], ['|formand|', '|Referent|Kasserer']],
    ['a role in the definite form', ['formand', 'kasserer'], [['Kassereren', 'Referent']], ['|formand|', '|Referent|Kasserer']],
    ['a role with where it is from', ['Projektleder, Kommune A'], [['Projektleder, Kommune A', 'Referent']], ['|Projektleder, referent|Kommune A']],
    ['a role that stands with where it is from in the list', ['Anlægschef (Kommune A)', 'Jurist (Kommune B)'], [['Jurist', 'Referent']], ['|Anlægschef|Kommune A', '|Jurist, referent|Kommune B']],
    ['a name', ['Anna Berg, Kommune A'], [['Anna Berg', 'Mødeleder']], ['Anna Berg|Mødeleder|Kommune A']],
    ['initials', ['Anna Berg', 'Bo Dam'], [['AB', 'Ordstyrer']], ['Anna Berg|Ordstyrer|', 'Bo Dam||']],
    ['two duties of one', ['Kommune A'], [['Kommune A', 'Mødeleder'], ['Kommune A', 'Referent']], ['|Mødeleder og referent|Kommune A']],
    ['nobody in the list', ['Kommune A'], [['Sekretariatet', 'Referent']], ['|Referent|Sekretariatet', '||Kommune A']],
  ])('finds %s', (_what, lines, officers, people) => {
    expect(merged(lines, officers)).toEqual(people);
  });

  it('does not guess between two of one municipality', () => {
    expect(merged(['Jurist, Kommune A', 'Arkitekt, Kommune A'], [['Kommune A', 'Mødeleder']])).toEqual(['|Mødeleder|Kommune A', '|Jurist|Kommune A', '|Arkitekt|Kommune A']);
  });
});

it('distinctPeople has everybody with a name once, and leaves those without', () => {
  const people = readPeople(['Anna Berg', 'Kommune A', 'Kommune A', 'Bo Dam', 'Anna Berg'], find);
  expect(distinctPeople(people).map(({ name }) => name)).toEqual(['Anna Berg', null, null, 'Bo Dam']);
});
