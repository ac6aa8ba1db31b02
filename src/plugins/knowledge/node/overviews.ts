import type { Parent, Root, RootContent } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { compareDanish } from '../../../danish/sort';
import { placeOfProposal } from '../../../model/charter/buildProposals';
import { exampleMark } from '../../../model/exampleMark';
import type { Knowledge } from '../../../model/knowledge';
import { isListed } from '../../../model/listed';
import { element, inline, link, text, type Markup } from '../../../model/markup';
import { nameOf } from '../../../model/minutes/buildRecords';
import { notText } from '../../../model/pageText';
import type { Page, PageOf } from '../../../model/tree';
import { programme } from './sections/meeting';
import { proposalLine } from './sections/proposal';

/**
 * Replaces the block directives that gather: `::oversigt{kind=case}` by a list of all pages of a kind, `::program` by
 * the agenda of the meeting on whose page it stands.
 */
export function replaceOverviews(tree: Root, page: Page, knowledge: Knowledge): void {
  visit(tree, 'leafDirective', (node: LeafDirective, index, parent: Parent | undefined) => {
    if (parent === undefined || index === undefined) return undefined;
    const content = contentOf(node, page, knowledge);
    if (content === null) return undefined;
    parent.children.splice(index, 1, ...content);
    return index + content.length;
  });
}

function contentOf(node: LeafDirective, page: Page, knowledge: Knowledge): RootContent[] | null {
  if (node.name === 'oversigt') return [overview(node.attributes?.kind ?? '', knowledge)];
  if (node.name === 'program' && page.kind === 'meeting') return programme(page.fields, knowledge);
  return null;
}

/** All listed pages of a kind as cards of title and first answer; in the menu's order, then by title. */
function overview(kind: string, knowledge: Knowledge): Markup {
  const pages = knowledge.pages.filter((page) => page.kind === kind && isListed(page)).sort(comparePages);
  return notText(element('ul', { className: ['overview'] }, pages.map((page) => overviewItem(page, knowledge))));
}

function comparePages(left: Page, right: Page): number {
  const position = (page: Page): number => page.fields.sidebar_position ?? Infinity;
  return (position(left) - position(right) || 0) || compareDanish(left.fields.title, right.fields.title);
}

function overviewItem(page: Page, knowledge: Knowledge): Markup {
  const facts = factLine(page, knowledge);
  return element('li', {}, [
    ...(page.fields.example === true ? [exampleMark()] : []),
    link(page.address, page.fields.title, { className: ['overview__title'] }),
    ...(facts === '' ? [] : [element('span', { className: ['overview__facts'] }, [text(facts)])]),
    element('span', { className: ['overview__text'] }, inline(page.fields.description)),
  ]);
}

/** Number, place in the tender, materials: `k-003 · Option · Mursten`. */
function requirementLine({ id, fields }: PageOf<'requirement'>, label: Knowledge['label']): string {
  return [id, label('requirement-type', fields.type), ...fields.materials.map((material) => label('material', material))].join(' · ');
}

function factLine(page: Page, knowledge: Knowledge): string {
  const { label } = knowledge;
  switch (page.kind) {
    case 'case':
      return [page.fields.place, label('country', page.fields.country), label('building-type', page.fields.buildingType)].join(' · ');
    case 'guidance':
      return page.fields.phases.map((phase) => label('phase', phase)).join(' · ');
    case 'requirement':
      return requirementLine(page, label);
    case 'municipality':
      return label('municipality-link', page.fields.link);
    case 'charter':
      return label('charter-state', page.fields.state);
    case 'proposal': {
      const place = placeOfProposal(page, knowledge.charters);
      return [nameOf(page.fields, knowledge.pages), ...(place === null ? [] : [proposalLine(place, knowledge)])].join(' · ');
    }
    case 'minutes':
      return label('minutes-state', page.fields.state);
    default:
      return '';
  }
}
