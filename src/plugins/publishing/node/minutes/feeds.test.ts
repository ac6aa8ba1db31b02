import { describe, expect, it } from 'vitest';
import type { Element, Root, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { minutesKnowledge } from '../../../../model/__fixtures__/minutesSite';
import { smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { buildFeeds, type FeedFile } from './feeds';

const SITE = 'https://example.org/videnbank/';
const [decisions, actions] = buildFeeds(minutesKnowledge(), SITE);

/** The root element of a feed that a reader of XML has understood. */
function read(file: FeedFile | undefined): Element {
  return child(fromXml(file?.text ?? ''), 'feed');
}

function children(parent: Element | Root, name: string): Element[] {
  const nodes: readonly RootContent[] = parent.children;
  return nodes.filter((node): node is Element => node.type === 'element' && node.name === name);
}

function child(parent: Element | Root, name: string): Element {
  const [found] = children(parent, name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
}

function text(parent: Element | Root, name: string): string {
  return child(parent, name).children.map((node) => ('value' in node ? node.value : '')).join('').trim();
}

function links(parent: Element): unknown[] {
  return children(parent, 'link').map(({ attributes }) => attributes);
}

describe('a feed of minutes', () => {
  it('says what it is, where it is from and when it changed last', () => {
    const feed = read(decisions);
    expect(decisions?.address).toBe('/beslutninger/atom.xml');
    expect(['id', 'title', 'updated'].map((name) => text(feed, name))).toEqual([
      `${SITE}beslutninger/`, 'Videnbank for cirkulære kommuner: Beslutninger', '2026-03-12T00:00:00.000Z',
    ]);
    expect(links(feed)).toEqual([{ rel: 'alternate', href: `${SITE}beslutninger/` }, { rel: 'self', href: `${SITE}beslutninger/atom.xml` }]);
    expect(text(child(feed, 'author'), 'name')).toBe('Videnbank for cirkulære kommuner');
  });

  it('has each record under its short link, with the day on which its minutes changed', () => {
    const entries = children(read(decisions), 'entry');
    expect(entries.map((entry) => [text(entry, 'id'), text(entry, 'updated'), text(entry, 'published'), links(entry)])).toEqual([
      [`${SITE}l/b-2/`, '2026-03-12T00:00:00.000Z', '2026-03-12T00:00:00.000Z', [{ href: `${SITE}referater/2026-03-12/#b-2` }]],
      [`${SITE}l/b-1/`, '2026-01-05T00:00:00.000Z', '2025-11-13T00:00:00.000Z', [{ href: `${SITE}referater/2025-11-13/#b-1` }]],
    ]);
  });

  it('says of an example that it is one, in title and text', () => {
    const [example] = children(read(decisions), 'entry');
    if (example === undefined) throw new Error('there is no entry');
    expect(text(example, 'title')).toBe('Eksempel: Mursten som option');
    expect(text(example, 'content')).toBe(
      '<p>Brugte mursten er en option.</p><p>Opdigtet eksempel</p><p>Tilstand: Gældende</p><p>Møde: Eksempel: Vintermøde, 12. marts 2026</p>',
    );
  });

  it('takes no text for markup', () => {
    const [, decision] = children(read(decisions), 'entry');
    if (decision === undefined) throw new Error('there is no entry');
    expect(text(decision, 'content')).toContain('Det gælder &quot;alle&quot; udbud; også små &amp; hurtige.');
  });

  it('tells of actions who does them and when', () => {
    const [, , action] = children(read(actions), 'entry');
    if (action === undefined) throw new Error('there is no entry');
    expect(text(action, 'content')).toContain('<p>Ansvarlig: Kommune A</p><p>Frist: 15. december 2026</p><p>Møde: Efterårsmøde, 13. november 2025</p>');
  });

  it('is whole without records, and the same bytes each time', () => {
    const empty = buildFeeds(smallKnowledge({}), SITE);
    expect(empty.map((file) => [children(read(file), 'entry').length, text(read(file), 'updated')])).toEqual([[0, '1970-01-01T00:00:00.000Z'], [0, '1970-01-01T00:00:00.000Z']]);
    expect(buildFeeds(minutesKnowledge(), SITE)).toEqual([decisions, actions]);
  });
});
