import type { Root } from 'mdast';
import type { Knowledge } from '../model/knowledge';
import type { Page } from '../model/tree';
import { addCaseParts } from '../plugins/cases/node/page/addCaseParts';
import { showCaseBrowser } from '../plugins/cases/node/showCaseBrowser';
import { showAdoptions } from '../plugins/charter/node/adoption/showAdoptions';
import { addCharterParts } from '../plugins/charter/node/page/addCharterParts';
import { addProposalParts } from '../plugins/charter/node/page/addProposalParts';
import { showProposals } from '../plugins/charter/node/page/showProposals';
import { showReferences } from '../plugins/citations/node/showReferences';
import { explainWords } from '../plugins/glossary/node/explainWords';
import { addSections } from '../plugins/knowledge/node/addSections';
import { setHeadingIds } from '../plugins/knowledge/node/headingIds';
import { addMeetingParts } from '../plugins/meetings/node/page/addMeetingParts';
import { addRoomLink } from '../plugins/meetings/node/partners/addRoomLink';
import { showPartnerRounds } from '../plugins/meetings/node/partners/showPartnerRounds';
import { showRegisters } from '../plugins/meetings/node/register/showRegisters';
import { addRequirementParts } from '../plugins/requirements/node/page/addRequirementParts';

/** What a capability does to the tree of a page, in place. */
type Stage = (tree: Root, page: Page, knowledge: Knowledge) => void;

/** In this order: our sections first, then their anchors and the words in them, last the numbering of what all of them cite. */
const STAGES: readonly Stage[] = [
  addSections, addMeetingParts, addRoomLink, addCharterParts, addProposalParts, addCaseParts, addRequirementParts, showCaseBrowser, showRegisters, showPartnerRounds, showAdoptions, showProposals, setHeadingIds, explainWords, showReferences,
];

/** Makes the tree of an editor's text into that of the published page, in place. */
export function completeTree(tree: Root, page: Page, knowledge: Knowledge): void {
  for (const stage of STAGES) stage(tree, page, knowledge);
}

/** The tree of a page as it is published, before the host makes HTML of it. Leaves the page as it is. */
export function composePage(page: Page, knowledge: Knowledge): Root {
  const tree = structuredClone(page.body);
  completeTree(tree, page, knowledge);
  return tree;
}
