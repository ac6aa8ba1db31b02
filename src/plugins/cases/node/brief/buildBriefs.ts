import { formatYears } from '../../../../danish/dates';
import { citedLine, citedText } from '../../../../model/citedText';
import type { Knowledge } from '../../../../model/knowledge';
import type { PageOf } from '../../../../model/tree';
import type { BriefDraft, CaseBrief } from '../../shared/caseBrief';
import type { CaseRecord } from '../../shared/caseRecord';
import { describeEvidenceAlone } from '../../shared/evidence';
import { joinLabels } from '../../shared/joinLabels';
import { citedFigure } from './citedFigure';
import { fitBrief } from './fitBrief';
import { fitsOnPage } from './height';
import { numberSources } from './numberSources';
import { readSummary } from './summary';

/** Each case on one page, in the order of the records. */
export function buildBriefs(records: readonly CaseRecord[], knowledge: Knowledge): CaseBrief[] {
  return records.flatMap((record) => {
    const page = knowledge.pageById(record.id);
    if (page?.kind !== 'case') return [];
    const draft = fitBrief(toDraft(record, page, knowledge), (cut) => fitsOnPage(numberSources(cut, knowledge)));
    return [numberSources(draft, knowledge)];
  });
}

/** All that a brief of the case could say, before anything is left out. */
function toDraft(record: CaseRecord, { body, fields }: PageOf<'case'>, knowledge: Knowledge): BriefDraft {
  const { lead, points } = readSummary(body);
  const keyFigures = record.figures.filter(({ isKey }) => isKey);
  const figures = keyFigures.length === 0 ? record.figures : keyFigures;
  return {
    id: record.id,
    address: record.address,
    title: record.title,
    facts: factsOf(record),
    client: record.client,
    description: citedLine(fields.description, knowledge),
    lead: lead === '' ? null : citedText(lead, knowledge),
    points: points.map(({ term, text }) => ({ term, ...citedText(text, knowledge) })),
    figures: figures.map((figure) => citedFigure(figure, knowledge)),
    lessons: fields.lessons.map((lesson) => citedLine(lesson, knowledge)),
    notFound: fields.notFound.map((gap) => citedLine(gap, knowledge)),
    left: { points: 0, figures: record.figures.length - figures.length, lessons: 0, notFound: 0 },
    evidence: record.evidence,
    evidenceText: describeEvidenceAlone(record.evidence),
    reviewed: record.reviewed,
  };
}

function factsOf({ place, country, buildingType, workTypes, status, years }: CaseRecord): string[] {
  return [`${place}, ${country.label}`, buildingType.label, joinLabels(workTypes), status.label, formatYears(years.start, years.end) || 'Årstal ikke oplyst'];
}
