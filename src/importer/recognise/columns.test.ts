import { describe, expect, it } from 'vitest';
import { columnOfHeader } from './columns';

describe('columnOfHeader', () => {
  it.each([
    ['Pkt.', 'number'],
    ['Emne', 'item'],
    ['Referat', 'talk'],
    ['Referat/beslutning', 'talk'],
    ['Drøftelse og beslutning', 'talk'],
    ['Emne/referat', 'item-talk'],
    ['Pkt./emne', 'item'],
    ['Beslutning/handling', 'decision'],
    ['Styregruppens beslutning', 'decision'],
    ['Ansvarl ig', 'who'],
    ['Ansvarlig / frist', 'who-deadline'],
    ['Hvem og hvornår', 'who-deadline'],
    ['Udføres senest', 'deadline'],
    ['Firma/rolle', 'organisation'],
    ['Init.', 'initials'],
    ['Til stede/afbud', 'present'],
    ['Bilag', 'other'],
    ['Bilag/noter om drift', 'other'],
  ])('reads »%s« as %s', (header, column) => {
    expect(columnOfHeader(header)).toBe(column);
  });
});
