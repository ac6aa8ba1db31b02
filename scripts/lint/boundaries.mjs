import { isBuiltin } from 'node:module';
import path from 'node:path';
import { BROWSER_LAYERS, findBreach, placeOf } from './layers.mjs';
import { findWayToNode, resolveImport } from './nodeReach.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Tests and what they stand on run in Node, whatever side they test. */
const TEST_FILE = /\.test\.tsx?$|\/__fixtures__\//;

/**
 * The boundaries of `src/`, held at every form of import: which layer may lean on which (see `layers.mjs`), and that
 * nothing which reaches a browser loads a module of Node, however many files lie between.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const boundaries = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    /** @param {Import} node */
    const check = (node) => {
      const specifier = textOf(node.source ?? node.expression ?? node.arguments?.[0]);
      const isType = node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType';
      const message = specifier === null ? null : faultOf(context.filename, specifier, isType);
      if (message !== null) context.report({ loc: node.loc, message });
    };
    return Object.fromEntries(FORMS.map((selector) => [selector, check]));
  },
};

/** Every form in which one module can name another; the last is that of CommonJS. */
const FORMS = [
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
  'TSExternalModuleReference',
  'CallExpression[callee.name="require"]',
];

/**
 * What the forms have between them: the module stands in `source`, `expression` or the first argument.
 *
 * @typedef {object} Import
 * @property {string} type
 * @property {import('estree').SourceLocation} loc
 * @property {Text | null} [source]
 * @property {Text} [expression]
 * @property {Text[]} [arguments]
 * @property {string} [importKind]
 * @property {string} [exportKind]
 *
 * @typedef {{ type: string, value?: unknown, expressions?: unknown[], quasis?: { value: { cooked: string } }[] }} Text
 */

/**
 * The text of a string or of a template without gaps; null for anything that cannot be known before it runs.
 *
 * @param {Text | null | undefined} node
 */
function textOf(node) {
  if (node?.type === 'TemplateLiteral' && node.expressions?.length === 0) return node.quasis?.[0]?.value.cooked ?? null;
  return typeof node?.value === 'string' ? node.value : null;
}

/**
 * @param {string} file Absolute path of the importing file.
 * @param {string} specifier
 * @param {boolean} isType Whether the import is gone when the code runs.
 * @returns {string | null}
 */
function faultOf(file, specifier, isType) {
  const from = fromRoot(file);
  const target = resolveImport(ROOT, file, specifier);
  const breach = target === null ? null : findBreach(from, fromRoot(target));
  const reachesBrowsers = BROWSER_LAYERS.has(placeOf(from)?.layer ?? '') && !TEST_FILE.test(from);
  if (breach !== null || isType || !reachesBrowsers) return breach;
  if (isBuiltin(specifier)) return `${from} reaches browsers, where ${specifier} does not exist.`;
  const way = target === null ? null : findWayToNode(ROOT, target);
  return way === null ? null : `${from} reaches browsers and must not load ${way.map(fromRoot).join(' → ')}.`;
}

/** @param {string} file Absolute path, or the name of a module of Node, which stays as it is. */
function fromRoot(file) {
  return path.isAbsolute(file) ? path.relative(ROOT, file).split(path.sep).join('/') : file;
}
