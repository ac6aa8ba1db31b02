import type { CharterDocument } from '../charter/records';
import type { MarkdownUnit } from '../markdownUnits';
import type { MinutesParts } from '../minutes/readParts';
import type { Problem } from '../problem';
import type { TextUnit } from '../texts';
import type { ContentTree } from '../tree';
import type { Use } from '../uses';

/** What a rule may look at: the whole tree and what several rules derive from it. */
export interface RuleContext {
  tree: ContentTree;
  texts: readonly TextUnit[];
  markdown: readonly MarkdownUnit[];
  sourceUses: readonly Use[];
  figureUses: readonly Use[];
  /** What each page of minutes holds beside its words. */
  minutes: readonly MinutesParts[];
  charters: readonly CharterDocument[];
}

/** A rule of the content: one file, one id. The id is the file's name and stands in every message. */
export interface Rule {
  id: string;
  check(context: RuleContext): Problem[];
}
