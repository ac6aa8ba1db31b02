import { describe, expect, it } from 'vitest';
import { bodyOf, outlineOf } from '../__fixtures__/outline';
import { cell, item, level, list, p, picture, PNG, r, table, wordFile } from '../__fixtures__/wordFile';

describe('text of a Word file', () => {
  it('keeps paragraphs, bold, italic, struck out, breaks and tabs', async () => {
    const body = p(`${r('Beslutning:', '<w:b/>')}${r(' Netværket ')}${r('fortsætter', '<w:i/>')}${r(' ikke', '<w:strike/>')}<w:r><w:br/><w:t>Frist:</w:t><w:tab/><w:t>1. maj</w:t></w:r>`);
    expect(await outlineOf(wordFile({ body }))).toEqual({ body: ['**Beslutning:** Netværket _fortsætter_ ~~ikke~~ / Frist: 1. maj'] });
  });

  it('takes bold from styles, unless the text itself says otherwise', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Punkt"><w:name w:val="Punkt"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Underpunkt"><w:basedOn w:val="Punkt"/></w:style>' +
      '<w:style w:type="character" w:styleId="Staerk"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const body = [
      p('Punkt 1', '<w:pStyle w:val="Underpunkt"/>'),
      p(r('ikke fed', '<w:b w:val="0"/>'), '<w:pStyle w:val="Punkt"/>'),
      p(r('fed', '<w:rStyle w:val="Staerk"/>')),
    ];
    expect(await bodyOf(wordFile({ body: body.join(''), styles }))).toEqual(['**Punkt 1**', 'ikke fed', '**fed**']);
  });

  it('joins words that Word has cut, and sets spaces outside bold', async () => {
    const body = p(`${r('Besl', '<w:b/>')}${r('utning: ', '<w:b/>')}${r('Ja')}`);
    expect(await bodyOf(wordFile({ body }))).toEqual(['**Beslutning:** Ja']);
  });

  it('writes composed letters and plain spaces and hyphens, and drops soft hyphens and zero-width signs', async () => {
    const body = p('A\u030arhus\u00a0og mate\u00adri\u200baler, 10\u201120') + p('<w:r><w:t>gen</w:t><w:softHyphen/><w:t>brug</w:t><w:noBreakHyphen/><w:t>nu</w:t></w:r>');
    expect(await bodyOf(wordFile({ body }))).toEqual(['Århus og materialer, 10-20', 'genbrug-nu']);
  });

  it('sets small figures as signs', async () => {
    const body = p(`${r('CO')}${r('2', '<w:vertAlign w:val="subscript"/>')}${r(' pr. m')}${r('2', '<w:vertAlign w:val="superscript"/>')}`);
    expect(await bodyOf(wordFile({ body }))).toEqual(['CO₂ pr. m²']);
  });

  it('reads files in the strict form of the standard and under other prefixes', async () => {
    const document = '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Hej</x:t></x:r></x:p></x:body></x:document>';
    expect(await bodyOf(wordFile({ body: '', parts: { 'word/document.xml': document } }))).toEqual(['Hej']);
  });

  it('keeps the words of formulas, and says so', async () => {
    const body = p(`${r('Formlen ')}<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>`);
    expect(await outlineOf(wordFile({ body }))).toEqual({ body: ['Formlen a+b'], losses: { unknown: ['Formel: a+b'] } });
  });
});

describe('headings of a Word file', () => {
  it('knows them by Danish and English style names and ids, by outline level and by what they are based on', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Typografi7"><w:name w:val="Overskrift 2"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Dagsordenspunkt"><w:name w:val="Dagsordenspunkt"/><w:basedOn w:val="Overskrift3"/></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Overskrift3"><w:name w:val="heading 3"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>';
    const names = ['Titel', 'Overskrift1', 'Typografi7', 'Dagsordenspunkt', 'Heading4'];
    const body = [...names.map((name) => p(name, `<w:pStyle w:val="${name}"/>`)), p('Niveau', '<w:outlineLvl w:val="4"/>'), p('Brødtekst', '<w:outlineLvl w:val="9"/>')];
    expect(await bodyOf(wordFile({ body: body.join(''), styles }))).toEqual([
      '# Titel',
      '# Overskrift1',
      '## Typografi7',
      '### Dagsordenspunkt',
      '#### Heading4',
      '##### Niveau',
      'Brødtekst',
    ]);
  });

  it('leaves short bold and numbered paragraphs as paragraphs', async () => {
    expect(await bodyOf(wordFile({ body: p(r('1. Velkomst', '<w:b/>')) + p('3.1 Charter') }))).toEqual(['**1. Velkomst**', '3.1 Charter']);
  });

  it('writes the number that the style brings into the heading', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Overskrift2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>';
    const levels = level(0, 'decimal', '%1', 1, '<w:pStyle w:val="Overskrift1"/>') + level(1, 'decimal', '%1.%2', 1, '<w:pStyle w:val="Overskrift2"/>');
    const body = ['1', '2', '2', '1', '2'].map((depth) => p('Punkt', `<w:pStyle w:val="Overskrift${depth}"/>`)).join('');
    expect(await bodyOf(wordFile({ body, styles, numbering: list(4, levels) }))).toEqual(['# 1. Punkt', '## 1.1 Punkt', '## 1.2 Punkt', '# 2. Punkt', '## 2.1 Punkt']);
  });
});

describe('lists of a Word file', () => {
  const numbering = list(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)')) + list(2, level(0, 'bullet', '') + level(1, 'bullet', 'o'));

  it('go on counting after a paragraph, begin anew inside another item, and nest', async () => {
    const body = [item('En', 1), item('a', 1, 1), item('b', 1, 1), p('Imellem'), item('To', 1), item('a', 1, 1), item('prik', 2), item('under', 2, 1)].join('');
    expect(await bodyOf(wordFile({ body, numbering }))).toEqual(['1. En', '  1. a', '  2. b', 'Imellem', '2. To', '  1. a', '- prik', '  - under']);
  });

  it('begin where the list says, and anew where it overrides', async () => {
    const two = `${list(1, level(0, 'decimal', '%1.', 3))}<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    expect(await bodyOf(wordFile({ body: [item('a', 1), item('b', 1), item('c', 9)].join(''), numbering: two }))).toEqual(['3. a', '4. b', '1. c']);
  });

  it('keep letters and Roman numbers as text, for a list has none', async () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'lowerLetter', '%2)');
    const body = [item('Byggeri', 1), item('mursten', 1, 1), item('træ', 1, 1), item('Anlæg', 1)].join('');
    expect(await bodyOf(wordFile({ body, numbering: list(1, levels) }))).toEqual(['I. Byggeri', 'a) mursten', 'b) træ', 'II. Anlæg']);
  });

  it('keep numbers of several parts and with words as text', async () => {
    const levels = level(0, 'decimal', 'Punkt %1:') + level(1, 'decimal', '%1.%2') + level(2, 'upperRoman', '§ %3');
    const body = [item('Charter', 1), item('Udkast', 1, 1), item('Formål', 1, 2)].join('');
    expect(await bodyOf(wordFile({ body, numbering: list(1, levels) }))).toEqual(['Punkt 1: Charter', '1.1 Udkast', '§ I Formål']);
  });

  it('follow list styles, and leave out numbering that is switched off', async () => {
    const styled =
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Liste"/>${level(0, 'decimal', '%1.')}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Liste"/></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>';
    expect(await bodyOf(wordFile({ body: item('a', 2) + item('b', 0) + item('c', 77), numbering: styled }))).toEqual(['1. a', 'b', 'c']);
  });
});

describe('tables of a Word file', () => {
  it('keep one line for each paragraph and item of a cell', async () => {
    const numbering = list(2, level(0, 'bullet', ''));
    const body = table([[cell('Kommune'), cell('Status')], [cell('Kommune A'), cell(p('I gang') + item('et', 2) + item('to', 2))]]);
    expect(await outlineOf(wordFile({ body, numbering }))).toEqual({ body: ['| Kommune | Status |', '| Kommune A | I gang / • et / • to |'] });
  });

  it('have the text of merged cells in the first place, and say so', async () => {
    const body = table([
      [cell('Begge', '<w:gridSpan w:val="2"/>'), cell('C')],
      [cell('Ned', '<w:vMerge w:val="restart"/>'), cell('b1'), cell('c1')],
      [cell('', '<w:vMerge/>'), cell('b2'), cell('c2')],
    ]);
    expect(await outlineOf(wordFile({ body }))).toEqual({
      body: ['| Begge |  | C |', '| Ned | b1 | c1 |', '|  | b2 | c2 |'],
      losses: { 'merged-cells': ['Begge', 'Ned'] },
    });
  });

  it('of one cell are only frames, and tables in a cell become lines of it', async () => {
    const inner = table([[cell('x'), cell('y')], [cell('1'), cell('2')]]);
    const body = table([[cell(p('Ramme') + p('to afsnit'))]]) + table([[cell('a'), cell(inner)], [cell('c'), cell('d')]]);
    expect(await bodyOf(wordFile({ body }))).toEqual(['Ramme', 'to afsnit', '| a | x · y / 1 · 2 |', '| c | d |']);
  });
});

describe('links, notes and pictures of a Word file', () => {
  it('keeps links to the web and mail, and the text of all others', async () => {
    const link = (id: string): string => `<w:hyperlink r:id="${id}">${r(id)}</w:hyperlink>`;
    const relationships = (
      [
        ['web', 'https://example.org/'],
        ['mail', 'mailto:post@example.org'],
        ['script', 'javascript:alert(1)'],
        ['drev', 'file:///C:/Users/x.docx'],
        ['bilag', 'bilag/1.docx'],
      ] as const
    ).map(([id, target]) => [id, 'hyperlink', target, true] as const);
    const body = p(relationships.map(([id]) => link(id)).join(r(', '))) + p(`<w:hyperlink w:anchor="x">${r('anker')}</w:hyperlink>`);
    expect(await outlineOf(wordFile({ body, relationships }))).toEqual({
      body: ['[web](https://example.org/), [mail](mailto:post@example.org), script, drev, bilag', 'anker'],
      losses: { 'unsafe-link': ['javascript:alert(1)', 'file:///C:/Users/x.docx'], 'external-reference': ['bilag/1.docx'] },
      hidden: ['fjernet link: javascript:alert(1)', 'fjernet link: file:///C:/Users/x.docx', 'fjernet link: bilag/1.docx'],
    });
  });

  it('turns footnotes and endnotes into footnotes, in the order of their marks', async () => {
    const body = p(`${r('Et')}<w:r><w:endnoteReference w:id="1"/></w:r>${r(' to')}<w:r><w:footnoteReference w:id="2"/></w:r>`);
    const parts = {
      'word/footnotes.xml': `<w:footnotes><w:footnote w:id="0" w:type="separator">${p('linje')}</w:footnote><w:footnote w:id="2">${p('Fodnoten')}</w:footnote></w:footnotes>`,
      'word/endnotes.xml': `<w:endnotes><w:endnote w:id="1">${p('Slutnoten')}</w:endnote></w:endnotes>`,
    };
    expect(await outlineOf(wordFile({ body, parts }))).toEqual({ body: ['Et[^1] to[^2]', '[^1]: Slutnoten', '[^2]: Fodnoten'] });
  });

  it('names pictures itself and tells them by their bytes, not by their names', async () => {
    const parts = { 'word/media/a.jpeg': PNG, 'word/media/b.png': new TextEncoder().encode('<svg onload="alert(1)"/>') };
    const body = p(picture('rId1', 'Rådhuset')) + p(picture('rId2', 'Logo')) + p(picture('rId3', 'Væk'));
    expect(await outlineOf(wordFile({ body, parts, relationships: [['rId1', 'image', 'media/a.jpeg'], ['rId2', 'image', 'media/b.png']] }))).toEqual({
      body: ['![Rådhuset](image:billede-1.png)'],
      losses: { image: ['Logo', 'Væk'] },
      hidden: ['alternativ tekst: Rådhuset', 'alternativ tekst: Logo', 'alternativ tekst: Væk'],
      images: ['billede-1.png Rådhuset'],
    });
  });
});
