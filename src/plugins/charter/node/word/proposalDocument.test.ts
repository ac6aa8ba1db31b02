import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { page, smallKnowledge, type Files } from '../../../../model/__fixtures__/smallTree';
import { allProposals, isProposal, versionNamed } from '../../../../model/charter/buildProposals';
import { proposalDocument } from './proposalDocument';

const paragraph = (id: string, words: string, number: string): string => `:::paragraph[Om ${id}]{#${id} number="${number}"}\n${words}\n:::\n\n`;
const WHY = '## Begrundelse {#begrundelse}\n\nDet var uklart [@k-1].\n';
const FOLDER = 'docs/charter/aftalen/forslag/';

const SITE: Files = {
  'docs/kommuner/skive.md': page('municipality', { title: 'Skive' }),
  'docs/charter/aftalen/index.md': page('page', { title: 'Eksempel: aftalen' }),
  'docs/charter/aftalen/aftalen-1.md': page('charter', { textKnown: true, sidebar_label: 'Version 1', date: '2026-01-02' }, paragraph('formaal', 'Vi bruger.', '1') + paragraph('maal', 'Vi måler.', '2')),
  [`${FOLDER}maal.md`]: page('proposal', { date: '2026-05', fate: 'rejected', fateNote: 'For dyrt.' }, paragraph('maal', 'Vi måler hvert år.', '2') + WHY),
  [`${FOLDER}ny.md`]: page('proposal', { after: 'formaal', example: true }, paragraph('natur', 'Vi planter.', '2') + WHY),
  [`${FOLDER}vaek.md`]: page('proposal', { removes: 'formaal' }, WHY),
};

/** The paragraphs of the Word file of a proposal in words: `+…+` has come and `-…-` is gone; the end of a line that came or went is `¶`. */
async function linesOf(id: string, more: Files = {}): Promise<string[]> {
  const knowledge = smallKnowledge({ ...SITE, ...more });
  const [place] = allProposals(knowledge.charters).filter(({ proposal }) => proposal.id === id);
  const found = knowledge.pageById(id);
  const version = place === undefined ? undefined : versionNamed(place.proposal.version, place.document);
  if (place === undefined || found === undefined || !isProposal(found) || version === undefined) throw new Error(`no proposal ${id}`);
  const bytes = await Packer.toBuffer(proposalDocument({ page: found, place, version, knowledge, siteUrl: 'https://videnbank.example/' }));
  const xml = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([line]) => wordsOf(line));
}

function wordsOf(line: string): string {
  const mark = /<w:rPr><w:(ins|del) /.exec(line)?.[1];
  const end = mark === undefined ? '' : mark === 'ins' ? '+¶+' : '-¶-';
  return line.replace(/<w:pPr>.*?<\/w:pPr>/s, '').replace(/<w:ins .*?>(.*?)<\/w:ins>/gs, '+$1+').replace(/<w:del .*?>(.*?)<\/w:del>/gs, '-$1-').replace(/<[^>]*>/g, '') + end;
}

describe('the Word file of a proposal', () => {
  it('says who proposes what and why, and has the proposal as changes in the whole version', async () => {
    expect(await linesOf('maal')).toEqual([
      'Forslag til aftalen',
      'Skive, maj 2026: Ændring af § 2. Om maal, version 1, 2. januar 2026. Ikke taget med.',
      'Accepter ændringerne for at få teksten med forslaget, eller afvis dem for at beholde version 1.',
      'Begrundelse', 'Det var uklart.',
      'Charterets tekst med forslaget',
      '§ 1. Om formaal', 'Vi bruger.', '§ 2. Om maal', 'Vi måler+ hvert år+.',
    ]);
  });

  it('marks a new paragraph where it would stand, and says of an example that it is one', async () => {
    const lines = await linesOf('ny');
    expect(lines.slice(0, 3)).toEqual(['Eksempel: Forslag til aftalen', 'Eksempel: Charteret er opdigtet. Ingen har skrevet eller vedtaget det.', 'Skive: Ny paragraf efter § 1. Om formaal, version 1, 2. januar 2026. Afventer.']);
    expect(lines.slice(lines.indexOf('§ 1. Om formaal'))).toEqual(['§ 1. Om formaal', 'Vi bruger.', '+§ 2. Om natur++¶+', '+Vi planter.++¶+', '§ 2. Om maal', 'Vi måler.']);
  });

  it('says that its version is an older one when it is', async () => {
    const lines = await linesOf('maal', { 'docs/charter/aftalen/aftalen-2.md': page('charter', { order: 2, textKnown: true, sidebar_label: 'Version 2' }, paragraph('maal', 'Vi måler.', '1')) });
    expect(lines[3]).toBe('Version 1 er en ældre version. Den nyeste er version 2: https://videnbank.example/charter/aftalen/aftalen-2/');
  });

  it('says what has become of a table in the version', async () => {
    const lines = await linesOf('maal', { 'docs/charter/aftalen/aftalen-1.md': page('charter', { textKnown: true, sidebar_label: 'Version 1', date: '2026-01-02' }, paragraph('formaal', '| Hvad | Mål |\n|---|---|\n| Træ | 20 |', '1') + paragraph('maal', 'Vi måler.', '2')) });
    expect(lines[3]).toBe('Tabeller står her som linjer: én linje for hver række, med lodrette streger mellem felterne.');
    expect(lines).toEqual(expect.arrayContaining(['| Hvad | Mål |', '| Træ | 20 |']));
  });

  it('marks a paragraph that would go', async () => {
    expect((await linesOf('vaek')).slice(-4)).toEqual(['-§ 1. Om formaal--¶-', '-Vi bruger.--¶-', '§ 2. Om maal', 'Vi måler.']);
  });
});
