import { describe, expect, it } from 'vitest';
import { smallTree } from '../../model/__fixtures__/smallTree';
import { createDirectory } from './names';
import { createFindOrganisation } from './organisations';
import type { Known } from './subject';
import { taskForm } from './taskForms';

const directory = createDirectory(['Anna Berg', 'Bo Dam', 'Kaj'].map((name) => ({ name, role: null, organisation: null })));
const known: Known = { ...directory, find: createFindOrganisation(smallTree({}).tree) };

describe('taskForm', () => {
  it.each([
    ['Anna: bestil te (1/5)', ['Anna'], null],
    ['Anna & Bo: oplæg til byrådet (torsdag d. 4. april)', ['Anna', 'Bo'], null],
    ['@Anna ringer til havnen', ['Anna'], null],
    ['@Anna @Bo udsender programmet', ['Anna', 'Bo'], null],
    ['Sæt et job op @Bo Dam 31. aug.', ['Bo Dam'], null],
    ['AP2 (AB): skaf en nøgle – 8. marts', ['AB'], null],
    ['TODO Kaj: leje telt', ['Kaj'], null],
    ['(Anna, Bo) finde tre mere', ['Anna', 'Bo'], null],
    ['Køb 200 krus (Kaj)', ['Kaj'], null],
    ['Logo i tre størrelser [Anna Berg] [5.12]', ['Anna Berg'], null],
    ['Bestille lapning / Bo Dam / ult. marts', ['Bo Dam'], null],
    ['Inden 1/5: Kaj skriver under', ['Kaj'], 'Inden 1/5'],
    ['Uge 10: Anna bestiller en bus', ['Anna'], 'Uge 10'],
    ['Kaj indkøber knapper (uge 24)', ['Kaj'], null],
    ['Sekretariatet: send listen', ['Sekretariatet'], null],
  ])('reads »%s«', (text, who, deadline) => {
    expect(taskForm(text, known)).toEqual({ who, deadline });
  });

  it.each(['Anna: kassen er tom', 'Anna fortalte om turen (1/5)', 'Kommune A: udbuddet er i gang (uge 12)', 'Lisbeth: bestil te', 'Kaj mente nej', 'Der blev talt om te (Anna)', 'Anna', '', 'Se bilag (1/5)',
    'Oplæg om Venlo – Anna Berg – kl. 10.00', 'Foto fra turen (Anna Berg, 2018)', 'Til orientering: Anna Berg er ny projektleder', 'Uge 32: Anna er på ferie', 'Tak til @Kaj for kaffen', 'Til stede: Anna',
    '9.30: Anna byder velkommen', '9.30-10.00: Anna præsenterer Venlo', '10.00 – Anna Berg – velkomst', 'Velkomst – Anna Berg – kl. 9.30', '12.03.2026: Kaj er ny formand', 'Den 1. maj 2018: Anna besøgte Venlo',
    'Inden pausen: Anna fortæller om Venlo', 'Før mødet: Kaj og Bo spiste frokost', 'Til næste punkt: Bo har spørgsmål', '(Anna Berg) Kommune C er længst', 'Anna repræsenterer Kommune C (til 31/12)', 'Anna – vi mangler penge – 8. maj',
    'Anna: Huset stod færdigt i 1962 (bygget til 1. maj)', 'Oplæg om Venlo / Anna Berg / 20 min', 'Spørgsmål rettes til @Kaj', 'Anna Berg, projektleder, til 1. maj'])('finds none in »%s«', (text) => {
    expect(taskForm(text, known)).toBeNull();
  });
});
