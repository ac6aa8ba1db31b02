import type { Programme } from '../programme';

const cited = (text: string, sources: number[] = []): Programme['opening'][number] => ({ text, sources, hasMore: false });

/** A programme with something under each name; `fields` win. */
export function someProgramme(fields: Partial<Programme> = {}): Programme {
  return {
    id: 'skjern',
    address: '/moeder/skjern/',
    title: 'Møde i Skjern & omegn',
    description: 'Det korte svar.',
    isDraft: false,
    isExample: false,
    cancelled: null,
    reviewed: '2026-11-23',
    time: { start: '2018-11-22T09:00', ends: [{ end: '2018-11-22T15:45', note: 'Invitationen' }], timeZone: 'Europe/Copenhagen' },
    venue: 'Innovest, Vej 1, 6900 Skjern',
    opening: [cited('Mødet kendes kun fra en invitation.', [1])],
    facts: [{ label: 'Slut', lines: [cited('kl. 15.45', [1]), cited('kl. 15.30', [2])] }],
    notes: [cited('Ingen klokkeslæt.')],
    agenda: [
      { id: 'velkomst', number: null, title: 'Velkomst', time: '', text: cited('Dagen åbnes.', [1]), tracks: [] },
      { id: 'udbud', number: null, title: 'Udbud', time: '', text: cited('Om krav.'), tracks: [{ title: 'Proces og udbud', address: '/arbejdsspor/proces-og-udbud/' }] },
    ],
    sources: [
      { publisher: 'Kommune A', title: 'Invitation', language: 'da', url: 'https://example.org/invitation' },
      { publisher: 'CLEAN', title: 'Møde', language: 'da', url: null },
    ],
    ...fields,
  };
}
