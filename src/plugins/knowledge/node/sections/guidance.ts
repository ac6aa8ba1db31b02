import type { GuidanceFields } from '../../../../model/kinds/guidance';
import type { Knowledge } from '../../../../model/knowledge';
import { formatPartialDate } from '../../../../danish/dates';
import { cite, element, inline, list, scrollTable, section, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';
import { requirementLinks } from './requirement';
import { factBox, labels, opening, pageLinks, verifyMark, type PageSections } from './shared';

/** Who and when above a guidance page; steps, checklist, pitfalls and law below it. */
export function guidanceSections(id: string, fields: GuidanceFields, knowledge: Knowledge): PageSections {
  return {
    before: [...opening('guidance', fields, knowledge), factBox('Om vejledningen', guidanceFacts(id, fields, knowledge))],
    after: [
      ...section('Trin for trin', 'trin-for-trin', fields.steps.length === 0 ? [] : [list(fields.steps, { ordered: true })]),
      ...section('Tjekliste', 'tjekliste', fields.checklist.length === 0 ? [] : [checklist(fields.checklist)]),
      ...section('Faldgruber', 'faldgruber', fields.pitfalls.length === 0 ? [] : [list(fields.pitfalls)]),
      ...section('Retligt grundlag', 'retligt-grundlag', fields.legalBasis.length === 0 ? [] : legalBasis(fields)),
    ],
  };
}

function guidanceFacts(id: string, fields: GuidanceFields, knowledge: Knowledge): Array<readonly [string, MarkupChild[]]> {
  return [
    ['Fase', labels(knowledge, 'phase', fields.phases)],
    ['Skrevet til', labels(knowledge, 'reader-role', fields.roles)],
    ['Materialer', labels(knowledge, 'material', fields.materials)],
    ['Krav til at kopiere', requirementLinks(id, knowledge)],
    ['Cases', pageLinks(knowledge, fields.cases)],
    ['Arbejdsspor', pageLinks(knowledge, fields.tracks)],
    ['Gennemgås igen', [notText(text(`senest ${formatPartialDate(fields.nextReview)}`))]],
  ];
}

/** Boxes to tick on paper; on screen they are signs, not controls, since nothing would remember them. */
function checklist(items: readonly string[]): Markup {
  return element(
    'ul',
    { className: ['checklist'] },
    items.map((item) => element('li', {}, inline(item))),
  );
}

function legalBasis(fields: GuidanceFields): Markup[] {
  const rows = fields.legalBasis.map((basis) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [text(basis.rule)]),
      element('td', {}, [...inline(basis.says), ...cite(basis.sources)]),
      element('td', {}, [text(basis.asOf), ...(basis.verify ? [text(' '), verifyMark()] : [])]),
    ]),
  );
  const head = ['Regel', 'Betydning', 'Pr.'].map((label) => element('th', { scope: 'col' }, [text(label)]));
  return [
    scrollTable('Retligt grundlag', [
      element('table', { className: ['legal-table'] }, [
        element('thead', {}, [element('tr', {}, head)]),
        element('tbody', {}, rows),
      ]),
    ]),
    notText(
      element('p', { className: ['legal-note'] }, [
        text('Teksten er baggrund og ikke juridisk rådgivning. Loven kan være ændret siden kildens dato.'),
      ]),
    ),
  ];
}
