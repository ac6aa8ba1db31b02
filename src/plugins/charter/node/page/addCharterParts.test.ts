import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { existingPage, page, smallKnowledge, type Files } from '../../../../model/__fixtures__/smallTree';
import { addCharterParts } from './addCharterParts';

const FIRST = 'docs/charter/aftalen/aftalen-1.md';
const SECOND = 'docs/charter/aftalen/aftalen-2.md';
const MINUTES = 'docs/referater/2018-11-22.md';

const version = (order: number, body: string, fields: object = {}): string => page('charter', { title: `Aftalen, version ${order}`, sidebar_label: `Version ${order}`, order, textKnown: true, ...fields }, body);
const paragraph = (id: string, words: string, number: string): string => `:::paragraph[Om ${id}]{#${id} number="${number}"}\n${words}\n:::\n\n`;

const CHANGES = [
  { paragraphs: ['brug'], reason: 'Det var **uklart**.', decision: 'b-1' },
  { paragraphs: ['data'], reason: 'Ingen brugte dem.' },
];

const SITE: Files = {
  'blog/2018-11-22-moede.md': page('meeting', { title: 'Mødet' }),
  [MINUTES]: page('minutes', {}, ':::decision[Skriv det klart]{#b-1 affects="aftalen-brug"}\nTekst.\n:::'),
  [FIRST]: version(1, paragraph('brug', 'Vi bruger.', '1') + paragraph('data', 'Vi tæller.', '2')),
  [SECOND]: version(2, `${paragraph('brug', 'Vi bruger igen.', '1')}## Sådan er den tænkt {#taenkt}\n\nOrd.`, { changes: CHANGES }),
};

/** A version with what the charter adds to it, and no more. */
function render(file: string, files: Files = {}): string {
  const knowledge = smallKnowledge({ ...SITE, ...files });
  const found = existingPage(knowledge, file);
  const tree = { ...found.body, children: structuredClone(found.body.children) };
  addCharterParts(tree, found, knowledge);
  return toHtml(tree.children);
}

describe('a version of a charter', () => {
  it('shows a paragraph with its links, why it is as it is, where else it stands and where it was discussed', () => {
    const shown = render(SECOND);
    expect(shown.slice(0, shown.indexOf('<h2 id="udgaaet">'))).toBe(html`
      <charter-take data-id="aftalen-2" data-address="/charter/aftalen/aftalen-2/" data-document="aftalen" data-before="aftalen-1" data-before-label="Version 1"></charter-take>
      <h2 id="brug">§ 1. Om brug</h2>
      <p class="charter-version">Version 2 · Dato ikke oplyst · Udkast</p>
      <p>Vi bruger igen.</p>
      <record-links data-record="aftalen-2-brug" data-kind="Paragraf i charter" data-title="§ 1. Om brug" data-context="Aftalen, version 2"></record-links>
      <dl class="charter-facts">
      <div><dt>Hvorfor ændret</dt><dd><p>Det var <strong>uklart</strong>. Beslutning: <a href="/referater/2018-11-22/#b-1">Skriv det klart</a></p></dd></div>
      <div><dt>I andre versioner</dt><dd><ul><li><a href="/charter/aftalen/aftalen-1/#brug">Version 1</a></li><li><a href="/charter/aftalen/historie/#brug">Hele historien</a></li></ul></dd></div>
      <div><dt>Drøftet på</dt><dd><ul><li>Beslutning: <a href="/referater/2018-11-22/#b-1">Skriv det klart</a>, 22. november 2018</li></ul></dd></div>
      </dl>
    `);
  });

  it('is held against the last one whose words are known, and gone paragraphs lead to where they are told of', () => {
    const awaited = page('charter', { title: 'Aftalen, version 2', sidebar_label: 'Version 2', order: 2 });
    const third = version(3, paragraph('brug', 'Vi bruger igen.', '1'), { sidebar_label: 'Version 3', changes: CHANGES });
    const files = { [SECOND]: awaited, 'docs/charter/aftalen/aftalen-3.md': third };
    const shown = render('docs/charter/aftalen/aftalen-3.md', files);
    expect(shown).toContain('data-before="aftalen-1" data-before-label="Version 1"></charter-take>');
    expect(shown).toContain('<h2 id="udgaaet">Udgået siden version 1</h2>');
    expect(render(FIRST, files)).toContain('Udgået i <a href="/charter/aftalen/aftalen-3/#udgaaet">version 3</a>');
  });

  it('offers its Word files, and no comparison, where no other version is known', () => {
    expect(render(FIRST, { [SECOND]: page('charter', { title: 'Aftalen, version 2', order: 2 }) })).toContain('<charter-take data-id="aftalen-1" data-address="/charter/aftalen/aftalen-1/"></charter-take>');
  });

  it('says at each paragraph which version it is, from when, and what that counts for', () => {
    const lines = (fields: object): string[] => render(FIRST, { [FIRST]: version(1, paragraph('brug', 'Vi bruger.', '1') + paragraph('data', 'Vi tæller.', '2'), fields) }).match(/<p class="charter-version">.*?<\/p>/g) ?? [];
    expect(lines({ date: '2026-11-26', state: 'template' })).toEqual(Array(2).fill('<p class="charter-version">Version 1 · 26. november 2026 · Skabelon</p>'));
    expect(lines({ date: '2026-11', state: 'adopted', example: true })[0]).toBe('<p class="charter-version"><span class="example-mark">Eksempel</span> Version 1 · november 2026 · Vedtaget</p>');
  });

  it('has no version before the first to show the changes from', () => {
    expect(render(FIRST)).toContain('<charter-take data-id="aftalen-1" data-address="/charter/aftalen/aftalen-1/" data-document="aftalen"></charter-take>');
  });

  it('names what is gone since the version before, after its own paragraphs', () => {
    expect(render(SECOND)).toContain(html`
      <h2 id="udgaaet">Udgået siden version 1</h2>
      <ul class="charter-gone"><li><a href="/charter/aftalen/aftalen-1/#data">§ 2. Om data</a><p>Ingen brugte dem.</p></li></ul>
      <h2>Sådan er den tænkt {#taenkt}</h2>
    `);
  });

  it('says of an older one that it is, and which is the newest', () => {
    expect(render(FIRST)).toContain('<p class="charter-older">Dette er en ældre version. Den nyeste er <a href="/charter/aftalen/aftalen-2/">Version 2</a>.</p>');
    expect(render(SECOND)).not.toContain('charter-older');
  });

  describe('that does not count says at each paragraph what became of it', () => {
    const third = version(3, paragraph('nyt', 'Vi begynder.', '1') + paragraph('fjern', 'Vi river.', '2') + paragraph('brug', 'Vi bruger mere.', '3') + paragraph('data', 'Vi tæller.', '4'), {
      changes: [{ paragraphs: ['nyt', 'brug', 'alene'], reason: 'Nyt.' }],
    });
    const first = version(1, paragraph('brug', 'Vi bruger.', '1') + paragraph('data', 'Vi tæller.', '2') + paragraph('fjern', 'Vi river.', '3') + paragraph('alene', 'Vi er alene.', '4'));
    const second = version(2, paragraph('brug', 'Vi bruger.', '1') + paragraph('data', 'Vi tæller.', '2') + paragraph('fjern', 'Vi river.', '3'), { changes: [{ paragraphs: ['alene'], reason: 'Væk.' }] });
    const files = { [FIRST]: first, [SECOND]: second, 'docs/charter/aftalen/aftalen-3.md': third };
    const notes = (shown: string): string[] => [...shown.matchAll(/<p class="charter-standing">(.*?)<\/p>/gs)].map(([, words = '']) => words);
    const line = (mark: string, words: string, id: string): string => `<strong>${mark}.</strong> ${words} · <a href="/charter/aftalen/historie/#${id}">Historien</a>`;
    const now = (id: string, name: string): string => `<a href="/charter/aftalen/aftalen-3/#${id}">${name}</a>`;

    it('changed, kept, moved or gone', () => {
      expect(notes(render(FIRST, files))).toEqual([
        line('Ældre ordlyd', `Ændret i version 3: ${now('brug', '§ 3. Om brug')}`, 'brug'),
        line('Ældre version', `Uændret i version 3: ${now('data', '§ 4. Om data')}`, 'data'),
        line('Ældre version', `Flyttet, men ellers uændret, i version 3: ${now('fjern', '§ 2. Om fjern')}`, 'fjern'),
        line('Ældre ordlyd', 'Udgået i <a href="/charter/aftalen/aftalen-2/#udgaaet">version 2</a>', 'alene'),
      ]);
      expect(notes(render('docs/charter/aftalen/aftalen-3.md', files))).toEqual([]);
    });

    it('right below its heading and its version', () => {
      expect(render(FIRST, files)).toContain('<h2 id="brug">§ 1. Om brug</h2><p class="charter-version">Version 1 · Dato ikke oplyst · Udkast</p><p class="charter-standing">');
    });

    it('or that nobody has adopted it, when it came after the one that counts', () => {
      const adopted = version(1, paragraph('brug', 'Vi bruger.', '1') + paragraph('data', 'Vi tæller.', '2'), { state: 'adopted' });
      expect(notes(render(SECOND, { [FIRST]: adopted, [SECOND]: version(2, paragraph('brug', 'Vi bruger igen.', '1') + paragraph('ny', 'Nyt.', '2')) }))).toEqual([
        line('Ikke vedtaget i fællesskab', 'Ændret siden version 1: <a href="/charter/aftalen/aftalen-1/#brug">§ 1. Om brug</a>', 'brug'),
        line('Ikke vedtaget i fællesskab', 'Paragraffen findes ikke i <a href="/charter/aftalen/aftalen-1/">version 1</a>', 'ny'),
      ]);
    });

    it('or that nobody knows the words of the one that counts', () => {
      const [note] = notes(render(FIRST, { [FIRST]: first, [SECOND]: page('charter', { order: 2, sidebar_label: 'Version 2' }) }));
      expect(note).toBe('<strong>Ældre version.</strong> Ordlyden er ikke kendt i <a href="/charter/aftalen/aftalen-2/">version 2</a>.');
    });
  });

  it('says of one that came after the adopted one that it is not adopted', () => {
    expect(render(SECOND, { [FIRST]: version(1, paragraph('brug', 'Vi bruger.', '1') + paragraph('data', 'Vi tæller.', '2'), { state: 'adopted' }) })).toContain('Denne version er ikke vedtaget i fællesskab. Den vedtagne er <a href="/charter/aftalen/aftalen-1/">Version 1</a>.');
  });

  it('is left as it is where nobody knows its words, but for who has taken it on', () => {
    const files = { 'docs/charter/andet/andet-1.md': page('charter', {}, 'Intet.') };
    expect(render('docs/charter/andet/andet-1.md', files)).toBe(
      '<p>Intet.</p><h2 id="kommunerne">Kommunernes behandling</h2><p>Ingen kilde, vi har læst, viser, hvilke kommuner der har behandlet versionen.</p><p><a href="/charter/tilslutning/#andet">Se alle kommuner og versioner</a></p>',
    );
  });

  it('tells who has taken it on in the end, and at a paragraph who has not as it stands', () => {
    const adoptions = [{ version: 'andet-1', status: 'adopted-with-reservations', date: '2026-06-18', body: 'Byrådet', reservations: [{ paragraph: 'a', text: 'For lavt.' }], sources: ['k-1'] }];
    const files = { 'docs/charter/andet/andet-1.md': page('charter', { textKnown: true }, ':::paragraph[A]{#a number="1"}\nTekst.\n:::'), 'docs/kommuner/skive.md': page('municipality', { title: 'Skive', adoptions }) };
    const html = render('docs/charter/andet/andet-1.md', files);
    expect(html).toContain('<dt>Forbehold</dt><dd><ul><li><a href="/charter/tilslutning/#andet-skive">Skive</a>: For lavt.</li></ul></dd>');
    expect(html).toContain('<li><a href="/kommuner/skive/">Skive</a>: vedtaget med forbehold den 18. juni 2026, Byrådet. 1 forbehold. [@k-1]</li>');
  });
});

describe('the page of a municipality', () => {
  const TOWN = 'docs/kommuner/skive.md';
  const adoptions = [{ version: 'aftalen-1', status: 'adopted', date: '2026-06', sources: ['k-1'] }];

  it('says where it stands, and that it has adopted an older version', () => {
    const html = render(TOWN, { ...SITE, [TOWN]: page('municipality', { adoptions }) });
    expect(html).toContain('<li><a href="/charter/aftalen/aftalen-1/">Version 1</a>: vedtaget i juni 2026. Ikke oplyst: hvem der besluttede det. [@k-1]</li>');
    expect(html).toContain('<p>Kommunen har vedtaget en ældre version. <a href="/charter/tilslutning/#aftalen">Se, hvad der er nyt i version 2</a>.</p>');
  });

  it('says plainly that nothing is known', () => {
    expect(render(TOWN, { ...SITE, [TOWN]: page('municipality') })).toContain('<h2 id="charter">Charter</h2><p>Ingen kilde, vi har læst, viser, hvad kommunen gjorde med netværkets charter. <a href="/charter/tilslutning/">Se alle kommuner</a>.</p>');
  });
});
