import { describe, expect, it } from 'vitest';
import { walkData } from './walk';

describe('walkData', () => {
  it('gives every plain value with its path in document order, list items under the key of their list', () => {
    expect(walkData({ title: 'Skole', years: { start: 2007, end: null }, roles: [{ role: 'architect' }, 'x'], open: true })).toEqual([
      { path: ['title'], key: 'title', value: 'Skole' },
      { path: ['years', 'start'], key: 'start', value: 2007 },
      { path: ['years', 'end'], key: 'end', value: null },
      { path: ['roles', 0, 'role'], key: 'role', value: 'architect' },
      { path: ['roles', 1], key: 'roles', value: 'x' },
      { path: ['open'], key: 'open', value: true },
    ]);
  });

  it('keeps the key of a list for the items of a list inside it', () => {
    expect(walkData({ sources: [['a']] })).toEqual([{ path: ['sources', 0, 0], key: 'sources', value: 'a' }]);
  });

  it.each([[{}], [[]], [undefined], [{ nothing: undefined, empty: {} }]])('finds no value in %j', (data) => {
    expect(walkData(data)).toEqual([]);
  });

  it('gives a bare value without path and key', () => {
    expect(walkData('x')).toEqual([{ path: [], key: '', value: 'x' }]);
  });
});
