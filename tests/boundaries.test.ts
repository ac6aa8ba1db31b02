import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { findBreach } from '../scripts/lint/layers.mjs';

const RULE = 'videnbank/boundaries';
const eslint = new ESLint();

/** The messages of the rule for a file with this text, as the editor of a developer shows them. */
async function lint(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return (result?.messages ?? []).flatMap(({ ruleId, message, fatal }) => (ruleId === RULE || fatal === true ? [message] : []));
}

const THEME = 'src/plugins/citations/theme/planted.ts';
const SHARED = 'src/plugins/citations/shared/planted.ts';
const NODE = 'src/plugins/citations/node/planted.ts';

describe('a planted violation', () => {
  it.each([
    ['an import', "import { a } from '../plugins/knowledge/node/drawing'; a();"],
    ['an import for its effect', "import '../plugins/knowledge/node/drawing';"],
    ['an import of types', "import type { A } from '../plugins/knowledge/node/drawing'; export type B = A;"],
    ['a re-export', "export { a } from '../plugins/knowledge/node/drawing';"],
    ['a re-export of types', "export type { A } from '../plugins/knowledge/node/drawing';"],
    ['a re-export of everything', "export * from '../plugins/knowledge/node/drawing';"],
    ['a dynamic import', "export const a = import('../plugins/knowledge/node/drawing');"],
    ['a dynamic import in a template', 'export const a = import(`../plugins/knowledge/node/drawing`);'],
    ['a type by its module', "export type A = import('../plugins/knowledge/node/drawing').A;"],
    ['an import of CommonJS', "import a = require('../plugins/knowledge/node/drawing'); a();"],
    ['a call of require', "export const a = require('../plugins/knowledge/node/drawing');"],
    ['the alias of the site', "export * from '@site/src/plugins/knowledge/node/drawing';"],
  ])('is found in the form of %s', async (_form, text) => {
    const message = 'model must not import capability/node (src/plugins/knowledge/node/drawing.ts).';
    expect(await lint('src/model/planted.ts', text)).toEqual([message]);
  });

  it.each([
    ['src/danish/planted.ts', '../model/nearest', 'danish must not import model (src/model/nearest.ts).'],
    ['src/model/rules/planted.ts', '../../components/meetings', 'model must not import components (src/components/meetings.ts).'],
    ['src/model/planted.ts', '../theme/TOC', 'model must not import theme (src/theme/TOC/index.tsx).'],
    ['src/importer/planted.ts', '../plugins/knowledge/options', 'importer must not import capability/options (src/plugins/knowledge/options.ts).'],
    [NODE, '../../knowledge/shared/pageData', 'The capability citations must not import knowledge: capabilities meet in src/model.'],
    [NODE, '../theme/cardPlace', 'capability/node must not import capability/theme (src/plugins/citations/theme/cardPlace.ts).'],
    [NODE, '../../../components/meetings', 'capability/node must not import components (src/components/meetings.ts).'],
    [SHARED, '../node/sourceName', 'capability/shared must not import capability/node (src/plugins/citations/node/sourceName.ts).'],
    [SHARED, '../theme/cardPlace', 'capability/shared must not import capability/theme (src/plugins/citations/theme/cardPlace.ts).'],
    [THEME, '../node/sourceName', 'capability/theme must not import capability/node (src/plugins/citations/node/sourceName.ts).'],
    [THEME, '../../../pages/soeg', 'capability/theme must not import pages (src/pages/soeg.tsx).'],
    ['src/pages/planted.tsx', '../plugins/knowledge/node/drawing', 'pages must not import capability/node (src/plugins/knowledge/node/drawing.ts).'],
    ['src/theme/TOC/planted.tsx', '../../plugins/knowledge/index', 'theme must not import capability/index (src/plugins/knowledge/index.ts).'],
    ['src/word/planted.ts', '../plugins/cases/node/brief/height', 'word must not import capability/node (src/plugins/cases/node/brief/height.ts).'],
    ['src/model/planted.ts', '../word/styles', 'model must not import word (src/word/styles.ts).'],
    ['src/map/planted.ts', '../word/styles', 'map must not import word (src/word/styles.ts).'],
    [THEME, '../../../map/drawPanel', 'capability/theme must not import map (src/map/drawPanel.ts).'],
    [SHARED, '../../../word/styles', 'capability/shared must not import word (src/word/styles.ts).'],
    [THEME, '../../../word/styles', 'capability/theme must not import word (src/word/styles.ts).'],
    [NODE, '../../../composition/composePage', 'capability/node must not import composition (src/composition/composePage.ts).'],
    ['src/components/planted.ts', '../plugins/citations/theme/cardPlace', 'components must not import capability/theme (src/plugins/citations/theme/cardPlace.ts).'],
    ['src/model/planted.ts', '../../scripts/lib/run.mjs', 'src/model/planted.ts must not import scripts/lib/run.mjs: src/ leans on nothing outside it.'],
    ['src/news/planted.ts', '../model/nearest', 'src/news/planted.ts stands in no known layer: give it a place in scripts/lint/layers.mjs.'],
  ])('from %s to %s is found', async (file, specifier, message) => {
    expect(await lint(file, `export * from '${specifier}';`)).toEqual([message]);
  });

  it.each(['fs', 'node:fs', 'fs/promises', 'node:path', 'path', 'node:test'])('is found where browser code loads %s', async (name) => {
    const text = `export * from '${name}';`;
    expect(await lint(THEME, text)).toEqual([`${THEME} reaches browsers, where ${name} does not exist.`]);
    expect(await lint('src/danish/planted.ts', text)).toHaveLength(1);
    expect(await lint(SHARED, `export const a = import('${name}');`)).toHaveLength(1);
  });

  it('is found where browser code loads Node by way of the model', async () => {
    expect(await lint('src/pages/planted.tsx', "import { readTree } from '../model/load/readTree'; readTree('.');")).toEqual([
      'src/pages/planted.tsx reaches browsers and must not load src/model/load/readTree.ts → node:fs/promises.',
    ]);
    const [indirect] = await lint(THEME, "export * from '../../../model/check';");
    expect(indirect).toMatch(/must not load src\/model\/check\.ts → src\/model\/.+ → node:/);
  });

  it('between capabilities is found for a capability that nobody has written yet', () => {
    expect(findBreach('src/plugins/search/theme/page.ts', 'src/plugins/meetings/theme/page.ts')).toBe(
      'The capability search must not import meetings: capabilities meet in src/model.',
    );
  });
});

describe('an import that the layers allow', () => {
  it.each([
    ['src/danish/planted.ts', './slug'],
    ['src/danish/planted.test.ts', 'node:fs'],
    ['src/model/planted.ts', '../danish/slug'],
    ['src/model/planted.ts', 'node:fs'],
    ['src/model/planted.ts', 'zod'],
    ['src/importer/planted.ts', '../model/check'],
    ['src/importer/planted.ts', '../word/styles'],
    ['src/word/planted.ts', '../model/siteTitle'],
    [NODE, '../../../word/styles'],
    [NODE, 'node:fs'],
    [NODE, './format'],
    [NODE, '../shared/anything'],
    [NODE, '../../../model/store'],
    [THEME, './cardPlace'],
    [THEME, '../shared/anything'],
    [THEME, '../../../components/meetings'],
    [THEME, '../../../danish/dates'],
    [THEME, '../../../model/nearest'],
    [THEME, '@docusaurus/ExecutionEnvironment'],
    ['src/plugins/knowledge/index.ts', './node/pageData'],
    ['src/plugins/knowledge/index.test.ts', './index'],
    ['src/pages/planted.tsx', '../plugins/citations/theme/cardPlace'],
    ['src/pages/planted.tsx', '@theme/Layout'],
    ['src/theme/TOC/planted.tsx', '@site/src/plugins/knowledge/shared/pageData'],
    ['src/components/planted.ts', '../plugins/knowledge/shared/pageData'],
    ['scripts/planted.mts', '../src/model/check'],
    ['tests/planted.test.ts', '../src/plugins/knowledge/node/drawing'],
  ])('from %s to %s passes', async (file, specifier) => {
    expect(await lint(file, `export * from '${specifier}';`)).toEqual([]);
  });

  it('of types alone passes even when the module behind them needs Node', async () => {
    expect(await lint(THEME, "import type { KnowledgeStore } from '../../../model/store'; export type A = KnowledgeStore;")).toEqual([]);
    expect(await lint(THEME, "import type { Stats } from 'node:fs'; export type A = Stats;")).toEqual([]);
  });
});
