import type { CaseFigureValue } from '../caseRecord';
import { formatMoney } from './money';
import { budgetOf, numberOf, preferred, type FigureName, type PublishedFigures } from './published';

/** A line of what the sources give, with the value they give. */
export interface KnownLine {
  label: string;
  value: CaseFigureValue;
  remark: string;
}

/** In the order in which they are read. */
const KNOWN: readonly FigureName[] = ['investment', 'total', 'horizon', 'returnRate', 'positiveFrom', 'unclearPeriod', 'residualShare', 'residualEffect', 'saving'];

/** Every published value that the calculation has to do with. Where sources disagree, each value stands for itself. */
export function knownLines(figures: PublishedFigures): KnownLine[] {
  const lines = KNOWN.flatMap((name) => {
    const { label, values } = figures[name];
    return values.filter(isPublished).map((value) => ({ label, value, remark: value.says }));
  });
  const budget = budgetOf(figures);
  return [...lines, { label: figures.buildingCost.label, value: budget, remark: budget.says }];
}

/** What we worked out ourselves is not published. */
function isPublished({ certainty }: CaseFigureValue): boolean {
  return certainty.id !== 'inferred';
}

/** What the calculation needs and no source gives, with what is assumed here and why. */
export function assumedLines(figures: PublishedFigures): { label: string; value: string; reason: string }[] {
  const [total, years] = [numberOf(figures.total), numberOf(figures.horizon)];
  const period = preferred(figures.unclearPeriod).text;
  return [
    { label: 'Årlig besparelse', value: `${formatMoney(total / years, 'euro')} om året`, reason: `Udledt: ${formatMoney(total, 'euro')} fordelt jævnt på ${years} år. Besparelsen år for år er ikke offentliggjort.` },
    { label: 'Kalkulationsrente', value: '0\u00a0%', reason: 'Ikke offentliggjort. Det er heller ikke oplyst, om den samlede besparelse er tilbagediskonteret.' },
    { label: 'Prisstigning', value: '0\u00a0%', reason: 'Ikke offentliggjort. Totalen fordeles derfor jævnt.' },
    { label: 'Afskrivningsperiode', value: period, reason: 'Perioden er oplyst, men ordet kan også betyde tilbagebetaling. At læse den som afskrivning er vores valg.' },
    { label: 'Restværdi', value: '0\u00a0%', reason: 'Det er ikke oplyst, om restværdien er en del af den samlede besparelse.' },
    { label: 'Brutto eller netto', value: 'Brutto', reason: 'Det er ikke oplyst, om merinvesteringen er trukket fra den samlede besparelse. Her trækkes den fra.' },
    { label: 'Årets udgang', value: 'Betaling sidst på året', reason: 'Investeringen regnes i år 0. Uden skat, lån, vedligehold og udskiftning; de er ikke oplyst.' },
  ];
}
