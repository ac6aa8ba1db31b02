import { describe, expect, it } from 'vitest';
import { arriveAt, dismissCard, NO_CARD, tapOn, type CardState } from './cardState';

type State = CardState<string>;

const hovering: State = { open: 'cost', pinned: false, dismissed: null };
const pinned: State = { open: 'cost', pinned: true, dismissed: null };
const dismissed: State = { open: null, pinned: false, dismissed: 'cost' };

describe('arriveAt', () => {
  it.each<[string, State, string | null, boolean, State]>([
    ['opens the card of the figure', NO_CARD, 'cost', false, hovering],
    ['closes one card as it opens another', hovering, 'energy', false, { open: 'energy', pinned: false, dismissed: null }],
    ['unpins as it opens another', pinned, 'energy', false, { open: 'energy', pinned: false, dismissed: null }],
    ['keeps a card pinned when the pointer comes back to it', pinned, 'cost', false, pinned],
    ['closes the card when nothing holds it', hovering, null, false, NO_CARD],
    ['keeps a pinned card open', pinned, null, false, pinned],
    ['keeps the card that has the focus open while the pointer is elsewhere', hovering, null, true, hovering],
    ['leaves a dismissed card closed while the pointer stays', dismissed, 'cost', false, dismissed],
    ['forgets the dismissed card once the pointer is away', dismissed, null, false, NO_CARD],
    ['forgets the dismissed card at another figure', dismissed, 'energy', false, { open: 'energy', pinned: false, dismissed: null }],
  ])('%s', (_name, before, figure, held, after) => {
    expect(arriveAt(before, figure, held)).toEqual(after);
  });

  it('gives back the same state when nothing changes, and a new one when the card must be placed again', () => {
    expect(arriveAt<string>(NO_CARD, null, false)).toBe(NO_CARD);
    expect(arriveAt(pinned, null, false)).toBe(pinned);
    expect(arriveAt(dismissed, 'cost', false)).toBe(dismissed);
    expect(arriveAt(pinned, 'cost', false)).not.toBe(pinned);
  });
});

describe('tapOn', () => {
  it.each<[string, State, string | null, State]>([
    ['opens and pins', NO_CARD, 'cost', pinned],
    ['pins a card that the pointer or the focus had opened', hovering, 'cost', pinned],
    ['closes at the second tap', pinned, 'cost', NO_CARD],
    ['moves the pin to another figure', pinned, 'energy', { open: 'energy', pinned: true, dismissed: null }],
    ['closes at a tap away from all figures', pinned, null, NO_CARD],
    ['opens a card that Escape had closed', dismissed, 'cost', { open: 'cost', pinned: true, dismissed: 'cost' }],
  ])('%s', (_name, before, figure, after) => {
    expect(tapOn(before, figure)).toEqual(after);
  });
});

describe('dismissCard', () => {
  it('closes a pinned card and remembers it', () => {
    expect(dismissCard(pinned)).toEqual(dismissed);
  });

  it('changes nothing when no card is open', () => {
    expect(dismissCard(dismissed)).toBe(dismissed);
  });
});
