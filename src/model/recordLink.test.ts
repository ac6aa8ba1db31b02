import { expect, it } from 'vitest';
import { toHtml } from './__fixtures__/html';
import { recordLinks } from './recordLink';

it('hands the component what a link is sent with, and is no text of the page', () => {
  const links = recordLinks({ id: 'b-1', kind: 'Beslutning', title: 'Pris & tid', context: 'Mødet' });
  expect(toHtml([links])).toBe('<record-links data-record="b-1" data-kind="Beslutning" data-title="Pris &amp; tid" data-context="Mødet"></record-links>');
  expect(links.data.notText).toBe(true);
});
