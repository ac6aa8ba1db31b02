import type { PartnerReport, PartnerRounds } from '../partnerRounds';

const report = (municipality: string, meeting: string, state: string, told = ''): PartnerReport => ({
  municipality,
  meeting,
  state,
  told: told === '' ? [] : [{ text: told, to: null }],
  next: [],
  sources: [],
  address: `/referater/${meeting}/#partner-${municipality}`,
});

/** Two meetings: Skive showed its flag and then told something, Horsens was absent, Aarhus is unknown, and the example is an example. */
export const ROUNDS: PartnerRounds = {
  municipalities: [
    { id: 'horsens', name: 'Horsens', address: '/kommuner/horsens/', isExample: false },
    { id: 'kommune-a', name: 'Kommune A', address: '/kommuner/kommune-a/', isExample: true },
    { id: 'skive', name: 'Skive', address: '/kommuner/skive/', isExample: false },
    { id: 'aarhus', name: 'Aarhus', address: '/kommuner/aarhus/', isExample: false },
  ],
  meetings: [
    { id: 'eksempelmoede', title: 'Eksempel: Vintermøde', day: '2020-01-01', address: '/moeder/eksempelmoede/', isExample: true },
    { id: 'femte', title: 'Femte møde', day: '2019-11-01', address: '/moeder/femte/', isExample: false },
    { id: 'fjerde', title: 'Fjerde møde', day: '2019-03-21', address: null, isExample: false },
  ],
  reports: [
    report('kommune-a', 'eksempelmoede', 'reported', 'Opdigtet.'),
    report('skive', 'femte', 'reported', 'Udbuddet er ude.'),
    report('horsens', 'femte', 'absent'),
    report('skive', 'fjerde', 'flag', 'Intet nyt.'),
    report('horsens', 'fjerde', 'reported', 'Skolen er tegnet.'),
  ],
  states: [
    { id: 'reported', label: 'Har fortalt nyt' },
    { id: 'flag', label: 'Viser flaget' },
    { id: 'absent', label: 'Ikke til stede' },
  ],
};
