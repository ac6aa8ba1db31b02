import { describe, expect, it } from 'vitest';
import { text } from '../../../../model/markup';
import { smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { labels } from './shared';

// Values that the vocabulary lacks stand for themselves, so the ids here are the labels.
const written = (...ids: string[]) => labels(smallKnowledge({}), 'measure', ids);

describe('the labels of several values', () => {
  it('have one capital, that of the first', () => {
    expect(written('Materialepas', 'Grøn facade', 'Åbne rum')).toEqual([text('Materialepas, grøn facade, åbne rum')]);
  });

  it('keep the capitals of abbreviations', () => {
    expect(written('Solenergi', 'C2C-produkter', 'DGNB')).toEqual([text('Solenergi, C2C-produkter, DGNB')]);
  });

  it('are nothing when there are no values', () => {
    expect(written()).toEqual([]);
  });
});
