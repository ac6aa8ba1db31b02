import { expect, test } from 'vitest';
import { parseMallard } from './readMallard';

const PAGE = `<?xml version="1.0"?>
<page xmlns="http://projectmallard.org/1.0/" id="files-search">
  <info><link type="guide" xref="files#common"/><title type="link">Search</title><desc>Find filer efter <em>navn</em>.</desc></info>
  <title>Søg efter filer</title>
  <p>Du kan søge i <app>Filer</app>
     efter <link xref="files-sort#size">størrelse og navn</link> &amp; type.</p>
  <steps><item><p>Tryk på <keyseq><key>Ctrl</key><key>F</key></keyseq>.</p></item></steps>
  <section id="hidden"><title>Skjulte filer</title><p>Se <link xref="#other">nedenfor</link>.</p></section>
</page>`;

test('a page is read without what is said about it, which becomes its description', () => {
  expect(parseMallard(PAGE, 'gnome')).toEqual({
    id: 'gnome/files-search',
    title: 'Søg efter filer',
    description: 'Find filer efter navn.',
    keywords: [],
    sections: [
      { heading: '', depth: 0, anchors: ['files-search'], text: 'Du kan søge i Filer efter størrelse og navn & type.\nTryk på Ctrl F.' },
      { heading: 'Skjulte filer', depth: 1, anchors: ['hidden'], text: 'Se nedenfor.' },
    ],
    links: [{ text: 'størrelse og navn', page: 'gnome/files-sort', anchor: 'size' }],
  });
});

test('anything but a page is none', () => {
  expect(parseMallard('<book id="x"><title>X</title></book>', 'gnome')).toBe(null);
});
