import type { FileChild } from 'docx';
import type { PhrasingContent, TableRow } from 'mdast';
import type { PartnerReport } from '../../../../model/kinds/minutes';
import type { Knowledge } from '../../../../model/knowledge';
import { inline } from '../../../../model/markup';
import { nameOf } from '../../../../model/minutes/buildRecords';
import { STATE_LISTS } from '../../../../model/minutes/records';
import { tableToWord, type WordContext } from '../../../../word/markdownToWord';

/** Parts of the width: what was told has the most words, and compounds that must not break. */
const SHARES = [0.17, 0.14, 0.41, 0.28];

/** The partner round of a meeting as a table of Word. */
export function partnerWordTable(reports: readonly PartnerReport[], knowledge: Knowledge, context: WordContext): FileChild[] {
  if (reports.length === 0) return [];
  const head = ['Kommune', 'Tilstand', 'Siden sidst', 'Næste skridt'].map((label): PhrasingContent[] => [{ type: 'text', value: label }]);
  return tableToWord([head, ...reports.map((report) => cellsOf(report, knowledge))].map(toRow), context, SHARES);
}

function cellsOf(report: PartnerReport, knowledge: Knowledge): PhrasingContent[][] {
  const plain = (value: string): PhrasingContent[] => [{ type: 'text', value }];
  const next = report.next.flatMap((step, index): PhrasingContent[] => [...(index === 0 ? [] : [{ type: 'break' as const }]), ...inline(step)]);
  return [plain(nameOf(report, knowledge.pages)), plain(knowledge.label(STATE_LISTS.partner, report.state)), inline(report.status ?? ''), next];
}

function toRow(cells: readonly PhrasingContent[][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}
