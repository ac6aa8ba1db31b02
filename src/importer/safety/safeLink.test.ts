import { describe, expect, it } from 'vitest';
import { judgeLink } from './safeLink';

describe('judgeLink', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'keep'],
    ['HTTP://example.org', 'keep'],
    ['mailto:post@example.org', 'keep'],
    ['#afsnit', 'inside'],
    ['', 'inside'],
    ['bilag/1.docx', 'outside-file'],
    ['../x.docx', 'outside-file'],
    ['javascript:alert(1)', 'unsafe'],
    ['java\nscript:alert(1)', 'unsafe'],
    [' \u0001javascript:alert(1)', 'unsafe'],
    ['java\u00adscript:alert(1)', 'unsafe'],
    ['data:text/html,x', 'unsafe'],
    ['file:///C:/x', 'unsafe'],
    ['\\\\server\\drev', 'unsafe'],
    ['//example.org/x', 'unsafe'],
    ['tel:+4512345678', 'unsafe'],
    ['https://navn:kode@example.org/', 'unsafe'],
    ['https://', 'unsafe'],
    ['mailto:ikke en adresse', 'unsafe'],
  ])('judges %j as %s', (url, verdict) => {
    expect(judgeLink(url)).toBe(verdict);
  });
});
