import { isVersion } from '../charter/buildCharters';
import { readParagraphs, type VersionParagraphs } from '../charter/readParagraphs';
import type { PageKind } from '../kinds';
import type { Problem } from '../problem';
import type { PageOf } from '../tree';
import type { Rule } from './rule';

/** A paragraph without an id, or with that of another, can be neither linked to nor compared. */
export const charterParagraph: Rule = {
  id: 'charter-paragraph',
  check({ tree }) {
    const read = (kind: PageKind): VersionParagraphs[] => tree.parsed.filter((page) => page.kind === kind).map(readParagraphs);
    const pages = new Map(tree.pages.filter(isVersion).map((page) => [page.file, page]));
    return [
      ...read('charter').flatMap((version) => [...version.problems, ...repeated(version), ...knownText(version, pages.get(version.page.file))]),
      ...read('proposal').flatMap(({ problems }) => problems),
    ];
  },
};

function repeated({ page, paragraphs }: VersionParagraphs): Problem[] {
  return paragraphs.flatMap(({ paragraph: { id }, line }, index) => {
    const first = paragraphs.slice(0, index).find(({ paragraph }) => paragraph.id === id);
    if (first === undefined) return [];
    return [{
      file: page.file,
      line,
      rule: charterParagraph.id,
      found: `Id'et »${id}« bruges også af paragraffen på linje ${first.line}.`,
      expected: 'ét id for hver paragraf',
      fix: 'Giv den ene et andet id.',
    }];
  });
}

/** Whether the words are known is said in the facts; the text must agree. */
function knownText({ page, paragraphs, problems, isWhole }: VersionParagraphs, version: PageOf<'charter'> | undefined): Problem[] {
  if (version === undefined || problems.length > 0 || !isWhole) return [];
  const { textKnown } = version.fields;
  if (textKnown === paragraphs.length > 0) return [];
  return [{
    file: page.file,
    line: version.frontMatter.lineOf(['textKnown']),
    rule: charterParagraph.id,
    found: textKnown ? 'Ordlyden er kendt, men siden har ingen paragraffer.' : 'Ordlyden er ikke kendt, men siden har paragraffer.',
    expected: 'textKnown: true og ordlyden i paragraffer, eller textKnown: false og ingen paragraffer',
    fix: textKnown ? 'Skriv paragrafferne, eller ret til textKnown: false.' : 'Ret til textKnown: true, eller fjern paragrafferne.',
  }];
}
