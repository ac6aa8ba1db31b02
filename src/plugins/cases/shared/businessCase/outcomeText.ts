import type { InternalRate } from '../finance/internalRate';
import type { Currency } from './inputs';
import { formatMoney, formatPercent, formatYears } from './money';
import type { Plan } from './plan';
import type { PaybackSpan, Span } from './spans';

/** One result: its name, what it is in a few words, and all of it in sentences. */
export interface OutcomeLine {
  name: string;
  short: string;
  text: string;
}

/** Above this nobody cares how much, and the digits would only run out of the page. */
const MOST_RATE = 10;

export function describeOutcome(plan: Plan, currency: Currency): OutcomeLine[] {
  return [describeTotal(plan, currency), describePresentValue(plan, currency), describeRate(plan), describePayback(plan), describeDiscountedPayback(plan), describeDepreciation(plan, currency), describeLoan(plan, currency)];
}

/** The most important results in one sentence, to be spoken when something has changed. */
export function summarize(plan: Plan, currency: Currency): string {
  const { expected } = plan;
  return `Nutidsværdien er ${formatMoney(expected.netPresentValue, currency)}, den interne rente er ${shortRate(expected.internalRate)}, og tilbagebetalingstiden er ${shortTime(expected.payback)}.`;
}

function describeTotal({ assumptions, expected }: Plan, currency: Currency): OutcomeLine {
  const money = (amount: number): string => formatMoney(amount, currency);
  const residual = expected.residual === 0 ? '' : ` Restværdien er ${money(expected.residual)} og tæller med i det sidste år.`;
  return {
    name: 'Samlet besparelse og overskud',
    short: `${money(expected.totalSaving)}, netto ${money(expected.net)}`,
    text: `Besparelserne er i alt ${money(expected.totalSaving)} over ${formatCount(assumptions.horizon)} år.${residual} Når investeringen på ${money(assumptions.investment)} er trukket fra, er resultatet ${money(expected.net)}, uden renter.`,
  };
}

function formatCount(years: number): string {
  return String(years);
}

function describePresentValue({ assumptions, expected, spans }: Plan, currency: Currency): OutcomeLine {
  const rate = formatPercent(assumptions.discountRate, 2);
  return {
    name: 'Nutidsværdi',
    short: formatMoney(expected.netPresentValue, currency),
    text: `Nutidsværdien af det hele er ${formatMoney(expected.netPresentValue, currency)} med en kalkulationsrente på ${rate}.${spanText(spans.netPresentValue, (amount) => formatMoney(amount, currency))}`,
  };
}

function spanText({ low, high }: Span, format: (value: number) => string): string {
  return format(low) === format(high) ? '' : ` Med de lave og høje skøn ligger den fra ${format(low)} til ${format(high)}.`;
}

function describeRate({ expected, spans }: Plan): OutcomeLine {
  return { name: 'Intern rente', short: shortRate(expected.internalRate), text: `${longRate(expected.internalRate)}${rateSpanText(spans.internalRate, expected.internalRate)}` };
}

function rateSpanText(span: Span | null, expected: InternalRate): string {
  if (span !== null) return spanText(span, formatRate);
  return expected.kind === 'one' ? ' Med mindst ét af de lave eller høje skøn findes den ikke.' : '';
}

function longRate(rate: InternalRate): string {
  if (rate.kind === 'none') return 'Den interne rente findes ikke: ingen rente gør nutidsværdien til 0.';
  if (rate.kind === 'several') return `Den interne rente har flere løsninger: ${shortRate(rate)}. Ingen af dem siger noget alene; brug nutidsværdien.`;
  return `Den interne rente er ${formatRate(rate.rate)} om året. Det er den kalkulationsrente, der gør nutidsværdien til 0.`;
}

export function shortRate(rate: InternalRate): string {
  if (rate.kind === 'none') return 'findes ikke';
  return rate.kind === 'one' ? formatRate(rate.rate) : `flere løsninger (${rate.rates.map(formatRate).join(' og ')})`;
}

function formatRate(rate: number): string {
  return rate > MOST_RATE ? `over ${formatPercent(MOST_RATE)}` : formatPercent(rate);
}

function describePayback({ assumptions, expected, spans }: Plan): OutcomeLine {
  return {
    name: 'Tilbagebetalingstid',
    short: shortTime(expected.payback),
    text: `${longTime(expected.payback, 'Investeringen er tjent ind', assumptions.horizon)}${paybackSpanText(spans.payback)}`,
  };
}

function describeDiscountedPayback({ assumptions, expected, spans }: Plan): OutcomeLine {
  const rate = formatPercent(assumptions.discountRate, 2);
  return {
    name: 'Tilbagebetalingstid med rente',
    short: shortTime(expected.discountedPayback),
    text: `${longTime(expected.discountedPayback, `Regnet med renten på ${rate} er investeringen tjent ind`, assumptions.horizon)}${paybackSpanText(spans.discountedPayback)}`,
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
  return formatYears(soonest) === formatYears(latest) ? '' : ` Med de lave og høje skøn er det efter ${formatYears(soonest)} til ${formatYears(latest)}.`;
}

function describeDepreciation({ assumptions, expected }: Plan, currency: Currency): OutcomeLine {
  const yearly = formatMoney(expected.yearlyDepreciation, currency);
  const first = expected.firstSurplusYear;
  const surplus = first === null ? 'Besparelsen er ikke højere end afskrivningen i noget år.' : `Besparelsen er højere end afskrivningen fra år ${first}.`;
  return { name: 'Årlig afskrivning', short: yearly, text: `Afskrivningen er ${yearly} om året i ${assumptions.depreciationYears} år. ${surplus}` };
}

function describeLoan({ assumptions, expected }: Plan, currency: Currency): OutcomeLine {
  const payment = formatMoney(expected.loanPayment, currency);
  return {
    name: 'Årlig ydelse på et lån',
    short: payment,
    text: `Lånes hele investeringen med fast ydelse over ${assumptions.depreciationYears} år og ${formatPercent(assumptions.discountRate, 2)} i rente, er ydelsen ${payment} om året.`,
  };
}
