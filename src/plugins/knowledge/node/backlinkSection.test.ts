import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../model/__fixtures__/html';
import { page, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import { backlinkSection } from './backlinkSection';

const knowledge = smallKnowledge({
  'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
  'docs/arbejdsspor/proces.md': page('track', { title: 'Proces' }, 'Læs om [skolen](/cases/skolen/). Eller se [den](/cases/skolen/).'),
  'docs/om/om-os.md': page('page', { title: 'Om os' }, 'Vi har [en <skole>](/cases/skolen/) [@k-1].'),
});

describe('backlinkSection', () => {
  it('lists who mentions the page, each once with all its sentences', () => {
    expect(toHtml(backlinkSection('/cases/skolen/', knowledge))).toBe(html`
      <h2 id="omtalt-i">Omtalt i</h2>
      <ul class="backlinks">
      <li>
      <a href="/om/om-os/">Om os</a>
      <span class="backlinks__kind"> (side)</span>
      <ul><li>Vi har en &lt;skole&gt;.</li></ul>
      </li>
      <li>
      <a href="/arbejdsspor/proces/">Proces</a>
      <span class="backlinks__kind"> (arbejdsspor)</span>
      <ul><li>Læs om skolen.</li><li>Eller se den.</li></ul>
      </li>
      </ul>
    `);
  });

  it('is empty for a page that nobody mentions', () => {
    expect(backlinkSection('/om/om-os/', knowledge)).toEqual([]);
  });
});
