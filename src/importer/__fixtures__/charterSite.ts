import { contentFiles, dataFile, page, source, vocabularyWith, type Files } from '../../model/__fixtures__/smallTree';
import { readParagraphs } from '../../model/charter/readParagraphs';
import type { CharterParagraph } from '../../model/charter/records';
import { formatProblem } from '../../model/problem';
import { parseTree, type ContentTree } from '../../model/tree';
import { checkPlan } from '../checkPlan';
import { charterFolder } from '../importCharter';
import type { PlannedImport } from '../importMinutes';

const WORDS = vocabularyWith(
  { id: 'proposal', list: 'charter-state', label: 'Forslag' },
);

export const paragraphBlock = (id: string, title: string, text: string, number: string): string => `:::paragraph[${title}]{#${id} number="${number}"}\n${text}\n:::\n\n`;

export const BEVAR = 'Før vi river en bygning ned, undersøger vi, om den kan bruges, som den er, eller bygges om.';
export const GENBRUG = 'Vi undersøger i hvert byggeri, hvilke brugte materialer der kan indgå.';
export const STATUS = 'Byrådet får én gang om året en kort status, som bliver offentliggjort.';

/** The body of the one version whose words are known. */
const KNOWN = paragraphBlock('bevar', 'Bevaring', BEVAR, '1') + paragraphBlock('genbrug', 'Genbrug', GENBRUG, '2') + paragraphBlock('opfoelgning', 'Status', STATUS, '3');

const AWAITING = `## Det ved vi {#det-ved-vi}

Mødet kalder den et forslag [@k-1].
`;

/** A site with a charter of which one version is known and one awaited, and a charter without a version. */
export const CHARTER_FILES: Files = {
  'src/data/vocabulary.yml': WORDS,
  'src/data/sources/kilder.yml': dataFile(source('k-1'), source('k-2')),
  'docs/om/kilder.md': page('page', {}, 'Se [@k-1; @k-2].'),
  'docs/charter/aftalen/index.md': page('page', { title: 'Aftalen' }),
  'docs/charter/aftalen/aftalen-1.md': page('charter', { title: 'Aftalen, version 1', sidebar_label: 'Version 1', sidebar_position: 1, order: 1, textKnown: true, date: '2026-01-05' }, KNOWN),
  'docs/charter/ventende/index.md': page('page', { title: 'Den ventende' }),
  'docs/charter/ventende/forslaget.md': page('charter', {
    title: 'Forslaget',
    description: 'Forslagets ordlyd er ikke fundet.',
    sidebar_label: 'Forslag',
    sidebar_position: 4,
    order: 2,
    state: 'proposal',
    dateNote: 'Drøftet i marts 2026 [@k-1].',
    change: 'Hvad der var nyt, er ikke fundet.',
    notFound: ['Forslagets ordlyd.'],
  }, AWAITING),
  'docs/charter/nyt/index.md': page('page', { title: 'Det nye' }),
};

export function charterTree(more: Files = {}): ContentTree {
  return parseTree(contentFiles({ ...CHARTER_FILES, ...more })).tree;
}

/** What the check says of a plan once its page lies in the folder of its document. */
export function problemsOfPlan(plan: PlannedImport, document: string, more: Files = {}): string[] {
  return checkPlan(plan, charterFolder(document), { files: contentFiles({ ...CHARTER_FILES, ...more }), refused: [], served: [] }).map(formatProblem);
}

/** The paragraphs of a planned page, as the site reads them. */
export function paragraphsOfPlan(plan: PlannedImport): CharterParagraph[] {
  const { parsed } = parseTree([{ path: 'docs/charter/x/x.md', text: String(plan.files[0]?.content) }]).tree;
  return parsed.flatMap((each) => readParagraphs(each).paragraphs.map(({ paragraph }) => paragraph));
}
