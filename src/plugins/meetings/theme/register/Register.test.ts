import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { entry, registerOf } from '../../shared/register/__fixtures__/someRegister';
import type { RegisterData } from '../../shared/register/register';
import { Register } from './Register';

vi.mock('@docusaurus/Head', () => ({ default: () => null }));
vi.mock('@docusaurus/router', () => ({ useLocation: () => ({}), useHistory: () => ({}) }));
vi.mock('@docusaurus/useIsBrowser', () => ({ default: () => false }));
vi.mock('@docusaurus/useBaseUrl', () => ({ useBaseUrlUtils: () => ({ withBaseUrl: (url: string) => url }) }));
vi.mock('@docusaurus/useDocusaurusContext', () => ({ default: () => ({ siteConfig: { url: 'https://example.org' } }) }));

const built = (data: RegisterData): string => renderToString(createElement(Register, { data }));
const entriesIn = (html: string): number => html.split('register-entry').length - 1;

describe('the built page of a register', () => {
  it('holds all entries, those beyond the first hundred for readers without scripts alone', () => {
    const html = built(registerOf('action', ...Array.from({ length: 250 }, (_, index) => entry(`h-${index}`))));
    const hidden = /<noscript><ul[^]*?<\/noscript>/.exec(html)?.[0] ?? '';
    expect([entriesIn(html), entriesIn(hidden)]).toEqual([250, 150]);
    expect(html).toContain('Vis <!-- -->100<!-- --> flere');
  });

  it('says nothing of what has passed, for it is read on many days', () => {
    const html = built(registerOf('action', entry('h-1', { deadline: '2000-01-01' })));
    expect(html).toContain('1. januar 2000');
    expect(html).not.toMatch(/overskredet/i);
  });

  it('shows what an entry is, from where, and whom and what it concerns', () => {
    const html = built(registerOf('decision', entry('b-1', { isExample: true, who: ['kommune-a', 'sekretariatet'], affects: ['mursten'] })));
    const text = html.slice(html.indexOf('<ul class="register-list"')).replace(/<[^>]*>/g, '');
    expect(text).toContain('Eksempel Åben Vintermøde, 12. marts 2026Om b-1Gælder forKommune A og SekretariatetDrejer sig omGenbrugte mursten');
  });

  it('keeps a date on one line without another text than it has everywhere', () => {
    expect(built(registerOf('action', entry('h-1', { deadline: '2026-03-12' })))).toContain('<time class="shown-date" dateTime="2026-03-12">12. marts 2026</time>');
  });

  it('of an empty register is one sentence, with nothing to choose', () => {
    const sentence = (kind: 'decision' | 'action'): string => built({ kind, entries: [], meetings: {}, people: {}, places: {}, states: [] });
    expect(sentence('decision')).toBe('<p>Listen er tom. Ingen af referaterne her har beslutninger endnu.</p>');
    expect(sentence('action')).toBe('<p>Listen er tom. Ingen af referaterne her har handlinger endnu.</p>');
  });
});
