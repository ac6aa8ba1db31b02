import type { Currency } from './inputs';
import { currencyWord, formatMoney, formatPercent, formatYears, formatYearSpan, roundTo } from './money';
import type { Plan } from './plan';
import type { PaybackSpan, Span } from './spans';

/** One result: its name, all of it in sentences, and its numbers for a spreadsheet. */
export interface OutcomeLine {
  name: string;
  text: string;
  numbers: OutcomeNumber[];
}

export interface OutcomeNumber {
  name: string;
  /** Money rounded to its smallest coin. Null where there is none, and the sentences say why. */
  value: number | null;
  unit: string;
  /** The same with the low and the high estimates, from the lowest; left out where no estimate bears on it. */
  span?: NumberSpan;
}

export interface NumberSpan {
  low: number | null;
  high: number | null;
}

/** As many as a rate is written with; those of a reader's own are not rounded away. */
const RATE_DECIMALS = 6;

/** Above this nobody cares how much, and the digits would only run out of the page. */
const MOST_RATE = 10;

function amount(name: string, value: number, currency: Currency): OutcomeNumber {
  return { name, value: roundTo(value, 2), unit: currencyWord(currency) };
}

function years(name: string, value: number | null): OutcomeNumber {
  return { name, value: value === null ? null : roundTo(value, 2), unit: 'år' };
}

const NO_SPAN = { low: null, high: null };

/** `factor` makes per cent of fractions. */
function roundSpan({ low, high }: NumberSpan, factor: number, decimals: number): NumberSpan {
  const round = (value: number | null): number | null => (value === null ? null : roundTo(value * factor, decimals));
  return { low: round(low), high: round(high) };
}

function yearSpan({ soonest, latest }: PaybackSpan): NumberSpan {
  return roundSpan({ low: soonest, high: latest }, 1, 2);
}

/** All results of a plan, the most important first. */
export function describeOutcome(plan: Plan, currency: Currency): OutcomeLine[] {
  return [describeTotal(plan, currency), describePresentValue(plan, currency), describeRate(plan), describePayback(plan), describeDiscountedPayback(plan), describeDepreciation(plan, currency), describeLoan(plan, currency)];
}

/** The most important results in one sentence, to be spoken when something has changed. */
export function summarize(plan: Plan, currency: Currency): string {
  const { expected } = plan;
  return `${shortPresentValue(plan, currency)}, den interne rente er ${shortRate(expected.internalRate)}, og tilbagebetalingstiden er ${shortTime(expected.payback)}.`;
}

function shortPresentValue({ assumptions, expected }: Plan, currency: Currency): string {
  const money = formatMoney(expected.netPresentValue, currency);
  return assumptions.discountRate === 0 ? `Uden renter er resultatet ${money}` : `Nutidsværdien er ${money}`;
}

function describeTotal({ assumptions, expected }: Plan, currency: Currency): OutcomeLine {
  const money = (amount: number): string => formatMoney(amount, currency);
  const residual = expected.residual === 0 ? '' : ` Restværdien er ${money(expected.residual)} og tæller med i det sidste år.`;
  return {
    name: 'Samlet besparelse og overskud',
    text: `Besparelserne er i alt ${money(expected.totalSaving)} over ${formatCount(assumptions.horizon)} år.${residual} Når investeringen på ${money(assumptions.investment)} er trukket fra, er resultatet ${money(expected.net)}, uden renter.`,
    numbers: [amount('Samlet besparelse', expected.totalSaving, currency), amount('Resultat uden renter', expected.net, currency)],
  };
}

function formatCount(years: number): string {
  return String(years);
}

function describePresentValue({ assumptions, expected, spans }: Plan, currency: Currency): OutcomeLine {
  const money = formatMoney(expected.netPresentValue, currency);
  const rate = formatPercent(assumptions.discountRate, RATE_DECIMALS);
  const told = assumptions.discountRate === 0 ? `Med en kalkulationsrente på 0 % er nutidsværdien ${money}, det samme som resultatet uden renter.` : `Nutidsværdien af det hele er ${money} med en kalkulationsrente på ${rate}.`;
  return {
    name: 'Nutidsværdi',
    text: `${told}${spanText(spans.netPresentValue, (value) => formatMoney(value, currency))}`,
    numbers: [{ ...amount('Nutidsværdi', expected.netPresentValue, currency), span: roundSpan(spans.netPresentValue, 1, 2) }],
  };
}

function spanText({ low, high }: Span, format: (value: number) => string): string {
  return format(low) === format(high) ? '' : ` Med de lave og høje skøn ligger den fra ${format(low)} til ${format(high)}.`;
}

function describeRate({ expected, spans }: Plan): OutcomeLine {
  const { internalRate } = expected;
  return {
    name: 'Intern rente',
    text: `${longRate(internalRate)}${rateSpanText(spans.internalRate, internalRate)}`,
    numbers: [{ name: 'Intern rente', value: internalRate === null ? null : roundTo(internalRate * 100, RATE_DECIMALS), unit: '%', span: roundSpan(spans.internalRate ?? NO_SPAN, 100, RATE_DECIMALS) }],
  };
}

function rateSpanText(span: Span | null, expected: number | null): string {
  if (span !== null) return spanText(span, formatRate);
  return expected === null ? '' : ' Med mindst ét af de lave eller høje skøn findes den ikke.';
}

function longRate(rate: number | null): string {
  if (rate === null) return 'Den interne rente findes ikke: ingen rente gør nutidsværdien til 0.';
  return `Den interne rente er ${formatRate(rate)} om året. Det er den kalkulationsrente, der gør nutidsværdien til 0.`;
}

/** An internal rate in a few words: `12,3 %`, or that there is none. */
export function shortRate(rate: number | null): string {
  return rate === null ? 'findes ikke' : formatRate(rate);
}

function formatRate(rate: number): string {
  return rate > MOST_RATE ? `over ${formatPercent(MOST_RATE)}` : formatPercent(rate);
}

/** Everywhere else a year's saving comes at the year's end. */
const EVENLY = ' Her er hvert års besparelse fordelt jævnt over året.';

function describePayback({ assumptions, expected, spans }: Plan): OutcomeLine {
  return {
    name: 'Tilbagebetalingstid',
    text: `${longTime(expected.payback, 'Investeringen er tjent ind', assumptions.horizon)}${paybackSpanText(spans.payback)}${spans.payback.soonest === null ? '' : EVENLY}`,
    numbers: [{ ...years('Tilbagebetalingstid', expected.payback), span: yearSpan(spans.payback) }],
  };
}

function describeDiscountedPayback({ assumptions, expected, spans }: Plan): OutcomeLine {
  const rate = formatPercent(assumptions.discountRate, RATE_DECIMALS);
  return {
    name: 'Tilbagebetalingstid med rente',
    text: `${longTime(expected.discountedPayback, `Regnet med renten på ${rate} er investeringen tjent ind`, assumptions.horizon)}${paybackSpanText(spans.discountedPayback)}`,
    numbers: [{ ...years('Tilbagebetalingstid med rente', expected.discountedPayback), span: yearSpan(spans.discountedPayback) }],
  };
}

function shortTime(years: number | null): string {
  return years === null ? 'længere end tidshorisonten' : formatYears(years);
}

function longTime(years: number | null, beginning: string, horizon: number): string {
  return years === null ? `${beginning.replace(/ tjent ind$/, ' ikke tjent ind')} inden for ${formatCount(horizon)} år.` : `${beginning} efter ${formatYears(years)}.`;
}

function paybackSpanText({ soonest, latest }: PaybackSpan): string {
  if (soonest === null) return '';
  if (latest === null) return ` Med de lave og høje skøn er det efter ${formatYears(soonest)} eller slet ikke inden for tidshorisonten.`;
  return formatYears(soonest) === formatYears(latest) ? '' : ` Med de lave og høje skøn er det efter ${formatYearSpan(soonest, latest)}.`;
}

function describeDepreciation(plan: Plan, currency: Currency): OutcomeLine {
  const { assumptions, expected } = plan;
  const yearly = formatMoney(expected.yearlyDepreciation, currency);
  const first = expected.firstSurplusYear;
  const surplus = first === null ? 'Besparelsen er ikke højere end afskrivningen i noget år.' : `Besparelsen er højere end afskrivningen fra år ${first}.`;
  return {
    name: 'Årlig afskrivning',
    text: `Afskrivningen er ${yearly} om året i ${assumptions.depreciationYears} år. ${surplus}${bookValueText(plan, currency)}`,
    numbers: [amount('Årlig afskrivning', expected.yearlyDepreciation, currency)],
  };
}

/** What a depreciation that is longer than the horizon has left when that is over. */
function bookValueText({ assumptions, expected }: Plan, currency: Currency): string {
  const { investment, horizon, depreciationYears } = assumptions;
  if (depreciationYears <= horizon) return '';
  return ` Når tidshorisonten er gået, er ${formatMoney(investment - horizon * expected.yearlyDepreciation, currency)} endnu ikke afskrevet.`;
}

function describeLoan({ assumptions, expected }: Plan, currency: Currency): OutcomeLine {
  const payment = formatMoney(expected.loanPayment, currency);
  return {
    name: 'Årlig ydelse på et lån',
    text: `Lånes hele investeringen med fast ydelse over ${assumptions.depreciationYears} år og ${formatPercent(assumptions.discountRate, RATE_DECIMALS)} i rente, er ydelsen ${payment} om året.`,
    numbers: [amount('Årlig ydelse på et lån', expected.loanPayment, currency)],
  };
}
