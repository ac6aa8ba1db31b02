import type { Root, RootContent } from 'mdast';
import { factBoxOf, findFactBox, hasClass } from '../../../../model/factBox';
import type { Knowledge } from '../../../../model/knowledge';
import { isListed } from '../../../../model/listed';
import { element, heading, link, text, type Markup } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';
import type { Page, PageOf } from '../../../../model/tree';
import { evidenceOfCase } from '../caseRecords';
import { describeEvidenceAlone, evidenceParts } from '../../shared/evidence';
import type { Evidence } from '../../shared/caseRecord';

/** The anchor of the section on how to refer to a case; the rule on anchors knows it. */
const CITATION_ANCHOR = 'henvis';

/**
 * Adds to the page of a listed case: the way to its brief above the fact box, the mix of its evidence in the box, and at
 * the end how to refer to it. An unlisted case has no brief.
 */
export function addCaseParts(tree: Root, page: Page, knowledge: Knowledge): void {
  if (page.kind !== 'case' || !isListed(page)) return;
  const box = factBoxOf(tree);
  if (box !== undefined) {
    listOfFacts(box)?.children.push(evidenceRow(evidenceOfCase(page, knowledge)));
    tree.children.splice(findFactBox(tree), 0, shown(element('case-take', { dataCase: page.id, dataAddress: page.address })));
  }
  tree.children.push(notText(heading(2, 'Henvis til casen', CITATION_ANCHOR)), shown(citation(page)));
}

/** What readers take along is none of the page's own text. */
function shown(markup: Markup): RootContent {
  return notText(markup) as RootContent;
}

/** Drawn by `theme/CaseCitation.tsx`, which knows the whole address of the site. */
function citation({ id, fields }: PageOf<'case'>): Markup {
  return element('case-citation', { dataCase: id, dataTitle: fields.title, dataReviewed: fields.reviewed });
}

function listOfFacts(box: Markup): Markup | undefined {
  return box.children.find((part): part is Markup => part.type === 'markup' && hasClass(part, 'facts'));
}

/** Words first; the bar says the same to the eye. Drawn here as `theme/EvidenceBar.tsx` draws it elsewhere. */
function evidenceRow(evidence: Evidence): Markup {
  const bar = evidenceParts(evidence).map(({ certainty, count }) =>
    element('span', { className: ['evidence-bar__part', `evidence-bar__part--${certainty}`], style: `flex-grow:${count}` }),
  );
  const drawn = bar.length === 0 ? [] : [element('span', { className: ['evidence-bar'], ariaHidden: 'true' }, bar)];
  const row = element('div', {}, [
    element('dt', {}, [text('Sikkerhed')]),
    element('dd', {}, [text(`${describeEvidenceAlone(evidence)}. `), link('/om/kilder-og-sikkerhed/#sikkerhed', 'Hvad ordene betyder'), ...drawn]),
  ]);
  return notText(row);
}
