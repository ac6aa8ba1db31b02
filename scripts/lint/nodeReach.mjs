import { existsSync, readFileSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** How an import without an ending may continue on disk, as the bundler tries it. */
const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/**
 * The file that a relative import or one through `@site/` means, or null for a package. A file that is not there is
 * given as it was written, for its folder alone says whether it may be imported.
 *
 * @param {string} root Absolute path of the project.
 * @param {string} from Absolute path of the importing file.
 * @param {string} specifier
 * @returns {string | null} Absolute path.
 */
export function resolveImport(root, from, specifier) {
  const base = specifier.startsWith('@site/')
    ? path.join(root, specifier.slice('@site/'.length))
    : /^\.\.?(?:\/|$)/.test(specifier)
      ? path.resolve(path.dirname(from), specifier)
      : null;
  if (base === null) return null;
  return ENDINGS.map((ending) => base + ending).find(isFile) ?? base;
}

/**
 * The way from a file to a module of Node that it loads, through whatever it imports: `['…/store.ts', 'node:path']`.
 * Null when it loads none. Types are left out, for nothing of them is loaded.
 *
 * @param {string} root
 * @param {string} file Absolute path.
 * @param {Set<string>} [seen] Files that are being looked at already.
 * @returns {string[] | null}
 */
export function findWayToNode(root, file, seen = new Set()) {
  if (seen.has(file) || !/\.[cm]?[jt]sx?$/.test(file) || !isFile(file)) return null;
  seen.add(file);
  for (const specifier of readLoaded(file)) {
    if (isBuiltin(specifier)) return [file, specifier];
    const next = resolveImport(root, file, specifier);
    const way = next === null ? null : findWayToNode(root, next, seen);
    if (way !== null) return [file, ...way];
  }
  return null;
}

/** @param {string} file @returns {string[]} What the file loads when it runs. */
function readLoaded(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => loadedBy(statement) ?? []);
}

/** @param {ts.Statement} statement */
function loadedBy(statement) {
  if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return null;
  const isType = ts.isImportDeclaration(statement) ? statement.importClause?.isTypeOnly === true : statement.isTypeOnly;
  const specifier = statement.moduleSpecifier;
  return isType || specifier === undefined || !ts.isStringLiteral(specifier) ? null : specifier.text;
}

/** @param {string} file */
function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}
