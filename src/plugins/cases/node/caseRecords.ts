import { compareDanish } from '../../../danish/sort';
import { caseMunicipality } from '../../../model/caseMunicipality';
import { certaintyText, formatFigure, formatValue, isEstimate } from '../../../model/figureText';
import type { CaseFields } from '../../../model/kinds/case';
import type { Figure, FigureValue } from '../../../model/kinds/figure';
import type { ListName } from '../../../model/kinds/lists';
import type { Knowledge } from '../../../model/knowledge';
import { isListed } from '../../../model/listed';
import type { Page, PageOf } from '../../../model/tree';
import { CERTAINTIES, type CaseFigure, type CaseFigureValue, type CaseRecord, type Certainty, type Choice, type Evidence } from '../shared/caseRecord';
import { compareNumbers } from '../shared/compareNumbers';
import { floorAreaOf } from '../shared/floorArea';
import { shownFigures } from './shownFigures';

/** All listed cases as data for readers, by title. */
export function buildCaseRecords(knowledge: Knowledge): CaseRecord[] {
  const cases = knowledge.pages.filter(isListed).filter(isCase);
  return cases.map((page) => toRecord(page, knowledge)).sort((left, right) => compareDanish(left.title, right.title));
}

function isCase(page: Page): page is PageOf<'case'> {
  return page.kind === 'case';
}

function toRecord({ id, address, fields }: PageOf<'case'>, knowledge: Knowledge): CaseRecord {
  const choices = choicesFrom(knowledge);
  const figures = figuresOf(id, fields, knowledge);
  return {
    id,
    address,
    title: fields.title,
    shortTitle: fields.sidebar_label ?? fields.title,
    description: knowledge.readAloud(fields.description),
    place: fields.place,
    country: choices.one('country', fields.country),
    municipality: municipalityOf(fields, knowledge),
    buildingType: choices.one('building-type', fields.buildingType),
    workTypes: choices.all('work-type', fields.workTypes),
    status: choices.one('case-status', fields.status),
    years: { start: fields.years.start ?? null, end: fields.years.end ?? null },
    client: knowledge.readAloud(fields.client),
    phases: choices.all('phase', fields.phases),
    measures: choices.all('measure', fields.measures),
    materials: choices.all('material', fields.materials),
    procurementForms: choices.all('procurement-form', fields.procurementForms),
    area: floorAreaOf(figures)?.values[0]?.from ?? null,
    figures,
    evidence: evidenceOf(figures),
    lessons: fields.lessons.map(knowledge.readAloud),
    notFound: fields.notFound.map(knowledge.readAloud),
    reviewed: fields.reviewed,
  };
}

/** Turns ids of closed lists into choices. */
function choicesFrom({ label }: Pick<Knowledge, 'label'>) {
  const one = (list: ListName, id: string): Choice => ({ id, label: label(list, id) });
  return { one, all: (list: ListName, ids: readonly string[]): Choice[] => ids.map((id) => one(list, id)) };
}

function municipalityOf(fields: CaseFields, knowledge: Knowledge): Choice | null {
  const found = caseMunicipality(fields);
  return found === null ? null : { id: found.id, label: found.name ?? knowledge.pageById(found.id)?.fields.title ?? found.id };
}

function figuresOf(subject: string, { keyFigures }: CaseFields, knowledge: Knowledge): CaseFigure[] {
  const shown = shownFigures(subject, knowledge);
  const rank = (id: string): number => (keyFigures.includes(id) ? keyFigures.indexOf(id) : Infinity);
  const own = [...knowledge.figures.values()].filter((figure) => figure.subject === subject);
  const sorted = own.sort((left, right) => compareNumbers(rank(left.id), rank(right.id)));
  return sorted.map((figure) => ({
    ...toFigure(figure, knowledge),
    isKey: keyFigures.includes(figure.id),
    anchor: shown.has(figure.id) ? `tal-${figure.id}` : null,
  }));
}

function toFigure(figure: Figure, knowledge: Knowledge): Omit<CaseFigure, 'isKey' | 'anchor'> {
  const choices = choicesFrom(knowledge);
  return {
    id: figure.id,
    label: figure.label,
    text: formatFigure(figure, knowledge),
    meaning: knowledge.readAloud(figure.meaning),
    quantity: figure.quantity === undefined ? null : choices.one('quantity', figure.quantity),
    topic: choices.one('figure-topic', figure.topic),
    values: figure.values.map((value) => toValue(value, figure, knowledge)),
  };
}

function toValue(value: FigureValue, figure: Figure, knowledge: Knowledge): CaseFigureValue {
  const certainty = (value.certainty ?? figure.certainty) as Certainty;
  return {
    from: value.value,
    to: value.to ?? value.value,
    unit: choicesFrom(knowledge).one('unit', value.unit ?? figure.unit),
    text: formatValue(value, figure, knowledge),
    says: knowledge.readAloud(value.says),
    asOf: value.asOf ?? null,
    certainty: { id: certainty, label: certaintyText(figure, knowledge, value) },
    isEstimate: isEstimate(figure, value),
    sources: value.sources.map((id) => ({ id, publisher: knowledge.sources.get(id)?.publisher ?? id, title: knowledge.sources.get(id)?.title ?? '' })),
  };
}

/** The mix of evidence of a case by its page, the same as in its record. */
export function evidenceOfCase({ id, fields }: PageOf<'case'>, knowledge: Knowledge): Evidence {
  return evidenceOf(figuresOf(id, fields, knowledge));
}

function evidenceOf(figures: readonly CaseFigure[]): Evidence {
  const values = figures.flatMap((figure) => figure.values);
  const count = (id: Certainty): number => values.filter(({ certainty }) => certainty.id === id).length;
  const counts = Object.fromEntries(CERTAINTIES.map((id) => [id, count(id)])) as Record<Certainty, number>;
  return { ...counts, estimates: values.filter((value) => value.isEstimate).length };
}
