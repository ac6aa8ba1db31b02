/** What may be filled in, in the order of the form. */
export const FIELD_IDS = [
  'investment', 'saving', 'horizon', 'discountRate', 'priceRise', 'depreciation', 'residual',
  'savingLow', 'savingHigh', 'priceRiseLow', 'priceRiseHigh',
  'staff', 'salary', 'points',
] as const;

export type FieldId = (typeof FIELD_IDS)[number];

/** How a number is written and what it counts; `points` are percentage points. */
export type FieldKind = 'money' | 'percent' | 'points' | 'years' | 'persons';

export interface Field {
  label: string;
  /** Of the parameter in the address. */
  key: string;
  kind: FieldKind;
  min: number;
  max: number;
  isOptional?: true;
  /** One that would do, as it is written. */
  example: string;
  /** What the number means and how it is counted. */
  help: string;
}

const MOST_MONEY = 100e9;

export const FIELDS: Readonly<Record<FieldId, Field>> = {
  investment: { label: 'Investering', key: 'inv', kind: 'money', min: 1, max: MOST_MONEY, example: '3.400.000', help: 'Det, der betales i år 0, ud over et almindeligt byggeri.' },
  saving: { label: 'Årlig besparelse, forventet', key: 'besp', kind: 'money', min: 1, max: MOST_MONEY, example: '422.500', help: 'Første års besparelse og indtægt. Beløbet regnes ved årets udgang.' },
  horizon: { label: 'Tidshorisont', key: 'aar', kind: 'years', min: 1, max: 100, example: '40', help: 'Så mange år tæller besparelserne med.' },
  discountRate: { label: 'Kalkulationsrente', key: 'rente', kind: 'percent', min: 0, max: 50, example: '3,5', help: 'Renten om året, som fremtidige beløb regnes tilbage til i dag med. Med 0 % tæller alle år lige meget.' },
  priceRise: { label: 'Prisstigning på besparelsen, forventet', key: 'pris', kind: 'percent', min: -15, max: 15, example: '2', help: 'Så meget stiger besparelsen om året efter det første år.' },
  depreciation: { label: 'Afskrivningsperiode', key: 'afskr', kind: 'years', min: 1, max: 100, example: '15', help: 'Investeringen afskrives med samme beløb i hvert af årene.' },
  residual: { label: 'Restværdi', key: 'rest', kind: 'percent', min: 0, max: 100, example: '5', help: 'Andel af investeringen, der er tilbage ved horisontens udgang og tæller med som indtægt i det sidste år.' },
  savingLow: { label: 'Årlig besparelse, lavt skøn', key: 'besplav', kind: 'money', min: 0, max: MOST_MONEY, isOptional: true, example: '100.000', help: 'Må stå tomt.' },
  savingHigh: { label: 'Årlig besparelse, højt skøn', key: 'besphoej', kind: 'money', min: 0, max: MOST_MONEY, isOptional: true, example: '500.000', help: 'Må stå tomt.' },
  priceRiseLow: { label: 'Prisstigning, lavt skøn', key: 'prislav', kind: 'percent', min: -15, max: 15, isOptional: true, example: '0', help: 'Må stå tomt.' },
  priceRiseHigh: { label: 'Prisstigning, højt skøn', key: 'prishoej', kind: 'percent', min: -15, max: 15, isOptional: true, example: '3', help: 'Må stå tomt.' },
  staff: { label: 'Medarbejdere', key: 'ansatte', kind: 'persons', min: 1, max: 1_000_000, example: '900', help: 'Dem, som bygningen har betydning for.' },
  salary: { label: 'Lønudgift pr. medarbejder om året', key: 'loen', kind: 'money', min: 1, max: 100e6, example: '50.000', help: 'Hele lønudgiften, også pension og andet. Kilderne om Venlo oplyser den ikke.' },
  points: { label: 'Lavere sygefravær', key: 'syge', kind: 'points', min: 0, max: 100, example: '1', help: 'Fald i procentpoint: fra 5 % til 4 % er 1 procentpoint.' },
};

/** Those without which nothing can be calculated. */
export const PLAN_FIELDS = ['investment', 'saving', 'horizon', 'discountRate', 'priceRise', 'depreciation', 'residual'] as const satisfies readonly FieldId[];

/** Low and high estimates around an expected value. */
export const ESTIMATES = [
  { expected: 'saving', low: 'savingLow', high: 'savingHigh', label: 'Årlig besparelse' },
  { expected: 'priceRise', low: 'priceRiseLow', high: 'priceRiseHigh', label: 'Prisstigning' },
] as const satisfies readonly { expected: FieldId; low: FieldId; high: FieldId; label: string }[];

export const ESTIMATE_FIELDS = ESTIMATES.flatMap(({ low, high }) => [low, high]);

export const SICK_LEAVE_FIELDS = ['staff', 'salary', 'points'] as const satisfies readonly FieldId[];
