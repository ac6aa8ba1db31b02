import type { PartnerReport } from '../../../../model/kinds/minutes';
import type { Knowledge } from '../../../../model/knowledge';
import { cite, element, inline, link, scrollTable, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { nameOf, partnerAnchor } from '../../../../model/minutes/buildRecords';
import { STATE_LISTS } from '../../../../model/minutes/records';

/** The partner round of one meeting: a row for each municipality, which can be linked to. */
export function partnerTable(reports: readonly PartnerReport[], knowledge: Knowledge): Markup {
  const head = ['Kommune', 'Tilstand', 'Siden sidst', 'Næste skridt'].map((label) => element('th', { scope: 'col' }, [text(label)]));
  const table = element('table', { className: ['partner-table'] }, [
    element('thead', {}, [element('tr', {}, head)]),
    element('tbody', {}, reports.map((report) => row(report, knowledge))),
  ]);
  return scrollTable('Partnerrunden', [table]);
}

function row(report: PartnerReport, knowledge: Knowledge): Markup {
  return element('tr', { id: partnerAnchor(report) }, [
    element('th', { scope: 'row' }, [municipality(report, knowledge)]),
    element('td', {}, [text(knowledge.label(STATE_LISTS.partner, report.state))]),
    element('td', {}, [...(report.status === undefined ? [] : inline(report.status)), ...cite(report.sources)]),
    element('td', {}, nextSteps(report.next)),
  ]);
}

function municipality(report: PartnerReport, knowledge: Knowledge): MarkupChild {
  const page = knowledge.pageById(report.municipality ?? '');
  const name = nameOf(report, knowledge.pages);
  return page === undefined ? text(name) : link(page.address, name);
}

/** One step needs no list. */
export function nextSteps(steps: readonly string[]): MarkupChild[] {
  if (steps.length < 2) return steps.flatMap((step) => inline(step));
  return [element('ul', {}, steps.map((step) => element('li', {}, inline(step))))];
}
