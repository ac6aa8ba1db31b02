import { describe, expect, it } from 'vitest';
import { compareDanish } from './sort';

describe('compareDanish', () => {
  it('has æ, ø and å last', () => {
    expect(['Ålborg', 'Ørsted', 'Zoo', 'Ærø', 'Odense'].sort(compareDanish)).toEqual(['Odense', 'Zoo', 'Ærø', 'Ørsted', 'Ålborg']);
  });

  it('files aa as å', () => {
    expect(['Aarhus', 'Albertslund', 'Åbenrå', 'Vejle'].sort(compareDanish)).toEqual(['Albertslund', 'Vejle', 'Åbenrå', 'Aarhus']);
  });

  it('counts numbers as numbers', () => {
    expect(['Møde 10', 'Møde 9', 'Møde 1'].sort(compareDanish)).toEqual(['Møde 1', 'Møde 9', 'Møde 10']);
  });

  it('sets a capital beside its small letter', () => {
    expect(['beton', 'Bygherre', 'Asfalt', 'armering'].sort(compareDanish)).toEqual(['armering', 'Asfalt', 'beton', 'Bygherre']);
  });
});
