import { describe, expect, it } from 'vitest';
import { addDropped, addLoss, createFindings, listLosses, type Findings } from './findings';
import { dropPiece, endPieces, noteVisible } from './pieces';

const examplesOf = (findings: Findings): readonly string[] => listLosses(findings).flatMap(({ examples }) => examples);

describe('addLoss', () => {
  it.each([
    ['a number', `${'ord '.repeat(27)}070761-4285 og mere`],
    ['a number of several parts', `${'ord '.repeat(27)}07 07 61 - 4285 og mere`],
    ['an address', `${'ord '.repeat(28)}navn@example.org og mere`],
  ])('cuts a long example before %s, never in it', (_what, text) => {
    const findings = createFindings();
    addLoss(findings, 'comment', text);
    expect(examplesOf(findings)[0]).toMatch(/^(?:ord ){27}(?:ord )?…$/);
  });
});

describe('pieces of a paragraph that are left out', () => {
  it('are one where nothing stands between, and where digits go on', () => {
    const findings = createFindings();
    for (const text of ['hemme', 'ligt', ' 0707']) dropPiece(findings, 'hidden-text', 'skjult tekst', text);
    noteVisible(findings, 'synligt');
    dropPiece(findings, 'tracked-deletion', 'slettet tekst', '61-4285');
    noteVisible(findings, 'synligt');
    dropPiece(findings, 'tracked-deletion', 'slettet tekst', 'for sig');
    endPieces(findings);
    expect(listLosses(findings)).toEqual([
      { kind: 'hidden-text', count: 1, examples: ['hemmeligt 070761-4285'] },
      { kind: 'tracked-deletion', count: 1, examples: ['for sig'] },
    ]);
    expect(findings.hidden.map(({ text }) => text)).toEqual(['hemmeligt 070761-4285', 'for sig']);
  });

  it('end with their paragraph', () => {
    const findings = createFindings();
    dropPiece(findings, 'hidden-text', 'skjult tekst', 'et');
    endPieces(findings);
    dropPiece(findings, 'hidden-text', 'skjult tekst', 'to');
    endPieces(findings);
    addDropped(findings, 'hidden-text', 'skjult tekst', 'tre');
    expect(examplesOf(findings)).toEqual(['et', 'to', 'tre']);
  });
});
