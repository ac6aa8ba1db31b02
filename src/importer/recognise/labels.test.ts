import { describe, expect, it } from 'vitest';
import { labelAtStart, labelOfHeading, labelsInside } from './labels';

describe('labelAtStart', () => {
  it.each([
    ['Beslutning: Charteret er vedtaget.', 'decision', 'Charteret er vedtaget.'],
    ['BESLUTNINGER', 'decision', ''],
    ['Det blev besluttet: Charteret.', 'decision', 'Charteret.'],
    ['Aftalt: Kommune A sender udkast.', 'decision', 'Kommune A sender udkast.'],
    ['Handling – Kommune A sender udkast.', 'action', 'Kommune A sender udkast.'],
    ['Action points:', 'action', ''],
    ['Opgave:\tSend udkast', 'action', 'Send udkast'],
    ['  Ansvarlig : Kommune A', 'who', 'Kommune A'],
    ['Ansvarlig/frist: Kommune A, 1/5', 'who-deadline', 'Kommune A, 1/5'],
    ['Tovholder: Sekretariatet', 'who', 'Sekretariatet'],
    ['Tidsfrist: 1/5', 'deadline', '1/5'],
    ['Til stede:', 'participants', ''],
    ['Tilstede var: Kommune A', 'participants', 'Kommune A'],
    ['Afbud fra: Kommune B', 'absent', 'Kommune B'],
    ['Mødeleder/ordstyrer: Kommune A', 'chair', 'Kommune A'],
    ['Enstemmigt: Ja', 'decision', 'Ja'],
    ['4 stemmer for, 1 imod: Ja', 'decision', 'Ja'],
    ['Efter håndsoprækning (3 mod 2): Ja', 'decision', 'Ja'],
    ['Protokolleret afgørelse: Ja', 'decision', 'Ja'],
    ['Beslutninger truffet på mødet', 'decision', ''],
    ['Kopi til: Kommune B', 'place', 'Kommune B'],
    ['Fra ledelsen:', 'participants', ''],
    ['Deltog ikke: Kommune B', 'absent', 'Kommune B'],
    ['Deltagende kommuner og organisationer', 'participants', ''],
    ['Tid og sted: 5. marts, Skive', 'date', '5. marts, Skive'],
    ['Medlemmer til stede: formand', 'participants', 'formand'],
    ['Desuden deltog: arkitekten', 'participants', 'arkitekten'],
    ['Med: Kommune A', 'participants', 'Kommune A'],
    ['Ikke med: Kommune B', 'absent', 'Kommune B'],
    ['Fraværende uden afbud: Kommune B', 'absent', 'Kommune B'],
    ['Bestyrelsens beslutning: Ja', 'decision', 'Ja'],
    ['Beslutning 2: Ja', 'decision', 'Ja'],
    ['Aktion nr. 3.1: Send', 'action', 'Send'],
    ['Aftale: Vi mødes', 'decision', 'Vi mødes'],
    ['Ansv.: Kommune A', 'who', 'Kommune A'],
    ['Dagsorden', 'agenda', ''],
    ['Drøftelse', 'talk', ''],
  ])('reads »%s« as %s', (line, kind, rest) => {
    const label = labelAtStart(line);
    expect({ kind: label?.kind, rest: line.slice(label?.length) }).toEqual({ kind, rest });
  });

  it.each(['Godkendt.', 'Godkendt', 'Beslutningen blev udsat.', 'Handlingsplanen: se bilag', 'Opgaven er stor', 'Deltagerne var enige', 'Frist for indsendelse', 'Dagsordenen blev godkendt', 'Rundt om bordet', 'Mangler og fejl', ''])(
    'finds none in »%s«',
    (line) => {
      expect(labelAtStart(line)).toBeNull();
    },
  );
});

describe('labelOfHeading', () => {
  it.each([['Beslutning', 'decision'], ['Beslutninger:', 'decision'], ['Vedtaget', 'decision'], ['Fra ledelsen:', 'participants'], ['Resultat af drøftelsen', 'decision']])('takes »%s« for a label', (words, kind) => {
    expect(labelOfHeading(words)?.kind).toBe(kind);
  });

  it.each(['Rundt om bordet', 'Fra ledelsen', 'Fra bestyrelsen', 'Fra forvaltningen', 'Resultat', 'Resultatet', 'Fælles linje', 'Nye afgørelser', 'Myndighedens afgørelser', 'Aktivitetsoversigt', 'Mangler'])('takes »%s« for the name of an item', (words) => {
    expect(labelOfHeading(words)).toBeNull();
  });
});

describe('labelsInside', () => {
  it('finds each at its place', () => {
    const line = 'Drøftet kort. Beslutning: Vi går videre. Ansvarlig: Kommune A, frist: 1/5 (status: åben)';
    expect(labelsInside(line).map(({ kind, offset, length }) => [kind, line.slice(offset, offset + length)])).toEqual([
      ['decision', 'Beslutning: '],
      ['who', 'Ansvarlig: '],
      ['deadline', 'frist: '],
      ['status', 'status: '],
    ]);
  });

  it('finds people where a sentence begins with them', () => {
    expect(labelsInside('HE. Referent: SI. Der er afbud: to').map(({ kind, words }) => [kind, words])).toEqual([['secretary', 'Referent']]);
  });

  it.each(['Vi har disse opgaver: at måle', 'Kommunens beslutning: se bilag', 'Se projektansvarlig: nej'])('takes »%s« for a sentence', (line) => {
    expect(labelsInside(line).filter(({ kind }) => kind !== 'who')).toEqual([]);
  });
});
