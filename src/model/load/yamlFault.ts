import { isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';
import type { Problem } from '../problem';

/** What makes a YAML text unreadable, and the offset in it where an editor should look. */
export interface YamlFault {
  code: string;
  offset: number;
}

/**
 * The first fault of a parsed document, or null. Later ones are usually its echo.
 *
 * The parser notices a missing quotation mark where the text ends; here the fault stands where the text begins. What YAML
 * would read in a way that no editor means counts as a fault too: `*text*` as the repetition of another value, `!text` as
 * a type.
 */
export function findYamlFault(document: Document.Parsed, text: string): YamlFault | null {
  const [error] = [...document.errors, ...document.warnings];
  if (error === undefined) return findAlias(document);
  const opened = findUnclosed(document, error, text);
  return opened === null ? { code: error.code, offset: error.pos[0] } : { code: 'UNCLOSED', offset: opened };
}

function findAlias(document: Document): YamlFault | null {
  const offsets: number[] = [];
  visit(document, { Alias: (_key, node) => void offsets.push(node.range?.[0] ?? 0) });
  const [offset] = offsets;
  return offset === undefined ? null : { code: 'BAD_ALIAS', offset };
}

/** Where the innermost quotation or bracket begins that the parser found open at the place of the error. */
function findUnclosed(document: Document, error: YAMLError, text: string): number | null {
  if (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT') return null;
  let offset: number | null = null;
  visit(document, {
    Node(_key, node) {
      if (node.range?.[1] === error.pos[0] && isOpen(node, text.slice(node.range[0], node.range[1]))) offset = node.range[0];
    },
  });
  return offset;
}

function isOpen(node: Node, written: string): boolean {
  if (isCollection(node)) return node.flow === true;
  const mark = written.charAt(0);
  const isQuoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  return isQuoted && !(written.length > 1 && written.endsWith(mark));
}

/** The parser's codes in words an editor can act on. Without a remedy of its own, a fault has the common one. */
const REASONS: Readonly<Record<string, { found: string; fix?: string }>> = {
  BAD_ALIAS: { found: 'En tekst, der begynder med *, mangler anførselstegn.', fix: 'Sæt "…" om teksten.' },
  BAD_DQ_ESCAPE: { found: 'Tegnet efter \\ kan ikke stå dér i en tekst i anførselstegn.', fix: "Brug enkelte anførselstegn: '…'." },
  BAD_INDENT: { found: 'Linjens indrykning passer ikke til linjen over.', fix: 'Ryk linjen ind som linjen over.' },
  BAD_SCALAR_START: { found: 'En tekst begynder med et tegn, der kræver anførselstegn: @, %, ` eller komma.', fix: 'Sæt "…" om teksten.' },
  BLOCK_AS_IMPLICIT_KEY: { found: 'En tekst med kolon mangler anførselstegn, eller den næste linje er rykket for langt ind.' },
  DUPLICATE_KEY: { found: 'Den samme nøgle står to gange.', fix: 'Slet den ene af de to linjer.' },
  MISSING_CHAR: { found: 'Linjen mangler et kolon efter nøglen, eller dens indrykning passer ikke.' },
  MULTILINE_IMPLICIT_KEY: { found: 'Linjen ligner en nøgle uden kolon, eller den næste linje er rykket for langt ind.' },
  MULTIPLE_DOCS: { found: 'En linje med --- deler indholdet i to.', fix: 'Slet linjen.' },
  RESOURCE_EXHAUSTION: { found: 'Parenteser eller indrykninger står i for mange lag inde i hinanden.', fix: 'Slet de overflødige.' },
  TAB_AS_INDENT: { found: 'Linjen er rykket ind med tabulator.', fix: 'Ryk ind med mellemrum.' },
  TAG_RESOLVE_FAILED: { found: 'En tekst, der begynder med !, mangler anførselstegn.', fix: 'Sæt "…" om teksten.' },
  UNCLOSED: { found: 'Et anførselstegn eller en parentes begynder her, men slutter ikke.', fix: 'Sæt det manglende tegn.' },
  UNEXPECTED_TOKEN: { found: 'Et tegn står, hvor det ikke kan stå.' },
};

/** The fault as a problem, in Danish. */
export function brokenYaml(file: string, line: number, code: string): Problem {
  return {
    file,
    line,
    rule: 'broken-front-matter',
    expected: 'linjer af formen »nøgle: værdi«, rykket ind med mellemrum',
    fix: 'Ret linjen; sæt "…" om tekster, der indeholder kolon, # eller [.',
    ...(REASONS[code] ?? { found: `Linjen kan ikke læses som YAML (${code}).` }),
  };
}
