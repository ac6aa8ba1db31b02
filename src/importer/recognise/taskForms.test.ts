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
    ['Anna Berg – oversættelse til tysk – når teksten er klar', ['Anna Berg'], null],
    ['@Anna ringer til havnen', ['Anna'], null],
    ['@Anna @Bo holder et møde', ['Anna', 'Bo'], null],
    ['Sæt et job op @Bo Dam 31. aug.', ['Bo Dam'], null],
    ['AP2 (AB): skaf en nøgle – 8. marts', ['AB'], null],
    ['TODO Kaj: leje telt', ['Kaj'], null],
    ['(Anna, Bo) finde tre mere', ['Anna', 'Bo'], null],
    ['Køb 200 krus (Kaj)', ['Kaj'], null],
    ['Logo i tre størrelser [Anna Berg] [5.12]', ['Anna Berg'], null],
    ['Bestille lapning / Bo Dam / ult. marts', ['Bo Dam'], null],
    ['Inden 1/5: Kaj skriver under', ['Kaj'], 'Inden 1/5'],
    ['Uge 10: Anna program for turen', ['Anna'], 'Uge 10'],
    ['Kaj indkøber knapper (uge 24)', ['Kaj'], null],
    ['Sekretariatet: send listen', ['Sekretariatet'], null],
  ])('reads »%s«', (text, who, deadline) => {
    expect(taskForm(text, known)).toEqual({ who, deadline });
  });

  it.each(['Anna: kassen er tom', 'Anna fortalte om turen (1/5)', 'Kommune A: udbuddet er i gang (uge 12)', 'Lisbeth: bestil te', 'Kaj mente nej', 'Der blev talt om te (Anna)', 'Anna', '', 'Se bilag (1/5)'])('finds none in »%s«', (text) => {
    expect(taskForm(text, known)).toBeNull();
  });
});
