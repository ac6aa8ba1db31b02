import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { DIRECTIVES, type Directive } from '../directives';
import { findNearest } from '../nearest';
import type { Problem } from '../problem';
import type { ParsedPage } from '../tree';
import type { Rule } from './rule';

type DirectiveNode = ContainerDirective | LeafDirective | TextDirective;

/** A block that the site does not know, or that lacks what it needs, would leave an empty place without a word. */
export const unknownDirective: Rule = {
  id: 'unknown-directive',
  check({ tree }) {
    return tree.parsed.flatMap((page) => {
      const problems: Problem[] = [];
      visit(page.body, ['containerDirective', 'leafDirective', 'textDirective'], (node) => {
        // `visit` filters by the names, which the type system cannot follow through a list.
        const words = faultOf(node as DirectiveNode, page);
        if (words === null) return;
        problems.push({ file: page.file, line: node.position?.start.line ?? 1, rule: unknownDirective.id, ...words });
      });
      return problems;
    });
  },
};

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

function faultOf(node: DirectiveNode, page: ParsedPage): Words | null {
  const directive = DIRECTIVES.get(node.name);
  if (directive === undefined) return node.type === 'textDirective' ? null : unknownName(node);
  if (node.type !== directive.form) return wrongForm(node, directive);
  if (directive.names !== undefined && (node.attributes?.id ?? '') === '') return withoutId(node, directive);
  if (directive.kinds !== undefined && !directive.kinds.includes(node.attributes?.kind ?? '')) return wrongKind(node, directive.kinds);
  if (directive.onlyOn !== undefined && page.kind !== directive.onlyOn) return wrongPage(node, directive);
  return null;
}

const COLONS: Readonly<Record<DirectiveNode['type'], string>> = { textDirective: ':', leafDirective: '::', containerDirective: ':::' };

function written({ type, name }: DirectiveNode): string {
  return `${COLONS[type]}${name}`;
}

function unknownName(node: DirectiveNode): Words {
  const nearest = DIRECTIVES.get(findNearest(node.name, DIRECTIVES.keys()) ?? '');
  return {
    found: `Blokken »${written(node)}« findes ikke.`,
    expected: `en af ${[...DIRECTIVES.keys()].sort().join(', ')}`,
    fix: nearest === undefined ? 'Ret navnet, eller fjern blokken.' : `Skriv »${nearest.example}«.`,
  };
}

function wrongForm(node: DirectiveNode, { form, example }: Directive): Words {
  const expected = form === 'leafDirective' ? 'to kolon på en linje for sig selv' : 'tre kolon på linjen før og på linjen efter';
  return { found: `Blokken »${written(node)}« er skrevet med et forkert antal kolon.`, expected, fix: `Skriv »${example}«.` };
}

function withoutId(node: DirectiveNode, { example }: Directive): Words {
  return { found: `Blokken »${written(node)}« siger ikke, hvad den skal vise.`, expected: "et id i krøllede klammer, {#id}", fix: `Skriv »${example}«.` };
}

function wrongKind(node: DirectiveNode, kinds: readonly string[]): Words {
  const kind = node.attributes?.kind ?? '';
  const nearest = findNearest(kind, kinds);
  return {
    found: kind === '' ? `Blokken »${written(node)}« siger ikke, hvad den skal vise.` : `Blokken »${written(node)}« nævner den ukendte slags »${kind}«.`,
    expected: `kind=… med en af ${[...kinds].sort().join(', ')}`,
    fix: `Skriv »${written(node)}{kind=${nearest ?? 'case'}}«.`,
  };
}

function wrongPage(node: DirectiveNode, { onlyOn }: Directive): Words {
  const where = onlyOn === 'meeting' ? 'et opslag om et af netværkets møder (kind: meeting)' : `en side af slagsen ${onlyOn ?? ''}`;
  return { found: `Blokken »${written(node)}« kan ikke stå her.`, expected: where, fix: 'Fjern blokken, eller flyt den.' };
}
