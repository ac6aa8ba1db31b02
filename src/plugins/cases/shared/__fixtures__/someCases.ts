import * as fc from 'fast-check';
import { CERTAINTIES, type CaseFigure, type CaseFigureValue, type CaseRecord, type Certainty, type Choice } from '../caseRecord';

const LABELS: Readonly<Record<Certainty, string>> = {
  independent: 'Uafhængigt målt',
  stated: 'Oplyst i kilden',
  'owner-claim': 'Ejers påstand',
  inferred: 'Udledt af os',
};

/** A case about which as little is known as can be, but for what is given. */
export function someCase(id: string, fields: Partial<CaseRecord> = {}): CaseRecord {
  const figures = fields.figures ?? [];
  const values = figures.flatMap((figure) => figure.values);
  const count = (certainty: Certainty): number => values.filter((value) => value.certainty.id === certainty).length;
  return {
    id,
    address: `/cases/danmark/${id}/`,
    title: `Casen ${id}`,
    shortTitle: id,
    description: 'En case.',
    place: 'Skive',
    country: { id: 'dk', label: 'Danmark' },
    municipality: null,
    buildingType: { id: 'school', label: 'Skole' },
    workTypes: [{ id: 'new-build', label: 'Nybyggeri' }],
    status: { id: 'in-use', label: 'I brug' },
    years: { start: null, end: null },
    client: 'Kommune A',
    phases: [],
    measures: [],
    materials: [],
    procurementForms: [],
    area: null,
    figures,
    evidence: { independent: count('independent'), stated: count('stated'), 'owner-claim': count('owner-claim'), inferred: count('inferred'), estimates: 0 },
    lessons: [],
    notFound: [],
    reviewed: '2026-11-23',
    ...fields,
  };
}

export function someFigure(id: string, fields: Partial<CaseFigure> = {}): CaseFigure {
  return {
    id,
    label: `Tallet ${id}`,
    text: '1 m²',
    meaning: 'Hvad det dækker.',
    quantity: { id: 'gross-floor-area', label: 'Etageareal' },
    topic: { id: 'size', label: 'Størrelse' },
    values: [someValue()],
    isKey: true,
    anchor: `tal-${id}`,
    ...fields,
  };
}

export function someValue(fields: Partial<CaseFigureValue> = {}): CaseFigureValue {
  return {
    from: 1200,
    to: 1200,
    unit: { id: 'm2', label: 'm²' },
    text: '1.200 m²',
    says: 'Areal.',
    asOf: null,
    certainty: { id: 'stated', label: LABELS.stated },
    isEstimate: false,
    sources: [{ id: 'k-1', publisher: 'Kommune A', title: 'Rapport' }],
    ...fields,
  };
}

/** Texts as they may come, those among them that a CSV file could trip over. */
const anyText = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('=1+1', '-5', '+45', '@a', '"', 'a;b', 'linje\r\nto', '\t=2', 'æøå'));

const anyChoice = (...ids: [string, ...string[]]): fc.Arbitrary<Choice> => fc.constantFrom(...ids).map((id) => ({ id, label: `Ordet ${id}` }));

/** Numbers as sources give them: with no more digits than a binary number keeps. */
const anyNumber = fc.tuple(fc.integer(), fc.nat({ max: 6 })).map(([digits, decimals]) => digits / 10 ** decimals);

const anyValue: fc.Arbitrary<CaseFigureValue> = fc.record({
  from: anyNumber,
  to: anyNumber,
  unit: anyChoice('m2', 'dkk', 'percent'),
  text: anyText,
  says: anyText,
  asOf: fc.option(anyText),
  certainty: fc.constantFrom(...CERTAINTIES).map((id) => ({ id, label: LABELS[id] })),
  isEstimate: fc.boolean(),
  sources: fc.array(fc.record({ id: fc.constantFrom('k-1', 'k-2'), publisher: anyText, title: anyText }), { minLength: 1, maxLength: 3 }),
});

const anyFigure = fc.record({
  label: anyText,
  meaning: anyText,
  quantity: fc.option(anyChoice('gross-floor-area', 'project-cost', 'not-in-the-order')),
  topic: anyChoice('cost', 'size'),
  values: fc.array(anyValue, { minLength: 1, maxLength: 4 }),
});

/** Two to four cases with any figures; figures have ids of their own throughout. */
export const anyCases: fc.Arbitrary<CaseRecord[]> = fc
  .array(fc.record({ figures: fc.array(anyFigure, { maxLength: 4 }), lessons: fc.array(anyText, { maxLength: 3 }), client: anyText }), { minLength: 2, maxLength: 4 })
  .map((cases) =>
    cases.map(({ figures, ...fields }, column) =>
      someCase(`case-${column}`, { ...fields, figures: figures.map((figure, index) => someFigure(`tal-${column}-${index}`, figure)) }),
    ),
  );
