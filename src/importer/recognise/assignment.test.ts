import { describe, expect, it } from 'vitest';
import { smallTree } from '../../model/__fixtures__/smallTree';
import { assignmentIn } from './assignment';
import { createDirectory } from './names';
import { createFindOrganisation, UNKNOWN_WHO } from './organisations';
import { subjectAtStart, type Known } from './subject';

const directory = createDirectory([{ name: 'RB', role: 'Rådgiver', organisation: null }, { name: 'Anna Berg', role: null, organisation: { who: 'Kommune C' } }, { name: 'Kaj', role: null, organisation: null }]);
const known: Known = { find: createFindOrganisation(smallTree({}).tree), organisationOf: (name) => directory.organisationOf(name), roleOf: (name) => directory.roleOf(name), hasName: (name) => directory.hasName(name) };

describe('subjectAtStart', () => {
  it.each([
    ['Kommune A og Kommune C tegner et kort', ['Kommune A', 'Kommune C'], ' tegner et kort'],
    ['Byggeleder og tømrer: ser på taget', ['Byggeleder', 'tømrer'], ': ser på taget'],
    ['Teknisk serviceleder køber en pumpe', ['Teknisk serviceleder'], ' køber en pumpe'],
    ['Sekretariatet (Kommune B) sender', ['Sekretariatet'], ' sender'],
    ['RB måler op', ['RB'], ' måler op'],
    ['Anna følger op', ['Anna'], ' følger op'],
  ])('reads »%s«', (text, words, rest) => {
    const subject = subjectAtStart(text, known);
    expect({ words: subject?.words, rest: text.slice(subject?.length) }).toEqual({ words, rest });
  });

  it('gives initials and names by where the document says that they belong', () => {
    expect(subjectAtStart('RB og Anna Berg måler', known)?.who).toEqual([{ who: 'Rådgiver' }, { who: 'Kommune C' }]);
    expect(subjectAtStart('Kaj måler', known)).toEqual({ words: ['Kaj'], who: [{ who: UNKNOWN_WHO }], length: 3 });
  });

  it.each(['Vinduerne måles op', 'Man tager fat', 'Et møde om ledere', 'Loftet er fuldt'])('finds nobody in »%s«', (text) => {
    expect(subjectAtStart(text, known)).toBeNull();
  });

  it('takes no verb into who it is', () => {
    expect(subjectAtStart('Udvalgsgruppen har ikke nået det', known)?.words).toEqual(['Udvalgsgruppen']);
  });
});

describe('assignmentIn', () => {
  it.each([
    ['Driftschefen bestiller containere senest 3. april.', ['Driftschefen']],
    ['Kommune B og Kommune C indhenter priser til næste møde.', ['Kommune B', 'Kommune C']],
    ['Arkitekten opdaterer tegningerne inden påske.', ['Arkitekten']],
    ['Formanden skal kontakte naboerne hurtigst muligt.', ['Formanden']],
    ['Kommune A følger op hos leverandøren.', ['Kommune A']],
    ['Inden sommerferien rydder ejendomsmesteren loftet.', ['Ejendomsmesteren']],
    ['Notatet udarbejdes af sekretariatet inden 1. maj.', ['Sekretariatet']],
    ['Anna booker et lokale.', ['Anna']],
    ['Kaj skriver et oplæg til byrådet.', ['Kaj']],
    ['Sekretariatet udarbejder en oversigt.', ['Sekretariatet']],
    ['Kommune A gør det samme for sine skoler, senest d. 20/3-19.', ['Kommune A']],
    ['Kommune B forestår udbuddet inden uge 12', ['Kommune B']],
    ['Forvaltningen forelægger en evaluering i marts 2025.', ['Forvaltningen']],
    ['Anna skaffer nøgler – uge 40.', ['Anna']],
    ['Rådgiveren spørger havnen, gerne primo november.', ['Rådgiveren']],
  ])('is sure of »%s«', (sentence, who) => {
    expect(assignmentIn(sentence, known)).toEqual({ certainty: 'sure', who });
  });

  it.each(['Kaj laver skulpturer af gamle mursten.', 'Kaj retter kritik mod planen.', 'Entreprenøren sender affaldet til forbrænding.', 'Leverandøren sender regningen.', 'Forvaltningen planlægger en ny skole.', 'Direktøren inviterer alle til at se rådhuset.', 'Kommune A undersøger reglerne.', 'Kommune B: udarbejder en affaldsplan til foråret', 'Kommune C vil undersøge prisen inden 1. juni.', 'Rådgiveren tegner en skitse.'])(
    'leaves »%s« to the editor',
    (sentence) => {
      expect(assignmentIn(sentence, known)?.certainty).toBe('maybe');
    },
  );

  it.each([
    'Kommune A sender hver uge en liste inden fredag.',
    'Anna skriver som altid.',
    'Bo svarer, at huset står klart til maj.',
    'Anna nævner, at skolen åbner til maj.',
    'Anna spørger, om prisen er fast i maj.',
    'Kommune A oplyser, at nedrivningen sker i uge 12.',
    'Projektlederen oplyser, at byggeriet afsluttes inden jul.',
    'Anna beder om, at referatet kommer før jul.',
    'Anna skriver i sit indlæg, at prisen er for høj.',
    'Arkitekten skriver, at facaden skal renses.',
    'Kommune A bygger en ny skole, der skal stå færdig i maj.',
    'Kommune A modtager det første hold mursten senest 1. juni.',
    'Formanden byder velkommen til maj.',
    'Kommune A har en aftale, der udløber senest 1. maj.',
    'Lisbeth booker et lokale.',
    'Kan Kommune A sende tegninger inden 1. maj?',
    'Kommune A fortalte, at den sender tegninger inden 1. maj.',
    'Hvis Kommune A sender tegningerne inden jul, går det.',
    'Kommune A har sendt tegningerne.',
    'Man undersøger sagen inden 1. maj.',
    'Kommune B sender allerede regninger senest den 5. i måneden.',
  ])('takes »%s« for talk', (sentence) => {
    expect(assignmentIn(sentence, known)).toBeNull();
  });
});
