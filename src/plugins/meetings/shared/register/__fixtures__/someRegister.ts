import type { RegisterData, RegisterEntry, RegisterKind } from '../register';

/** An entry with what every entry has; `fields` win. */
export function entry(id: string, fields: Partial<RegisterEntry> = {}): RegisterEntry {
  return {
    id,
    sentAs: 'Beslutning',
    title: `Om ${id}`,
    text: '',
    state: 'open',
    to: `/referater/moede/#${id}`,
    item: null,
    meeting: 'vinter',
    who: [],
    tracks: [],
    affects: [],
    supersededBy: [],
    supersedes: [],
    decision: [],
    actions: [],
    deadline: null,
    isExample: false,
    ...fields,
  };
}

/** A register of entries from a winter's and an autumn's meeting, and from one whose day nobody knows. */
export function registerOf(kind: RegisterKind, ...entries: RegisterEntry[]): RegisterData {
  return {
    kind,
    entries,
    meetings: {
      vinter: { label: 'Vintermøde', to: '/moeder/vinter/', day: '2026-03-12' },
      efteraar: { label: 'Efterårsmøde', to: '/moeder/efteraar/', day: '2025-11-13' },
      ukendt: { label: 'Møde uden dag', to: null, day: null },
    },
    people: { 'kommune-a': { label: 'Kommune A', to: '/kommuner/kommune-a/' }, sekretariatet: { label: 'Sekretariatet', to: null } },
    places: { udbud: { label: 'Udbud', to: '/arbejdsspor/udbud/' }, mursten: { label: 'Genbrugte mursten', to: '/vejledning/mursten/' } },
    states: [{ id: 'open', label: 'Åben' }, { id: 'done', label: 'Udført' }],
  };
}
