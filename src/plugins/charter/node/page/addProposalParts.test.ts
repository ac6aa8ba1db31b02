import { describe, expect, it } from 'vitest';
import { html, toHtml } from '../../../../model/__fixtures__/html';
import { existingPage, page, smallKnowledge, type Files, vocabularyWith } from '../../../../model/__fixtures__/smallTree';
import { element } from '../../../../model/markup';
import { addCharterParts } from './addCharterParts';
import { addProposalParts } from './addProposalParts';
import { showProposals } from './showProposals';

const FIRST = 'docs/charter/aftalen/aftalen-1.md';
const SECOND = 'docs/charter/aftalen/aftalen-2.md';
const FOLDER = 'docs/charter/aftalen/forslag/';

const version = (order: number, body: string, fields: object = {}): string => page('charter', { title: `Aftalen, version ${order}`, sidebar_label: `Version ${order}`, order, textKnown: true, ...fields }, body);
const paragraph = (id: string, words: string, number: string): string => `:::paragraph[Om ${id}]{#${id} number="${number}"}\n${words}\n:::\n\n`;
const WHY = '## Begrundelse {#begrundelse}\n\nDet var **uklart**.\n\n';
const proposal = (fields: object, body = ''): string => page('proposal', { title: 'Skive om mål', ...fields }, body + WHY);

const SITE: Files = {
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive Kommune', sidebar_label: 'Skive' }),
  'docs/charter/aftalen/index.md': page('page', { title: 'Aftalen' }),
  [FIRST]: version(1, paragraph('formaal', 'Vi bruger.', '1') + paragraph('maal', 'Vi måler.', '2')),
  [SECOND]: version(2, paragraph('formaal', 'Vi bruger.', '1') + paragraph('maal', 'Vi måler hvert år.', '3'), { changes: [{ paragraphs: ['maal'], reason: 'Det var uklart.', proposal: 'maal' }] }),
  [`${FOLDER}maal.md`]: proposal({ sidebar_label: 'Mål', date: '2026-05', fate: 'adopted', fateNote: 'Mødet *ville* det.', takenInto: 'aftalen-2' }, paragraph('maal', 'Vi måler hvert år.', '2')),
};

/** A page with what the charter adds to it below a fact box and a link, and no more. */
function render(file: string, files: Files = {}): string {
  const knowledge = smallKnowledge({ ...SITE, ...files });
  const found = existingPage(knowledge, file);
  const box = [element('aside', { className: ['fact-box'] }), element('record-links', {})];
  const tree = { ...found.body, children: [...box, ...structuredClone(found.body.children)] as typeof found.body.children };
  for (const add of [addCharterParts, addProposalParts, showProposals]) add(tree, found, knowledge);
  return toHtml(tree.children).replace('<aside class="fact-box"></aside>', '').replace('<record-links></record-links>', '');
}

const drawn = (fields: object, body: string, files: Files = {}): string => render(`${FOLDER}maal.md`, { ...files, [`${FOLDER}maal.md`]: proposal(fields, body) });
const outcome = (markup: string): string => /<h2 id="udfald">.*/.exec(markup)?.[0] ?? '';
/** What a page says before its reasons. */
const opening = (markup: string): string => markup.split('<h2>Begrundelse')[0] ?? '';

describe('the page of a proposal', () => {
  it('shows the change against its version, the suggested words by themselves, the reasons, and what became of it', () => {
    expect(render(`${FOLDER}maal.md`)).toBe(html`
      <proposal-take data-id="maal" data-address="/charter/aftalen/forslag/maal/" data-all="/charter/aftalen/forslag/"></proposal-take>
      <h2 id="forslaget">Forslaget</h2>
      <p>Skive foreslår at ændre § 2. Om maal i version 1. Det overstregede går ud, og det understregede er nyt.</p>
      <div class="redline"><div class="redline__change"><p class="redline__heading">§ 2. Om maal</p><p class="redline__line">Vi måler<ins> hvert år</ins>.</p></div></div>
      <h2 id="ordlyd">Den foreslåede ordlyd</h2>
      <p class="proposal__name">§ 2. Om maal</p>
      <p>Vi måler hvert år.</p>
      <h2>Begrundelse {#begrundelse}</h2>
      <p>Det var <strong>uklart</strong>.</p>
      <h2 id="udfald">Hvad der blev af det</h2>
      <p>Mødet <em>ville</em> det.</p>
      <p><a href="/charter/aftalen/aftalen-2/#maal">Version 2</a> har forslaget ordret.</p>
    `);
  });

  it('shows what the version that took it in made of the suggested words', () => {
    expect(outcome(drawn({ fate: 'adopted-in-part', fateNote: 'Næsten.', takenInto: 'aftalen-2' }, paragraph('maal', 'Vi måler hver dag.', '2')))).toContain(html`
      <p>Fra forslaget til <a href="/charter/aftalen/aftalen-2/#maal">Version 2</a>. Det overstregede kom ikke med, og det understregede er kommet til:</p>
      <div class="redline"><div class="redline__change"><p class="redline__heading">§ 3. Om maal</p><p class="redline__line">Vi måler <del>hver dag</del><ins>hvert år</ins>.</p></div></div>
    `);
  });

  it('shows a new paragraph where it would stand, and says where a version has none of its id', () => {
    const shown = drawn({ after: 'formaal', fate: 'adopted-in-part', fateNote: 'Den blev en del af § 1.', takenInto: 'aftalen-2' }, paragraph('natur', 'Vi planter.', '2'));
    expect(opening(shown)).toContain(html`
      <p>Skive foreslår en ny paragraf i version 1, efter § 1. Om formaal. Alt i den er nyt.</p>
      <div class="redline"><div class="redline__change"><p class="redline__heading">§ 2. <ins>Om natur</ins></p><p class="redline__line"><ins>Vi planter.</ins></p></div></div>
    `);
    expect(outcome(shown)).toContain('<p><a href="/charter/aftalen/aftalen-2/">Version 2</a> har ingen paragraf med forslagets id, så ordene kan ikke stilles op mod hinanden.</p>');
    expect(opening(drawn({ after: null }, paragraph('natur', 'Vi planter.', '0')))).toContain('en ny paragraf i version 1, før alle andre.');
  });

  it('shows a paragraph that would go, and that it did or how it stayed', () => {
    const gone = drawn({ removes: 'maal', fate: 'adopted', fateNote: 'Ja.', takenInto: 'aftalen-2' }, '', { [SECOND]: version(2, paragraph('formaal', 'Vi bruger.', '1')) });
    expect(opening(gone)).toContain(html`
      <p>Skive foreslår, at § 2. Om maal udgår af version 1. Det overstregede går ud.</p>
      <div class="redline"><div class="redline__change redline__change--removed"><p class="redline__heading">§ 2. <del>Om maal</del></p><p class="redline__line"><del>Vi måler.</del></p></div></div>
    `);
    expect(gone).not.toContain('id="ordlyd"');
    expect(outcome(gone)).toContain('<p><a href="/charter/aftalen/aftalen-2/">Version 2</a> har ikke paragraffen.</p>');
    const stayed = outcome(drawn({ removes: 'maal', fate: 'adopted-in-part', fateNote: 'Den blev ændret.', takenInto: 'aftalen-2' }, ''));
    expect(stayed).toContain('Fra den paragraf, der skulle gå ud, til ');
    expect(stayed).toContain('Vi måler<ins> hvert år</ins>.');
  });

  it('has nothing more below the reasons while it waits, and only what happened when it was not taken in', () => {
    const words = paragraph('maal', 'Vi måler hver dag.', '2');
    expect(outcome(drawn({}, words))).toBe('');
    expect(outcome(drawn({ fate: 'rejected', fateNote: 'For dyrt.' }, words))).toBe('<h2 id="udfald">Hvad der blev af det</h2><p>For dyrt.</p>');
  });

  it('keeps what else its editor wrote, wherever the suggested words stand', () => {
    const shown = drawn({ fate: 'rejected', fateNote: 'For dyrt.' }, `Forord.\n\n${WHY}${paragraph('maal', 'Nyt.', '2')}## Bilag {#bilag}\n\nTekst.\n\n`);
    expect([...shown.matchAll(/<h2[^>]*>([^<{]*)/g)].map(([, title]) => title?.trim())).toEqual(['Forslaget', 'Den foreslåede ordlyd', 'Begrundelse', 'Hvad der blev af det', 'Bilag', 'Begrundelse']);
    expect(shown.indexOf('Forord.')).toBeGreaterThan(shown.indexOf('id="ordlyd"'));
  });

  it('says above all else that its charter is a template', () => {
    const template = { 'src/data/vocabulary.yml': vocabularyWith({ id: 'template', list: 'charter-state', label: 'Skabelon' }) };
    const first = version(1, paragraph('maal', 'Vi måler.', '2'), { state: 'template' });
    expect(drawn({}, paragraph('maal', 'Nyt.', '2'), { ...template, [FIRST]: first, [SECOND]: version(2, '', { state: 'template', textKnown: false }) })).toMatch(/^<p class="redline__label">Skabelon: Teksten er skrevet af videnbanken\. Den er til at arbejde videre med\.<\/p>/);
  });

  it('has the same page, and no file to take along, when it is for those who have its address', () => {
    const shown = drawn({ unlisted: true }, paragraph('maal', 'Nyt.', '2'));
    expect(shown).toContain('<h2 id="forslaget">');
    expect(shown).not.toContain('proposal-take');
  });

  it('is left as it is where its version is nowhere', () => {
    expect(drawn({ version: 'andet-1', removes: 'maal' }, '')).toBe('<h2>Begrundelse {#begrundelse}</h2><p>Det var <strong>uklart</strong>.</p>');
  });
});

describe('a version of a charter', () => {
  const MORE: Files = {
    [`${FOLDER}ny.md`]: proposal({ title: 'Natur', after: 'maal' }, paragraph('natur', 'Vi planter.', '3')),
    [`${FOLDER}foerst.md`]: proposal({ title: 'Skive om forord', after: null, example: true }, paragraph('forord', 'Vi er enige.', '0')),
    [`${FOLDER}vaek.md`]: proposal({ title: 'Skive om at slette', removes: 'maal', fate: 'withdrawn', fateNote: 'Fortrudt.' }),
  };
  const rows = (file: string): string[] => [...render(file, MORE).matchAll(/<dt>Forslag<\/dt><dd>(.*?)<\/dd>/g)].map(([, row]) => row ?? '');

  it('leads from each paragraph to the proposals about it, with municipality and fate; to new ones from where they would stand', () => {
    expect(rows(FIRST)).toEqual([
      '<ul><li><span class="example-mark">Eksempel</span> <a href="/charter/aftalen/forslag/foerst/">Skive om forord</a>, ny paragraf før denne (afventer)</li></ul>',
      html`<ul>
        <li><a href="/charter/aftalen/forslag/vaek/">Skive om at slette</a>, at paragraffen udgår (trukket tilbage)</li>
        <li><a href="/charter/aftalen/forslag/maal/">Skive: Mål</a> (taget med)</li>
        <li><a href="/charter/aftalen/forslag/ny/">Skive: Natur</a>, ny paragraf efter denne (afventer)</li>
      </ul>`,
    ]);
  });

  it('says which proposal a change took in', () => {
    expect(rows(SECOND)).toEqual([]);
    expect(render(SECOND)).toContain('<dt>Hvorfor ændret</dt><dd><p>Det var uklart. Forslag: <a href="/charter/aftalen/forslag/maal/">Skive: Mål</a></p></dd>');
  });
});

describe('::proposals', () => {
  const listed = (file: string, files: Files = {}): string => render(file, { [file]: page('page', {}, '::proposals'), ...files });

  it('lists the proposals to the charter in whose folder it stands, with all that tells them apart', () => {
    expect(listed(`${FOLDER}index.md`)).toBe(html`
      <div class="table-scroll" tabindex="0" role="group" aria-label="Tabel: Forslag"><table class="proposals">
      <thead><tr><th scope="col">Forslag</th><th scope="col">Udfald</th><th scope="col">Kommune</th><th scope="col">Paragraf</th></tr></thead>
      <tbody><tr>
      <td><a href="/charter/aftalen/forslag/maal/">Skive: Mål</a></td>
      <td>Taget med: <a href="/charter/aftalen/aftalen-2/#maal">Version 2</a></td>
      <td><a href="/kommuner/skive/">Skive</a>, maj 2026</td>
      <td>Ændring af §&nbsp;2. Om maal i <a href="/charter/aftalen/aftalen-1/">version 1</a></td>
      </tr></tbody></table></div>
    `);
  });

  it('lists those to all charters elsewhere, and says when there are none', () => {
    const other = { 'docs/charter/andet/andet-1.md': version(1, paragraph('a', 'Ord.', '1')) };
    expect(listed('docs/om/forslag.md', other)).toContain('Skive: Mål');
    expect(listed('docs/charter/andet/forslag/index.md', other)).toBe('<p>Der er ingen forslag endnu.</p>');
  });
});
