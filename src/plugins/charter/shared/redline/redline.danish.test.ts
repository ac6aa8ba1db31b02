import { describe, expect, it } from 'vitest';
import { marked } from '../__fixtures__/marked';
import { readPairs } from '../__fixtures__/readPairs';
import { redline } from './redline';

describe('a redline reads as a careful lawyer would mark it', () => {
  it.each(readPairs())('$group: $what', ({ before, after, shown }) => {
    expect(marked(redline(before, after))).toBe(shown);
  });
});
