import { formatYears } from '../../../../danish/dates';
import type { CaseFields } from '../../../../model/kinds/case';
import type { Knowledge } from '../../../../model/knowledge';
import { element, list, section, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { requirementLinks } from './requirement';
import { factBox, labels, line, notFoundSection, opening, pageLinks, type PageSections } from './shared';

/** Fact box of a case above its text; lessons and gaps below it. */
export function caseSections(id: string, fields: CaseFields, knowledge: Knowledge): PageSections {
  return {
    before: [...opening('case', fields, knowledge), factBox('Fakta', caseFacts(id, fields, knowledge))],
    after: [
      ...section('Læring', 'laering', fields.lessons.length === 0 ? [] : [list(fields.lessons)]),
      ...notFoundSection(fields.notFound),
    ],
  };
}

function caseFacts(id: string, fields: CaseFields, knowledge: Knowledge): Array<readonly [string, MarkupChild[]]> {
  return [
    ['Sted', [text(`${fields.place}, ${knowledge.label('country', fields.country)}`)]],
    ['Type', labels(knowledge, 'building-type', [fields.buildingType])],
    ['Arbejde', labels(knowledge, 'work-type', fields.workTypes)],
    ['Tilstand', labels(knowledge, 'case-status', [fields.status])],
    ['År', yearsText(fields.years)],
    ['Bygherre', line(fields.client)],
    ['Kommune', fields.municipality === undefined ? line(fields.municipalityName) : pageLinks(knowledge, [fields.municipality])],
    ['Udbud', labels(knowledge, 'procurement-form', fields.procurementForms)],
    ['Lignende krav', requirementLinks(id, knowledge)],
    ['Tiltag', labels(knowledge, 'measure', fields.measures)],
    ['Materialer', labels(knowledge, 'material', fields.materials)],
    ...keyFigures(fields, knowledge),
    ['Hvem gjorde hvad', roleList(fields, knowledge)],
  ];
}

function yearsText({ start, end }: CaseFields['years']): MarkupChild[] {
  const years = formatYears(start, end);
  return years === '' ? [] : [text(years)];
}

/** Each key figure under its own name; the citations capability fills in value, certainty and sources. */
function keyFigures(fields: CaseFields, knowledge: Knowledge): Array<readonly [string, MarkupChild[]]> {
  return fields.keyFigures.map((id) => [knowledge.figures.get(id)?.label ?? id, [text(`[#${id}]`)]] as const);
}

function roleList(fields: CaseFields, knowledge: Knowledge): Markup[] {
  if (fields.roles.length === 0) return [];
  const items = fields.roles.map(({ role, name }) =>
    element('li', {}, [text(`${knowledge.label('role', role)}: `), ...line(name)]),
  );
  return [
    element('details', {}, [
      element('summary', {}, [text(items.length === 1 ? 'Vis 1 rolle' : `Vis ${items.length} roller`)]),
      element('ul', { className: ['facts__list'] }, items),
    ]),
  ];
}
