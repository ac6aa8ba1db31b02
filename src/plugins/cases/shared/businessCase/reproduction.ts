import { joinWithAnd } from '../../../../danish/joinWithAnd';
import { internalRateOfReturn } from '../finance/internalRate';
import { firstSavingForTotal, growingSavings } from '../finance/savings';
import { formatMoney, formatPercent, formatRounded } from './money';
import { shortRate } from './outcomeText';
import { budgetOf, numberOf, preferred, type PublishedFigures } from './published';
import type { CaseFigureValue, CaseSource } from '../caseRecord';

/** A published number that our arithmetic does not lead to: what was tried, and what came out. */
export interface Attempt {
  published: CaseFigureValue;
  title: string;
  tried: string[];
}

export function describeAttempts(figures: PublishedFigures): Attempt[] {
  return [residualAttempt(figures), returnAttempt(figures), savingAttempt(figures)];
}

const euro = (amount: number): string => formatMoney(amount, 'euro');

function residualAttempt(figures: PublishedFigures): Attempt {
  const effect = numberOf(figures.residualEffect);
  const share = numberOf(figures.residualShare) / 100;
  const years = numberOf(figures.horizon);
  const budget = budgetOf(figures).from;
  const percent = formatPercent(share);
  return {
    published: preferred(figures.residualEffect),
    title: `${euro(effect)} om året for ${percent} restværdi`,
    tried: [
      `Forsøg: ${percent} af projektets budget på ${euro(budget)}, fordelt på ${years} år. Resultat: ${euro((budget * share) / years)} om året.`,
      `Baglæns: Skal ${percent} give ${euro(effect)} om året i ${years} år, må værdien være ${euro((effect * years) / share)}. Ingen af kilderne nævner så højt et beløb.`,
      'Kilderne siger ikke, hvilken værdi procenten regnes af, over hvor mange år, eller om beløbet er en del af den samlede besparelse. Derfor er restværdien 0 % i beregningen.',
    ],
  };
}

function returnAttempt(figures: PublishedFigures): Attempt {
  const published = preferred(figures.returnRate);
  const rate = published.from / 100;
  const years = numberOf(figures.horizon);
  const flat = figures.total.values.map(({ from }) => `${formatRate(from, 0, figures)} ved ${euro(from)}`);
  const growth = growthForRate(rate, numberOf(figures.total), figures);
  return {
    published,
    title: `${formatPercent(rate)} i afkast`,
    tried: [
      `Forsøg: intern rente, når besparelsen er lige stor i alle ${years} år. Resultat: ${joinWithAnd(flat)}.`,
      `Forsøg: intern rente, når besparelsen stiger med priserne og summen stadig er ${euro(numberOf(figures.total))}. Resultat: ${joinWithAnd(growthLines(figures))}.`,
      ...(growth === null ? [] : [`Baglæns: En prisstigning på ${formatPercent(growth, 2)} om året rammer ${formatPercent(rate)}. Det er kun et regnestykke; ingen kilde nævner den prisstigning.`]),
      'Kilden siger ikke, om afkastet er intern rente, gennemsnitligt afkast eller noget tredje.',
    ],
  };
}

function savingAttempt(figures: PublishedFigures): Attempt {
  const published = preferred(figures.saving);
  const years = numberOf(figures.horizon);
  return {
    published,
    title: `${published.text} i besparelse`,
    tried: [
      `Forsøg: ${euro(published.from)} om året i ${years} år. Resultat: ${euro(published.from * years)} i alt, ikke ${euro(numberOf(figures.total))}.`,
      `Baglæns: ${euro(numberOf(figures.total))} fordelt jævnt på ${years} år er ${euro(numberOf(figures.total) / years)} om året. Det beløb er udledt og står i ingen kilde. Det lave beløb er brugt som lavt skøn.`,
    ],
  };
}

/** Yearly price rises that the internal rate is tried with; examples, for no source names one. */
const TRIED_GROWTH = [0.01, 0.02, 0.03];

function growthLines(figures: PublishedFigures): string[] {
  return TRIED_GROWTH.map((growth) => `${formatRate(numberOf(figures.total), growth, figures)} ved ${formatPercent(growth)}`);
}

function formatRate(total: number, growth: number, figures: PublishedFigures): string {
  return shortRate(internalRateOfReturn(flowsFor(total, growth, figures)));
}

function flowsFor(total: number, growth: number, { investment, horizon }: PublishedFigures): number[] {
  const years = numberOf(horizon);
  return [-numberOf(investment), ...growingSavings(firstSavingForTotal(total, growth, years), growth, years)];
}

/** The yearly price rise from 0 to 10 % with which the internal rate is the one given; null where none has it. */
export function growthForRate(rate: number, total: number, figures: PublishedFigures): number | null {
  const isAbove = (growth: number): boolean => {
    const found = internalRateOfReturn(flowsFor(total, growth, figures));
    return found !== null && found > rate;
  };
  let [low, high] = [0, 0.1];
  // The later the savings come, the lower the rate.
  if (!isAbove(low) || isAbove(high)) return null;
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (low + high) / 2;
    if (isAbove(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** What the default inputs lead to that is published too. */
export function describeReproduced(figures: PublishedFigures): string[] {
  const { total, investment, horizon, unclearPeriod } = figures;
  const saving = numberOf(total) / numberOf(horizon);
  const written = numberOf(investment) / numberOf(unclearPeriod);
  return [
    `Den samlede besparelse er ${euro(numberOf(total))}, fordi den årlige besparelse er udledt af den.`,
    `Pengestrømmen er positiv fra det første år, hvis de ${formatRounded(numberOf(unclearPeriod), 0)} år er afskrivning uden renter: ${euro(saving)} i besparelse minus ${euro(written)} i afskrivning.`,
  ];
}

/** Every source of some values once, in the order in which they are first named. */
export function sourcesOf(values: readonly CaseFigureValue[]): CaseSource[] {
  return [...new Map(values.flatMap(({ sources }) => sources).map((source) => [source.id, source])).values()];
}
