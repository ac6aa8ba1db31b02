import { describe, expect, it } from 'vitest';
import { composePage } from '../src/composition/composePage';
import { toHtml } from '../src/model/__fixtures__/html';
import { dataFile, existingPage, page, smallKnowledge, source, type Files } from '../src/model/__fixtures__/smallTree';

const MINUTES = 'docs/referater/2018-11-22.md';
const MEETING = 'blog/2018-11-22-moede.md';
const CASE = 'docs/cases/danmark/skolen.md';

const SITE: Files = {
  [MEETING]: page('meeting', { title: 'Mødet' }, '## Program {#program}\n\n::program'),
  [CASE]: page('case', { title: 'Skolen' }),
  'src/data/sources/k.yml': dataFile(source('k-1')),
};

/** A page as it is published, with what every capability makes of it. */
function compose(file: string, files: Files = {}): string {
  const knowledge = smallKnowledge({ ...SITE, ...files });
  return toHtml(composePage(existingPage(knowledge, file), knowledge).children);
}

const PLANNED =
  '<h3 id="velkomst">Velkomst</h3><record-links data-record="moede-velkomst" data-kind="Punkt på dagsordenen" data-title="Velkomst" data-context="Mødet, 22. november 2018"></record-links>';

describe('an item that is only planned', () => {
  it('has a link below its heading in the programme of the meeting', () => {
    expect(compose(MEETING)).toContain(PLANNED);
  });

  it('has the same link on the page of awaited minutes, which then is where it leads', () => {
    expect(compose(MINUTES, { [MINUTES]: page('minutes', { state: 'awaiting', fillGap: ['Referatet.'] }) })).toContain(PLANNED);
  });
});

describe('a page that meetings took up', () => {
  it('says so above »Omtalt i«', () => {
    const shown = compose(CASE, {
      [MINUTES]: page('minutes', {}, ':::decision[Et charter]{#b-1 affects="skolen"}\nTekst.\n:::'),
      'docs/om/a.md': page('page', {}, 'Se [skolen](/cases/skolen/).'),
    });
    expect([...shown.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['droeftet-paa', 'omtalt-i', 'henvis']);
  });
});
