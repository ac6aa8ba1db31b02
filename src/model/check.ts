import { buildCharters } from './charter/buildCharters';
import { collectMarkdown } from './markdownUnits';
import { readMinutesParts } from './minutes/readParts';
import { compareProblems, type Problem } from './problem';
import { RULES } from './rules';
import type { RuleContext } from './rules/rule';
import { collectTexts } from './texts';
import { loadTree, type ContentTree } from './tree';
import { findFigureUses, findSourceUses } from './uses';

/** Runs every rule over a tree. */
export function checkTree(tree: ContentTree): Problem[] {
  const context = contextOf(tree);
  return RULES.flatMap((rule) => rule.check(context));
}

/** A tree with what several rules derive from it. */
export function contextOf(tree: ContentTree): RuleContext {
  const texts = collectTexts(tree);
  return {
    tree,
    texts,
    markdown: collectMarkdown(tree),
    sourceUses: findSourceUses(tree, texts),
    figureUses: findFigureUses(tree, texts),
    minutes: tree.parsed.filter(({ kind }) => kind === 'minutes').map((page) => readMinutesParts(page, tree.lists)),
    charters: buildCharters(tree.pages),
  };
}

/** Reads and checks the content below a site's root; all problems at once, in order. */
export async function checkSite(siteDir: string): Promise<{ tree: ContentTree; problems: Problem[] }> {
  const { tree, problems } = await loadTree(siteDir);
  return { tree, problems: [...problems, ...checkTree(tree)].sort(compareProblems) };
}
