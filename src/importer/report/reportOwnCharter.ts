import { paragraphName } from '../../model/charter/paragraphName';
import type { CharterParagraph } from '../../model/charter/records';
import type { Target } from '../charter/target';
import type { PersonalFinding } from '../protect/protectDocument';
import { personalLines } from './commonLines';
import { checkStep, draftStep } from './nextSteps';
import { formatSections, type Report } from './sections';

export interface OwnCharterReport {
  target: Target;
  /** The name of the page's file without its ending. */
  name: string;
  paragraphs: readonly CharterParagraph[];
  advice: readonly string[];
  fileName: string;
  findings: readonly PersonalFinding[];
  isDraft: boolean;
}

/** What the editor reads after a version in the knowledge base's own form was taken as it is. */
export function reportOwnCharter({ target, name, paragraphs, advice, fileName, findings, isDraft }: OwnCharterReport): Report {
  const masked = findings.length === 0 ? '' : ', bortset fra de personoplysninger, der er fjernet';
  const first = 'Skriv videre i filen, og udfyld alt, hvor der står »Udfyld:«.';
  return formatSections(
    `Import af charteret ${fileName}`,
    [
      { title: 'Se efter', lines: [`Filen er allerede en version i videnbankens form; den er taget ind uændret${masked}. Paragraffernes id’er er filens egne.`, ...advice] },
      { title: 'Genkendt', lines: [`Charter: ${target.document.title}`, `Version: ${target.id}`, `Paragraffer: ${paragraphs.length}`] },
      { title: 'Paragraffer og deres id', lines: paragraphs.map((paragraph) => `${paragraphName(paragraph)} → ${paragraph.id}`) },
      { title: 'Personoplysninger', lines: personalLines(findings) },
      { title: 'Det skal du gøre nu', lines: [isDraft ? draftStep(first) : first, checkStep(`/charter/${target.document.id}/${name}/`)] },
    ],
    [],
  );
}
