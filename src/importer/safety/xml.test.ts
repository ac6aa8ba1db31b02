import { describe, expect, it } from 'vitest';
import { ownEntities, tooDeep, unreadable } from './importProblems';
import { LIMITS } from './limits';
import { parseXml } from './xml';
import { serializeXml } from './xmlTree';

const NAMES = { 'urn:w': 'w' };

describe('parseXml', () => {
  it('names elements and attributes by their namespaces, not by the prefixes of the file', async () => {
    expect(await parseXml('<x:p xmlns:x="urn:w" xmlns:y="urn:y" x:a="1" y:b="2" c="3">a &amp; <y:z/><![CDATA[<b>]]></x:p>', NAMES)).toEqual({
      value: {
        name: 'w:p',
        attributes: { 'w:a': '1', '?:b': '2', c: '3' },
        children: ['a & ', { name: '?:z', attributes: {}, children: [] }, '<b>'],
      },
    });
  });

  it('refuses a DOCTYPE before any entity is expanded', async () => {
    const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('');
    expect(await parseXml(`<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><x>&e9;</x>`, NAMES)).toEqual({ problem: ownEntities });
    expect(await parseXml('<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>', NAMES)).toEqual({ problem: ownEntities });
  });

  it('refuses XML that is broken, empty, or names an unknown entity', async () => {
    for (const text of ['', 'hej', '<a>', '<a></b>', '<a>&ukendt;</a>', '<u:a/>']) expect(await parseXml(text, NAMES)).toEqual({ problem: unreadable });
  });

  it('refuses more layers than the limit', async () => {
    const nest = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;
    expect(await parseXml(nest(LIMITS.depth), NAMES)).toHaveProperty('value');
    expect(await parseXml(nest(LIMITS.depth + 1), NAMES)).toEqual({ problem: tooDeep });
    expect(await parseXml(nest(1_000_000), NAMES)).toEqual({ problem: tooDeep });
  });

  it('is written again as it was read', async () => {
    const text = '<w:p xmlns:w="urn:w" w:a="&lt;&#9;&quot;">a &amp; b</w:p>';
    const parsed = await parseXml(text, NAMES);
    const written = 'value' in parsed ? serializeXml(parsed.value, { w: 'urn:w' }) : '';
    expect(await parseXml(written, NAMES)).toEqual(parsed);
  });
});
