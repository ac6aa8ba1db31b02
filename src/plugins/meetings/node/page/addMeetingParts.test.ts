import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { dataFile, existingPage, page, smallKnowledge, source, type Files } from '../../../../model/__fixtures__/smallTree';
import { parseMarkdown } from '../../../../model/load/markdownPage';
import { addMeetingParts } from './addMeetingParts';

const MINUTES = 'docs/referater/2018-11-22.md';
const MEETING = 'blog/2018-11-22-moede.md';
const CASE = 'docs/cases/danmark/skolen.md';
const SKIVE = 'docs/kommuner/skive.md';

const SITE: Files = {
  [MEETING]: page('meeting', { title: 'Mødet' }),
  [CASE]: page('case', { title: 'Skolen' }),
  [SKIVE]: page('municipality', { title: 'Skive Kommune', sidebar_label: 'Skive' }),
  'src/data/sources/k.yml': dataFile(source('k-1')),
};

/** A page with what the meetings add to it, and no more. */
function render(file: string, files: Files = {}): string {
  const knowledge = smallKnowledge({ ...SITE, ...files });
  const found = existingPage(knowledge, file);
  const tree = { ...found.body, children: structuredClone(found.body.children) };
  addMeetingParts(tree, found, knowledge);
  return toHtml(tree.children);
}

const minutes = (body: string, fields: object = {}): Files => ({ [MINUTES]: page('minutes', { title: 'Referatet', ...fields }, body) });
const context = 'Mødet, 22. november 2018';
const links = (id: string, kind: string, title: string, from = context): string =>
  `<record-links data-record="${id}" data-kind="${kind}" data-title="${title}" data-context="${from}"></record-links>`;

describe('minutes', () => {
  it('have a link to each item, its number as printed, and the facts of it nowhere', () => {
    expect(render(MINUTES, minutes('## Velkomst {#velkomst}\n\n::item{number="1"}\n\nTekst.\n\n### Uden anker'))).toBe(
      `<h2>1. Velkomst {#velkomst}</h2>${links('moede-velkomst', 'Punkt i referat', 'Velkomst')}<p>Tekst.</p><h3>Uden anker</h3>`,
    );
  });

  it('show a decision as a box with its words between what it is and whom it concerns', () => {
    const body = ':::decision[Et *charter*]{#b-1 who="skive; Sekretariatet" affects="skolen skive" state="valid"}\nTekst **her**.\n:::\n\n:::action{#h-1 who="A" decision="b-1"}\nSkriv det.\n:::';
    const [decision] = render(MINUTES, minutes(body)).split('<section id="h-1"');
    expect(decision).toBe(html`
      <section id="b-1" class="record record--decision record--valid" aria-label="Beslutning: Et charter">
      <p class="record__head"><span class="record__kind">Beslutning</span> <span class="record__state">Gældende</span></p>
      <p class="record__title">Et charter</p>
      <p>Tekst <strong>her</strong>.</p>
      <dl class="record__facts">
      <div><dt>Gælder for</dt><dd><a href="/kommuner/skive/">Skive</a> og Sekretariatet</dd></div>
      <div><dt>Handlinger</dt><dd><a href="/referater/2018-11-22/#h-1">Skriv det.</a></dd></div>
      <div><dt>Drejer sig om</dt><dd><a href="/cases/skolen/">Skolen</a> og <a href="/kommuner/skive/">Skive</a></dd></div>
      </dl>
      ${links('b-1', 'Beslutning', 'Et charter')}
      </section>
    `);
  });

  it('show an action with who does it, by when, and what it follows from', () => {
    const body = ':::decision[Et charter]{#b-1}\nTekst.\n:::\n\n:::action{#h-1 who="A; B; skive" deadline="2019-03-21" decision="b-1" state="done"}\nSkriv det.\n:::';
    const shown = render(MINUTES, minutes(body));
    expect(shown.slice(shown.indexOf('<section id="h-1"'))).toBe(html`
      <section id="h-1" class="record record--action record--done" aria-label="Handling: Skriv det.">
      <p class="record__head"><span class="record__kind">Handling</span> <span class="record__state">Udført</span></p>
      <p>Skriv det.</p>
      <dl class="record__facts">
      <div><dt>Ansvarlig</dt><dd>A, B og <a href="/kommuner/skive/">Skive</a></dd></div>
      <div><dt>Frist</dt><dd>21. marts 2019</dd></div>
      <div><dt>Følger af</dt><dd><a href="/referater/2018-11-22/#b-1">Et charter</a></dd></div>
      </dl>
      ${links('h-1', 'Handling (udført)', 'Skriv det.')}
      </section>
    `);
  });

  it('lead from a decision to the one in its place, and back', () => {
    const body = ':::decision[Før]{#b-1 state="superseded" supersededBy="b-2"}\nTekst.\n:::\n\n:::decision[Nu]{#b-2}\nTekst.\n:::';
    const shown = render(MINUTES, minutes(body));
    expect(shown).toContain('<div><dt>Erstattet af</dt><dd><a href="/referater/2018-11-22/#b-2">Nu</a></dd></div>');
    expect(shown).toContain('<div><dt>Erstatter</dt><dd><a href="/referater/2018-11-22/#b-1">Før</a></dd></div>');
  });

  it('have no list of facts in a box that has none', () => {
    expect(render(MINUTES, minutes(':::decision{#b-1}\nTekst.\n:::'))).toBe(html`
      <section id="b-1" class="record record--decision record--valid" aria-label="Beslutning: Tekst.">
      <p class="record__head"><span class="record__kind">Beslutning</span> <span class="record__state">Gældende</span></p>
      <p>Tekst.</p>
      ${links('b-1', 'Beslutning', 'Tekst.')}
      </section>
    `);
  });

  const ROUND = {
    partnerRound: [
      { municipality: 'skive', state: 'reported', status: 'En *hal*.', next: ['Et.', 'To.'], sources: ['k-1'] },
      { who: 'Kommune B', state: 'absent' },
    ],
  };
  const TABLE = html`
    <tbody>
    <tr id="partner-skive"><th scope="row"><a href="/kommuner/skive/">Skive</a></th><td>Har fortalt nyt</td><td>En <em>hal</em>. [@k-1]</td><td><ul><li>Et.</li><li>To.</li></ul></td></tr>
    <tr id="partner-kommune-b"><th scope="row">Kommune B</th><td>Ikke til stede</td><td></td><td></td></tr>
    </tbody>
  `;

  it('show the partner round where the text asks for it', () => {
    const shown = render(MINUTES, minutes('## Runden {#runden}\n\n::partnerround\n\nTekst.', ROUND));
    expect(shown).toContain(TABLE);
    expect(shown.indexOf('</table>')).toBeLessThan(shown.indexOf('<p>Tekst.</p>'));
    expect(shown).not.toContain('id="partnerrunde"');
  });

  it('show it below the text under a heading of its own when the text does not ask for it', () => {
    const shown = render(MINUTES, minutes('Tekst.', ROUND));
    expect(shown.startsWith('<p>Tekst.</p><h2 id="partnerrunde">Partnerrunde</h2>')).toBe(true);
    expect(shown).toContain(TABLE);
  });

  it('show nothing where the text asks for a partner round that there was not', () => {
    expect(render(MINUTES, minutes('Tekst.\n\n::partnerround'))).toBe('<p>Tekst.</p>');
  });

  it('that are unlisted show their records to those who have their address', () => {
    const shown = render(MINUTES, minutes('## A {#a}\n\n:::decision[Et charter]{#b-1}\nTekst.\n:::', { unlisted: true }));
    expect(shown).toContain(links('moede-a', 'Punkt i referat', 'A'));
    expect(shown).toContain('<section id="b-1"');
  });
});

describe('a page that meetings took up', () => {
  it('says at which and how, before who mentions it', () => {
    const body = '## Charter {#charter}\n\n::item{affects="skolen"}\n\n:::decision[Et charter]{#b-1 affects="skolen" state="superseded" supersededBy="b-2"}\nTekst.\n:::\n\n:::decision{#b-2}\nTekst.\n:::';
    expect(render(CASE, minutes(body))).toBe(html`
      <h2 id="droeftet-paa">Drøftet på</h2>
      <ul class="discussed">
      <li><a href="/moeder/moede/">Mødet</a>, 22. november 2018
      <ul>
      <li>Punkt: <a href="/referater/2018-11-22/#charter">Charter</a></li>
      <li>Beslutning: <a href="/referater/2018-11-22/#b-1">Et charter</a> (erstattet)</li>
      </ul></li>
      </ul>
    `);
  });

  it('says no more of a meeting than that it named the subject', () => {
    expect(render(CASE, { [MEETING]: page('meeting', { title: 'Mødet', cases: ['skolen'] }) })).toBe(html`
      <h2 id="droeftet-paa">Drøftet på</h2>
      <ul class="discussed"><li><a href="/moeder/moede/">Mødet</a>, 22. november 2018: nævnt i invitationen</li></ul>
    `);
  });

  it('says of an example that it is one, once', () => {
    const files = {
      [MEETING]: page('meeting', { title: 'Eksempel: Mødet', example: true }),
      ...minutes(':::decision[Et charter]{#b-1 affects="skolen"}\nTekst.\n:::', { state: 'example', example: true }),
    };
    expect(render(CASE, files)).toContain('<li><span class="example-mark">Eksempel</span> <a href="/moeder/moede/">Mødet</a>, 22. november 2018');
  });

  it('that nobody took up says nothing', () => {
    expect(render(CASE)).toBe('');
  });
});

describe('a municipality', () => {
  it('says what it told at each meeting', () => {
    const round = [{ municipality: 'skive', state: 'reported', status: 'En *hal*.', next: ['Et skridt.'], sources: ['k-1'] }];
    expect(render(SKIVE, minutes('', { partnerRound: round }))).toBe(html`
      <h2 id="partnerrunde">Partnerrunde</h2>
      <div class="partner-entry">
      <p class="partner-entry__head"><a href="/moeder/moede/">Mødet</a>, 22. november 2018 · <a href="/referater/2018-11-22/#partner-skive">Har fortalt nyt</a></p>
      <p>En <em>hal</em>. [@k-1]</p>
      <div><strong>Næste skridt: </strong>Et skridt.</div>
      </div>
    `);
  });

  it('says plainly that nothing is known', () => {
    expect(render(SKIVE)).toBe('<h2 id="partnerrunde">Partnerrunde</h2><p>Ingen kilde, vi har læst, viser, hvad kommunen fortalte i en partnerrunde.</p>');
  });
});

describe('addMeetingParts', () => {
  it('leaves a block of minutes that has no record as it stands', () => {
    const knowledge = smallKnowledge({ ...SITE, ...minutes('Tekst.') });
    const tree = parseMarkdown(':::decision{#findes-ikke}\nTekst.\n:::');
    addMeetingParts(tree, existingPage(knowledge, MINUTES), knowledge);
    expect(tree.children.map(({ type }) => type)).toEqual(['containerDirective']);
  });
});
