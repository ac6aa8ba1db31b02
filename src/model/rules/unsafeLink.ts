import type { Image, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { linksIn, type LinkNode, type MarkdownUnit } from '../markdownUnits';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** `pathname:` is the host's word for a file of the site that is no page. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'pathname', 'tel']);

/** A link may lead to the web, and nowhere where it would run something. A picture is the site's own: readers are not shown to others. */
export const unsafeLink: Rule = {
  id: 'unsafe-link',
  check({ markdown }) {
    return markdown.flatMap((unit) => [
      ...linksIn(unit).filter(isUnsafe).map((node) => problemAt(unit, node, unsafe(node))),
      ...picturesIn(unit).filter(isForeign).map((node) => problemAt(unit, node, foreign(node))),
    ]);
  },
};

function isUnsafe({ url }: LinkNode): boolean {
  const scheme = schemeOf(url);
  return url.startsWith('//') || (scheme !== null && !SCHEMES.has(scheme));
}

function isForeign({ url }: Image): boolean {
  return url.startsWith('//') || schemeOf(url) !== null;
}

/** Browsers read `JaVa\tScript:` as a scheme too, so that white space and capitals hide nothing. */
function schemeOf(url: string): string | null {
  return /^([a-z][a-z\d+.-]*):/i.exec(url.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase() ?? null;
}

function picturesIn({ root }: MarkdownUnit): Image[] {
  const pictures: Image[] = [];
  visit(root, 'image', (node) => {
    pictures.push(node);
  });
  return pictures;
}

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

function problemAt(unit: MarkdownUnit, node: Nodes, words: Words): Problem {
  return { file: unit.file, line: unit.lineOf(node), rule: unsafeLink.id, ...words };
}

function unsafe({ url }: LinkNode): Words {
  return {
    found: `Linket »${url}« fører ikke til et sted på nettet.`,
    expected: 'en adresse, der begynder med https:// eller, inden for videnbanken, med /',
    fix: 'Ret adressen, eller fjern linket.',
  };
}

function foreign({ url }: Image): Words {
  return {
    found: `Billedet »${url}« ligger et andet sted end på sitet.`,
    expected: 'et billede i static/img/, så ingen andre ser, hvem der læser siden',
    fix: 'Hvis I har ret til billedet, så læg det i static/img/, og henvis med /img/filnavn. Ellers skriv et link.',
  };
}
