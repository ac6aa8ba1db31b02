import { describe, expect, it } from 'vitest';
import { page, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import { fingerprintFiles } from './fingerprints';

describe('fingerprintFiles', () => {
  it('makes for each page a file in one folder that holds its fingerprint', () => {
    const knowledge = smallKnowledge({ 'docs/om/index.md': page('page'), 'blog/2018-11-22-moede.md': page('meeting') });
    const [meeting, front] = knowledge.pages.map((found) => knowledge.fingerprintOf(found));
    expect(fingerprintFiles(knowledge)).toEqual({
      'fingerprints/blog~2018-11-22-moede.md.json': meeting,
      'fingerprints/docs~om~index.md.json': front,
    });
    expect([meeting, front].every((fingerprint) => /^[0-9a-f]{16}$/.test(fingerprint ?? ''))).toBe(true);
  });
});
