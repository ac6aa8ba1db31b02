import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../src/model/check';
import { formatReport } from '../src/model/problem';

describe('the content of the knowledge base', () => {
  it('passes its own check', async () => {
    const { problems } = await checkSite(path.resolve(import.meta.dirname, '..'));
    expect(problems.length, `\n\n${formatReport(problems)}\n`).toBe(0);
  });
});
