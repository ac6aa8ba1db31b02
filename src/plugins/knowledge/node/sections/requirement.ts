import type { RequirementFields } from '../../../../model/kinds/requirement';
import type { Knowledge } from '../../../../model/knowledge';
import { link, text, type MarkupChild } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';
import { requirementsOf } from '../../../../model/requirement/requirementsOf';
import { factBox, labels, opening, pageLinks, sourcedLine, verifyMark, type PageSections } from './shared';

/** Where a requirement belongs, what its words rest on and how old the law is, above its text. */
export function requirementSections(id: string, fields: RequirementFields, knowledge: Knowledge): PageSections {
  return {
    before: [...opening('requirement', fields, knowledge), factBox('Om kravet', requirementFacts(id, fields, knowledge))],
    after: [],
  };
}

function requirementFacts(id: string, fields: RequirementFields, knowledge: Knowledge): Array<readonly [string, MarkupChild[]]> {
  return [
    ['Nummer', [text(id)]],
    ['Plads i udbuddet', labels(knowledge, 'requirement-type', [fields.type])],
    ['Fase', labels(knowledge, 'phase', fields.phases)],
    ['Materialer', labels(knowledge, 'material', fields.materials)],
    ['Formulering', [text('Videnbankens egen. '), ...sourcedLine(fields.basis, fields.sources)]],
    ['Jura', [text(`Kilder: ${fields.legalAsOf} `), notText(verifyMark())]],
    ['Lignende krav i', pageLinks(knowledge, fields.usedIn)],
    ['Vejledning', pageLinks(knowledge, fields.guidance)],
    ['Arbejdsspor', pageLinks(knowledge, fields.tracks)],
  ];
}

/** The requirements that name a case or a guidance, as the value of a fact on its page. */
export function requirementLinks(id: string, { pages }: Pick<Knowledge, 'pages'>): MarkupChild[] {
  const links = requirementsOf(id, pages).map(({ address, fields }) => link(address, fields.sidebar_label ?? fields.title));
  return links.flatMap((item, index) => (index === 0 ? [item] : [text(', '), item]));
}
