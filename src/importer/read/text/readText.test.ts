import { describe, expect, it } from 'vitest';
import { bodyOf, outlineOf, textFile } from '../__fixtures__/outline';

const plain = (...lines: string[]): ReturnType<typeof textFile> => textFile('referat.txt', lines.join('\n'));

describe('a text file', () => {
  it('has a paragraph on each line, items at bullets, and headings above a rule of signs', async () => {
    const lines = ['Referat', '=======', 'Deltagere:', 'Kommune A', '', '1. Velkomst', '--------', '- et', '* to', 'Tekst med <b> & {x}', '', '-----'];
    expect(await outlineOf(plain(...lines))).toEqual({ body: ['# Referat', 'Deltagere:', 'Kommune A', '## 1. Velkomst', '- et', '- to', 'Tekst med <b> & {x}', '---'] });
  });

  it('joins lines that were broken by width, and no others', async () => {
    const lines = [
      'Netværket drøftede udkastet til charteret og de bemærkninger,',
      'som kommunerne har sendt ind. Der var enighed om at fortsætte',
      'arbejdet i tre spor.',
      'Beslutning: Sekretariatet indkalder til et møde i det første',
      'kvartal.',
      'Ansvarlig: Kommune A',
      '2. Næste møde',
    ];
    expect(await bodyOf(plain(...lines))).toEqual([
      'Netværket drøftede udkastet til charteret og de bemærkninger, som kommunerne har sendt ind. Der var enighed om at fortsætte arbejdet i tre spor.',
      'Beslutning: Sekretariatet indkalder til et møde i det første kvartal.',
      'Ansvarlig: Kommune A',
      '2. Næste møde',
    ]);
  });

  it('begins a paragraph of a charter on a line of its own, and goes on where the text only speaks of one', async () => {
    const lines = [
      'Parterne deler udgifterne til møderne efter antallet af indbyggere.',
      '§ 2 Parter',
      'Parterne er de kommuner, som har skrevet under efter reglen i',
      '§ 39 i loven om udbud, og andre kan komme til, når alle er enige om',
      'det.',
      'Princip 3: Del',
    ];
    expect(await bodyOf(plain(...lines))).toEqual([
      'Parterne deler udgifterne til møderne efter antallet af indbyggere.',
      '§ 2 Parter',
      'Parterne er de kommuner, som har skrevet under efter reglen i § 39 i loven om udbud, og andre kan komme til, når alle er enige om det.',
      'Princip 3: Del',
    ]);
  });

  it('is read without the signs that a mail program quotes with', async () => {
    const lines = ['Kære alle', '', '> > Fælles løfte om genbrug', '> >', '> > 1) Vi genbruger mursten fra alle kommunale nedrivninger, medmindre', '> > de er forurenede eller så beskadigede, at de ikke kan renses og', '> > bruges igen.', '>', '> 2) Vi følger op.', '', '> 5 % er for lidt.'];
    expect(await bodyOf(plain(...lines))).toEqual([
      'Kære alle',
      'Fælles løfte om genbrug',
      '1) Vi genbruger mursten fra alle kommunale nedrivninger, medmindre de er forurenede eller så beskadigede, at de ikke kan renses og bruges igen.',
      '2) Vi følger op.',
      '> 5 % er for lidt.',
    ]);
  });

  it('begins a paragraph at a letter, and not at the initial of a name', async () => {
    const lines = ['A. Parterne deler maskiner til rensning af mursten og savning af træ.', 'B. Den part, der låner en maskine, betaler for leje og rengøring.', 'C. Aftalen er skrevet af formanden for udvalget og den daglige leder', 'D. Eksempel, som begge har deltaget i møderne om den fælles aftale:', 'a) udlån', 'b) tilsyn'];
    expect(await bodyOf(plain(...lines))).toEqual([
      'A. Parterne deler maskiner til rensning af mursten og savning af træ.',
      'B. Den part, der låner en maskine, betaler for leje og rengøring.',
      'C. Aftalen er skrevet af formanden for udvalget og den daglige leder D. Eksempel, som begge har deltaget i møderne om den fælles aftale:',
      'a) udlån',
      'b) tilsyn',
    ]);
  });

  it('joins a long line that stops in the middle of a sentence, wherever it was broken', async () => {
    const lines = ['Vi blev enige om at vente med at åbne for vandet til den', '22. april.', 'Der er lappet tre huller, og det er gjort af de', 'mænd, der kom i går.', 'mælk', 'smør'];
    expect(await bodyOf(plain(...lines))).toEqual([
      'Vi blev enige om at vente med at åbne for vandet til den 22. april.', 'Der er lappet tre huller, og det er gjort af de mænd, der kom i går.', 'mælk', 'smør',
    ]);
  });

  it('makes tables of lines with as many tabs, but not of numbers with a tab', async () => {
    expect(await bodyOf(plain('Kommune\tStatus', 'A\tI gang', '1.\tVelkomst', '2.\tCharter', 'Frist:\t1. maj'))).toEqual([
      '| Kommune | Status |',
      '| A | I gang |',
      '1. Velkomst',
      '2. Charter',
      'Frist: 1. maj',
    ]);
  });

  it('reads Windows-1252 with the line ends of Windows', async () => {
    expect(await bodyOf({ name: 'a.txt', bytes: Uint8Array.from(Buffer.from('M\xf8de\r\n\r\nP\xe5 \xc6r\xf8\r\n', 'latin1')) })).toEqual(['Møde', 'På Ærø']);
  });
});
