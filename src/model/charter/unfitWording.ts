import type { Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseReferences } from '../references';

/** What cannot stand in the words of a charter, for a comparison would not see it change. */
export interface UnfitPart {
  line: number;
  /** With its article: `en kildehenvisning, »[@a]«`. */
  what: string;
  fix: string;
}

/** Finds struck words, references and blocks that fill themselves. Footnotes and HTML have rules of their own on every page. */
export function findUnfit(blocks: readonly RootContent[]): UnfitPart[] {
  const found: UnfitPart[] = [];
  const root: Root = { type: 'root', children: [...blocks] };
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    found.push(...unfitIn(node).map((part) => ({ line, ...part })));
  });
  return found;
}

function unfitIn(node: Nodes): Omit<UnfitPart, 'line'>[] {
  if (node.type === 'delete') {
    return [{ what: 'gennemstreget tekst', fix: 'Slet det gennemstregede, eller fjern stregen. Ændringer siden versionen før bliver vist af sig selv.' }];
  }
  if (node.type === 'leafDirective') return [{ what: `blokken »::${node.name}«`, fix: 'Flyt blokken til et afsnit efter den sidste paragraf.' }];
  if (node.type !== 'text') return [];
  return parseReferences(node.value).flatMap((segment) => {
    if (segment.type === 'text') return [];
    return segment.type === 'figure'
      ? [{ what: `et tal fra fortegnelsen, »${segment.raw}«`, fix: 'Skriv tallet, som det står i ordlyden.' }]
      : [{ what: `en kildehenvisning, »${segment.raw}«`, fix: 'Flyt henvisningen til reason eller til et afsnit efter den sidste paragraf.' }];
  });
}
