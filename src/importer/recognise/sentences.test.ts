import { describe, expect, it } from 'vitest';
import { smallTree } from '../../model/__fixtures__/smallTree';
import { plainText } from '../text/phrasing';
import { createFindOrganisation } from './organisations';
import { cutAtDecisions, cutLastSentence, doubtsIn, type SentenceContext } from './sentences';

const CONTEXT: SentenceContext = {
  known: { find: createFindOrganisation(smallTree({}).tree), organisationOf: () => null, roleOf: () => null, hasName: () => false },
  meeting: 'Møde i parkeringsudvalget',
  isFormal: false,
  isRound: false,
};

const kinds = (text: string, context: Partial<SentenceContext> = {}): string[] =>
  cutAtDecisions([{ type: 'text', value: text }], { ...CONTEXT, ...context }).map(({ kind, words }) => `${kind}: ${plainText(words)}`);

describe('cutAtDecisions', () => {
  it.each([
    'Indstillingen blev tiltrådt.',
    'Forum blev enigt om at flytte mødet.',
    'Lagergruppen har besluttet at lukke om mandagen.',
    'Afdelingsbestyrelsen vedtog en ny husorden.',
    'Mødet enedes om to datoer.',
    'Det blev derfor enstemmigt vedtaget at vente.',
    'Det blev besluttet, at der ikke købes nye stole.',
    'Tidsplanen godkendes.',
    'Der var bred enighed om at gå videre.',
    'Efter en lang snak enedes gruppen om to farver.',
    'Derfor besluttede man at vente.',
    'Vi går videre med den blå model.',
    'Efter en lang snak blev konklusionen, at mærket bliver stående.',
    'Gruppen lagde sig fast på gule kort.',
    'Valget faldt på den gamle bro.',
    'Det er bestemt, at ingen går alene.',
    'Indstillingen kan tiltrædes.',
    'Sagen sendes tilbage til udvalget.',
    'Vi sagde nej til tilbuddet.',
    'Vi valgte den dyre maling.',
    'Anna Berg blev genvalgt.',
    'Flere roste planen, og der var opbakning til at gå videre.',
    'Udvalget prioriterer cykelstierne.',
    'Bygherren accepterer prisen på døre.',
    'Parkeringsudvalget besluttede at male stribe.',
    'Regnskabet blev enstemmigt godkendt.',
  ])('finds the decision »%s«', (sentence) => {
    expect(kinds(sentence)).toEqual([`decision: ${sentence}`]);
  });

  it.each([
    'Teknikudvalget besluttede at rive skuret ned.',
    'Planen blev vedtaget af byrådet.',
    'Det er tidligere besluttet at vente.',
    'Det blev besluttet på sidste møde at vente.',
    'Gruppen kunne ikke blive enig om farven.',
    'Det blev ikke besluttet.',
    'Det blev foreslået at vente.',
    'Kommunalbestyrelsen vedtog budgettet.',
    'Gruppen besluttede den 14. maj 2024 at vente.',
    'Gruppen var enig om målet, men ikke om vejen.',
    'Anna Berg er valgt til formand.',
    'Blev det besluttet at vente?',
    'Man valgte i Venlo at bygge højere.',
    'Efter branden i 2009 besluttede man i Venlo at bygge nyt.',
    'Planen er vedtaget i Venlo.',
    'Skolen blev valgt som årets byggeri i 2019.',
    'Vi godkender normalt ikke den slags.',
    'Vi vælger ofte den billigste løsning.',
    'Vi anbefaler aldrig den model.',
    'Resultatet blev, at affaldet faldt med 20 procent.',
    'Det ligger fast, at huset er fra 1962.',
    'Det endte med, at vi kom for sent.',
    'Alle var enige om, at det havde været en god tur.',
    'Der var enighed om, at det er svært.',
    'Godkendt materiale skal have CE-mærke.',
    'Vedtaget politik skal følges.',
    'Aftalt spil er ulovligt.',
    'Forslaget er bestemt interessant.',
    'Planen godkendes på næste møde.',
    'Mødet godkender ikke regnskabet.',
    'Der arbejdes videre med sagen.',
    'Dagsordenen blev godkendt.',
    'Referatet fra sidste møde blev godkendt uden bemærkninger.',
  ])('takes »%s« for talk', (sentence) => {
    expect(kinds(sentence)).toEqual([`text: ${sentence}`]);
  });

  it('keeps what says when an action must be ready with it', () => {
    const context = { known: { ...CONTEXT.known, hasName: (name: string) => name === 'Kaj' } };
    const text = 'Kaj laver en vejledning. Den skal være klar den 15. oktober. Den er ønsket af mange.';
    expect(kinds(text, context)).toEqual(['action: Kaj laver en vejledning. Den skal være klar den 15. oktober.', 'text: Den er ønsket af mange.']);
  });

  it('takes an action out of the talk around it', () => {
    expect(kinds('Loftet er fuldt. Viceværten rydder loftet inden 1. maj. Der er to nøgler.')).toEqual([
      'text: Loftet er fuldt.',
      'action: Viceværten rydder loftet inden 1. maj.',
      'text: Der er to nøgler.',
    ]);
  });

  it('makes an action of an agreement that says who does what', () => {
    expect(kinds('Det blev aftalt, at Kommune B undersøger prisen.')).toEqual(['action: Det blev aftalt, at Kommune B undersøger prisen.']);
    expect(kinds('Det blev aftalt at mødes igen.')).toEqual(['decision: Det blev aftalt at mødes igen.']);
  });

  it('leaves what each tells of its own in a round', () => {
    expect(kinds('Kommune A sender planen i høring inden sommerferien.', { isRound: true })).toEqual(['text: Kommune A sender planen i høring inden sommerferien.']);
  });

  it('leaves approvals of the agenda as text', () => {
    expect(kinds('Godkendt.', { isFormal: true })).toEqual(['text: Godkendt.']);
    expect(kinds('Godkendt.')).toEqual(['decision: Godkendt.']);
  });
});

describe('doubtsIn', () => {
  it('tells formal approvals and what may be an action', () => {
    expect(doubtsIn([{ type: 'text', value: 'Dagsorden godkendt. Kommune A undersøger reglerne. Det regner.' }], CONTEXT)).toEqual({ formal: ['Dagsorden godkendt.'], maybe: ['Kommune A undersøger reglerne.'] });
  });
});

describe('cutLastSentence', () => {
  it('parts the last sentence from what stands before it', () => {
    const { before, last } = cutLastSentence([{ type: 'text', value: 'Det var koldt. Kommune A tænder.' }]);
    expect([plainText(before), plainText(last)]).toEqual(['Det var koldt.', 'Kommune A tænder.']);
  });
});
