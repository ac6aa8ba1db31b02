import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { withoutUnseen } from '../../danish/typography';
import { DIRECTIVES, type Directive } from '../directives';
import { findNearest } from '../nearest';
import type { Problem } from '../problem';
import { collectBlocksInCode, collectBlocksInProse, type BlockInProse } from './blocksInProse';
import type { ParsedPage } from '../tree';
import type { Rule } from './rule';

type DirectiveNode = ContainerDirective | LeafDirective;

/** A block that the site does not know, or that lacks what it needs, would leave an empty place without a word. */
export const unknownDirective: Rule = {
  id: 'unknown-directive',
  check({ tree, texts }) {
    const inProse = [...collectBlocksInProse(texts), ...tree.parsed.flatMap(collectBlocksInCode)].map((block): Problem => ({ ...placeOf(block), ...notABlock(block) }));
    const blocks = tree.parsed.flatMap((page) => {
      const problems: Problem[] = [];
      visit(page.body, ['containerDirective', 'leafDirective'], (node) => {
        // `visit` filters by the names, which the type system cannot follow through a list.
        const words = faultOf(node as DirectiveNode, page);
        if (words === null) return;
        problems.push({ file: page.file, line: node.position?.start.line ?? 1, rule: unknownDirective.id, ...words });
      });
      return problems;
    });
    return [...blocks, ...inProse];
  },
};

function placeOf({ file, line }: BlockInProse): Pick<Problem, 'file' | 'line' | 'rule'> {
  return { file, line, rule: unknownDirective.id };
}

type Words = Pick<Problem, 'found' | 'expected' | 'fix'>;

function faultOf(node: DirectiveNode, page: ParsedPage): Words | null {
  const directive = DIRECTIVES.get(node.name);
  if (directive === undefined) return unknownName(node.name, written(node));
  if (node.type !== directive.form) return wrongForm(node, directive);
  if (directive.names !== undefined && (node.attributes?.id ?? '') === '') return withoutId(node, directive);
  if (directive.kinds !== undefined && !directive.kinds.includes(node.attributes?.kind ?? '')) return wrongKind(node, directive.kinds);
  if (directive.onlyOn !== undefined && !directive.onlyOn.includes(page.kind)) return wrongPage(node, directive);
  return isOpenEnded(node) ? withoutEnd(node) : null;
}

/** A box without its closing line runs to the end of the page: there its position ends, on no line of its own. */
function isOpenEnded({ type, children, position }: DirectiveNode): boolean {
  if (type !== 'containerDirective' || position === undefined) return false;
  return position.end.column === 1 || position.end.line === (children.at(-1)?.position?.end.line ?? position.start.line);
}

const COLONS: Readonly<Record<DirectiveNode['type'], string>> = { leafDirective: '::', containerDirective: ':::' };

function written({ type, name }: DirectiveNode): string {
  return `${COLONS[type]}${name}`;
}

function unknownName(name: string, found: string): Words {
  const nearest = DIRECTIVES.get(findNearest(name, DIRECTIVES.keys()) ?? '');
  return {
    found: `Blokken »${found}« findes ikke.`,
    expected: `en af ${[...DIRECTIVES.keys()].sort().join(', ')}`,
    fix: nearest === undefined ? 'Ret navnet, eller fjern blokken.' : `Skriv »${nearest.example}«.`,
  };
}

/** What looks like a block to its writer and is printed as it stands. */
function notABlock({ written: line, name }: BlockInProse): Words {
  if (UNSEEN.test(line)) return withUnseen(line);
  const directive = DIRECTIVES.get(name.toLowerCase()) ?? DIRECTIVES.get(findNearest(name.toLowerCase(), DIRECTIVES.keys()) ?? '');
  return {
    found: `»${line}« ligner en blok, men kan ikke læses som en.`,
    expected: 'kolon, navn og krøllede klammer uden mellemrum, på en linje for sig selv; en titel står i kantede parenteser',
    fix: directive === undefined ? 'Ret navnet, eller fjern linjen.' : `Skriv »${directive.example}«.`,
  };
}

/** Signs that nobody sees, and spaces that are none to the parser: they come along from a word processor. */
const UNSEEN = /[\p{Cf}\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;

function withUnseen(line: string): Words {
  return {
    found: `»${withoutUnseen(line)}« kan ikke læses som en blok, fordi linjen har et usynligt tegn eller et hårdt mellemrum.`,
    expected: 'almindelige mellemrum og ingen usynlige tegn',
    fix: 'Slet linjen, og skriv den igen på tastaturet.',
  };
}

function withoutEnd(node: DirectiveNode): Words {
  return {
    found: `Blokken »${written(node)}« slutter ikke, og resten af siden er kommet med i den.`,
    expected: 'en linje med ::: efter blokken',
    fix: 'Sæt en linje med ::: dér, hvor blokken skal slutte.',
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

const WHERE: Readonly<Record<string, string>> = {
  charter: 'en version af et charter i docs/charter/',
  meeting: 'et opslag om et af netværkets møder (kind: meeting)',
  minutes: 'et referat i docs/referater/',
  proposal: 'et forslag i mappen forslag ved siden af versionerne',
};

function wrongPage(node: DirectiveNode, { onlyOn }: Directive): Words {
  const where = (onlyOn ?? []).map((kind) => WHERE[kind] ?? `en side af slagsen ${kind}`).join(' eller ');
  return { found: `Blokken »${written(node)}« kan ikke stå her.`, expected: where, fix: 'Fjern blokken, eller flyt den.' };
}
