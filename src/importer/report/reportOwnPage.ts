import type { Lists } from '../../model/kinds/lists';
import { readMinutesParts } from '../../model/minutes/readParts';
import type { ParsedPage } from '../../model/tree';
import type { PersonalFinding } from '../protect/protectDocument';
import { personalLines } from './commonLines';
import { checkStep, draftStep } from './nextSteps';
import { formatSections, type Report } from './sections';

export interface OwnPageReport {
  /** Null when its front matter cannot be read: then the check says why. */
  page: ParsedPage | null;
  /** The name of the page's file without its ending. */
  name: string;
  meeting: string | null;
  advice: readonly string[];
  lists: Lists;
  findings: readonly PersonalFinding[];
  fileName: string;
  /** Whether its address has been published before. */
  isPublished: boolean;
}

/** What the editor reads after a file in the knowledge base's own form was taken as it is. */
export function reportOwnPage(report: OwnPageReport): Report {
  const { fileName, findings, advice } = report;
  const masked = findings.length === 0 ? '' : ', bortset fra de personoplysninger, der er fjernet';
  return formatSections(
    `Import af referatet ${fileName}`,
    [
      { title: 'Se efter', lines: [`Filen er allerede et referat i videnbankens form; den er taget ind uændret${masked}.`, ...advice, ...publishedBefore(report)] },
      { title: 'Genkendt', lines: recognised(report) },
      { title: 'Personoplysninger', lines: personalLines(findings) },
      { title: 'Det skal du gøre nu', lines: nextSteps(report) },
    ],
    [],
  );
}

function publishedBefore({ isPublished, name, page }: OwnPageReport): string[] {
  return isPublished && isDraft(page) ? [`/referater/${name}/ har været udgivet før. npm run check savner den, så længe siden er en kladde.`] : [];
}

function recognised({ page, meeting, lists }: OwnPageReport): string[] {
  if (page === null) return [];
  const { items, decisions, actions } = readMinutesParts(page, lists);
  const data = page.frontMatter.data as Record<string, unknown> | null;
  const count = (key: string): number => (Array.isArray(data?.[key]) ? data[key].length : 0);
  return [
    `Møde: ${meeting ?? 'ikke fundet'}`,
    `Punkter: ${items.length}`,
    `Beslutninger: ${decisions.length}`,
    `Handlinger: ${actions.length}`,
    `Deltagere: ${count('participants')}`,
    `Afbud: ${count('absent')}`,
    `Partnerrunde: ${count('partnerRound')}`,
  ];
}

function isDraft(page: ParsedPage | null): boolean {
  return (page?.frontMatter.data as { draft?: unknown } | null)?.draft === true;
}

function nextSteps({ page, name }: OwnPageReport): string[] {
  const first = 'Skriv videre i filen, og udfyld alt, hvor der står »Udfyld:«.';
  return [isDraft(page) ? draftStep(first) : first, checkStep(`/referater/${name}/`)];
}
