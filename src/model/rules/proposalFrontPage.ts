import { addressOfProposals } from '../charter/buildProposals';
import { addressOfDocument } from '../charter/documentPlace';
import { isDraft } from '../drafts';
import { isInEdition, PUBLIC_EDITION, WITHOUT_EXAMPLES } from '../edition';
import type { Problem } from '../problem';
import type { ContentTree, ParsedPage } from '../tree';
import { problemAt, type Proposal } from './proposalParts';

/**
 * Readers are led from the versions and from each proposal to the list of all of them, which must therefore be there for whoever
 * reads one. Drafts lead nobody anywhere. A part of the rule `charter-proposal`.
 */
export function checkFrontPages(proposals: readonly Proposal[], tree: ContentTree): Problem[] {
  const published = proposals.filter(({ page }) => !isDraft(page));
  const documents = new Set(published.map(({ page }) => addressOfDocument(page)));
  return [...documents].flatMap((document) => checkFrontPage(document, published.filter(({ page }) => addressOfDocument(page) === document), tree));
}

function checkFrontPage(document: string, proposals: readonly Proposal[], { places, parsed }: ContentTree): Problem[] {
  const address = addressOfProposals({ address: document });
  const [first] = proposals;
  if (first === undefined) return [];
  if (places.every((place) => place.address !== address)) return [missing(first, `docs${address}`)];
  const front = parsed.find((page) => page.address === address);
  // A page that cannot be read is to be mended first.
  if (front === undefined) return [];
  if (isDraft(front)) return [draftOnly(first, front)];
  return proposals.filter(({ page }) => isLeftOutFor(page, front)).slice(0, 1).map((proposal) => leftOut(proposal, front));
}

/** Whether some edition has the proposal and not the list. */
function isLeftOutFor(proposal: Proposal['page'], front: ParsedPage): boolean {
  return [PUBLIC_EDITION, WITHOUT_EXAMPLES].some((edition) => isInEdition(proposal, edition) && !isInEdition(front, edition));
}

function missing(proposal: Proposal, folder: string): Problem {
  return problemAt(proposal, 1, { found: 'Mappen med forslag har ingen forside.', expected: `en fil ${folder}index.md med en linje »::proposals«, der viser alle forslagene`, fix: `Opret ${folder}index.md.` });
}

const FOR_ALL = 'en forside, som alle, der kan læse forslaget, også kan læse';

function draftOnly(proposal: Proposal, { file }: ParsedPage): Problem {
  return problemAt(proposal, 1, { found: `Forslaget bliver udgivet, men forsiden med alle forslag (${file}) er en kladde.`, expected: FOR_ALL, fix: `Gør ${file} færdig, og slet linjen »draft: true« i den.` });
}

function leftOut(proposal: Proposal, { file }: ParsedPage): Problem {
  return problemAt(proposal, 1, { found: `Forslaget står i en udgave, som forsiden med alle forslag (${file}) ikke er med i.`, expected: FOR_ALL, fix: `Fjern audience: members eller example: true i ${file}, eller sæt det samme i forslaget.` });
}
