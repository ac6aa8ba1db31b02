import type { Knowledge } from '../../../../model/knowledge';
import { plainText } from '../../../../model/minutes/plainText';
import { quotesIn, readWording } from '../../../../model/requirement/readWording';
import { readRequirementSections, type RequirementPart } from '../../../../model/requirement/sections';
import { wordingToText } from '../../../../model/requirement/wording';
import type { Page } from '../../../../model/tree';

/** What a requirement says in its sections, as plain text without references; '' where a section is missing. */
export function requirementParts({ body }: Pick<Page, 'body'>, { readAloud }: Pick<Knowledge, 'readAloud'>): Record<RequirementPart, string> {
  const sections = readRequirementSections(body);
  const textOf = (part: RequirementPart): string => readAloud((sections.get(part)?.content ?? []).map(plainText).join('\n\n'));
  const [quote] = quotesIn(sections.get('wording')?.content ?? []);
  return {
    wording: quote === undefined ? '' : wordingToText(readWording(quote)),
    proof: textOf('proof'),
    followUp: textOf('followUp'),
    risk: textOf('risk'),
    law: textOf('law'),
  };
}
