import { describe, expect, it } from 'vitest';
import { roomAfter } from './__fixtures__/someRoom';
import type { RoomEvent } from './reduceRoom';
import { sayHowManyAreIn, sayHowManyAreLeft, sayPhase, sayWhatToDo, sayWhoIsListed, sayWhoIsNotNoted, unknownText, warnOfPrivateData } from './roomTexts';

const next: RoomEvent = { type: 'next', now: 0 };

describe('what is said in the room', () => {
  it('counts those who are left, and neither those who are absent nor the one who speaks', () => {
    expect([roomAfter(), roomAfter(next), roomAfter(next, next), roomAfter(next, next, next)].map(sayHowManyAreLeft)).toEqual([
      '2 mangler', '1 mangler', 'Den sidste', 'Alle har haft ordet',
    ]);
    expect(sayHowManyAreLeft(roomAfter(next, { type: 'mark', mark: 'absent' }, { type: 'previous', now: 0 }))).toBe('1 mangler');
    expect(sayHowManyAreLeft(roomAfter({ type: 'skip', now: 0 }))).toBe('2 mangler');
  });

  it('says how far somebody is', () => {
    expect(sayPhase({ phase: 'done', mark: 'flag' })).toBe('Færdig, viser flaget');
    expect(sayPhase({ phase: 'skipped', mark: null })).toBe('Sprunget over');
  });

  it.each([
    ['Ring på 12 34 56 78', 'Det ligner et telefonnummer. Personoplysninger må ikke stå i et referat.'],
    ['Skriv til a@b.dk', 'Det ligner en e-mailadresse. Personoplysninger må ikke stå i et referat.'],
    ['Ring på 12 34 56 78 eller skriv til a@b.dk', 'Det ligner en e-mailadresse og et telefonnummer. Personoplysninger må ikke stå i et referat.'],
    ['010203-1234, 12345678 og a@b.dk', 'Det ligner en e-mailadresse, et CPR-nummer og et telefonnummer. Personoplysninger må ikke stå i et referat.'],
    ['010203-1234', 'Det ligner et CPR-nummer. Personoplysninger må ikke stå i et referat.'],
    ['Udbuddet er ude den 12. marts', null],
  ])('warns of what must not be published: %s', (note, warning) => {
    expect(warnOfPrivateData(note)).toBe(warning);
  });

  it('says what to do with the file in words that no editor needs to explain', () => {
    expect(sayWhatToDo('2019-03-21.md', { minutesFile: null })).toBe(
      'Filen 2019-03-21.md er hentet og ligger blandt browserens overførsler. Den er en kladde til referatet med jeres noter. Send den til den, der redigerer siderne.',
    );
    expect(sayWhatToDo('2019-03-21.md', { minutesFile: '2019-03-21.md' })).toMatch(
      / Mødet har allerede et referat\. Skriv derfor, at kun noterne fra runden skal ind i det, så resten ikke bliver overskrevet\.$/,
    );
  });

  it('says where the list of municipalities comes from, and never that they were there', () => {
    expect(sayWhoIsListed({ hasMinutedRound: false, isExample: false })).toBe(
      'Listen er kommuner med en kendt forbindelse til netværket. Den siger ikke, hvem der er medlem, eller hvem der deltager i mødet.',
    );
    expect(sayWhoIsListed({ hasMinutedRound: true, isExample: true })).toBe('Listen er de kommuner, der står i partnerrunden i mødets referat.');
    expect(sayWhoIsListed({ hasMinutedRound: false, isExample: true })).toBe('Listen er de opdigtede kommuner.');
  });

  it('names those of whom there are no notes', () => {
    expect(sayWhoIsNotNoted(roomAfter())).toBe('Ingen noter om Kommune A, Kommune B og Kommune C.');
    const flags: RoomEvent[] = [{ type: 'mark', mark: 'flag' }, next, { type: 'mark', mark: 'absent' }, next];
    expect(sayWhoIsNotNoted(roomAfter(...flags, { type: 'remove', id: 'kommune-a' }))).toBe('Ingen noter om Kommune C.');
    expect(sayWhoIsNotNoted(roomAfter(...flags, { type: 'mark', mark: 'flag' }))).toBe(null);
  });

  it('counts those who are in the round', () => {
    const remove = (...ids: string[]): RoomEvent[] => ids.map((id) => ({ type: 'remove', id }));
    expect([roomAfter(), roomAfter(...remove('kommune-a')), roomAfter(...remove('kommune-a', 'kommune-b', 'kommune-c'))].map(sayHowManyAreIn)).toEqual([
      'Alle 3 kommuner er med i runden.', '2 af 3 kommuner er med i runden.', 'Ingen kommuner er med i runden. Sæt mindst én ind.',
    ]);
  });

  it('names what an address got wrong', () => {
    expect(unknownText([])).toBe(null);
    expect(unknownText([{ key: 'moede', value: 'x' }, { key: 'minutter', value: '9' }])).toBe(
      'Adressen nævner noget, som ikke findes her: Møde: »x«; Minutter: »9«. Vælg nedenfor i stedet.',
    );
  });
});
