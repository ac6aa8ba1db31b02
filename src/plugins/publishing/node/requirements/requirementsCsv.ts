import { isListed } from '../../../../model/listed';
import type { Knowledge } from '../../../../model/knowledge';
import { markExample } from '../../../../model/minutes/exampleTitle';
import { isRequirement } from '../../../../model/requirement/requirementsOf';
import type { RequirementPart } from '../../../../model/requirement/sections';
import { shortAddressOf } from '../../../../model/shortAddress';
import { subjectNamed } from '../../../../model/subjects';
import type { PageOf } from '../../../../model/tree';
import { wholeAddress } from '../../../../model/wholeAddress';
import type { ApiFile } from '../api';
import { dayText, several, toTable, yesOrNo, type Column } from '../csvTable';
import { requirementParts } from './requirementParts';

/** A requirement with what its sections say. */
type Row = PageOf<'requirement'> & { parts: Record<RequirementPart, string> };

/** All listed requirements for Danish Excel. `siteUrl` ends in a slash. */
export function buildRequirementsCsv(knowledge: Knowledge, siteUrl: string): ApiFile {
  const pages = knowledge.pages.filter(isRequirement).filter(isListed);
  const rows = pages.map((page): Row => ({ ...page, parts: requirementParts(page, knowledge) }));
  return { name: 'requirements.csv', text: toTable(rows, columns(knowledge, siteUrl)) };
}

function columns(knowledge: Knowledge, siteUrl: string): Column<Row>[] {
  const { label, readAloud } = knowledge;
  const titles = (ids: readonly string[]): string => several(ids.map((id) => subjectNamed(id, knowledge)?.title ?? id));
  return [
    ['Id', ({ id }) => id],
    ['Titel', ({ fields }) => markExample(fields.title, fields.example === true)],
    ['Plads i udbuddet', ({ fields }) => label('requirement-type', fields.type)],
    ['Faser', ({ fields }) => several(fields.phases.map((phase) => label('phase', phase)))],
    ['Materialer', ({ fields }) => several(fields.materials.map((material) => label('material', material)))],
    ['Kravtekst', ({ parts }) => parts.wording],
    ['Dokumentation', ({ parts }) => parts.proof],
    ['Opfølgning', ({ parts }) => parts.followUp],
    ['Risiko', ({ parts }) => parts.risk],
    ['Jura', ({ parts }) => parts.law],
    ['Kilder til juraen er fra', ({ fields }) => fields.legalAsOf],
    ['Bygger på', ({ fields }) => readAloud(fields.basis)],
    ['Lignende krav i', ({ fields }) => titles(fields.usedIn)],
    ['Vejledning', ({ fields }) => titles(fields.guidance)],
    ['Arbejdsspor', ({ fields }) => titles(fields.tracks)],
    ['Sidst gennemgået', ({ fields }) => dayText(fields.reviewed)],
    ['Eksempel', ({ fields }) => yesOrNo(fields.example === true)],
    ['Adresse', ({ address }) => wholeAddress(address, siteUrl)],
    ['Kort link', (page) => wholeAddress(shortAddressOf(page), siteUrl)],
  ];
}
