import { parseTree, type ContentTree, type ParsedPage } from '../../model/tree';
import { existingAdvice, existingMinutes, existingProblem, withoutFile } from '../existing';
import { MINUTES_FOLDER, placeOf, type ImportOptions, type ImportPlan } from '../importMinutes';
import type { ImportProblem } from '../neutral';
import { cprProblem } from '../problems';
import { lastLook } from '../protect/lastLook';
import { holdsCprNumber } from '../protect/protectDocument';
import { reportOwnPage } from '../report/reportOwnPage';
import { isPublished, meetingsOf } from '../site';
import { wrongOption } from '../whichMeeting';
import { maskOwnPage } from './maskOwnPage';
import type { OwnPage } from './ownPage';

/**
 * Takes a file in the knowledge base's own form as it is: its lines are written by the meeting room or by an editor, and to
 * read them anew could only spoil them. What is wrong in it is for the check to say, with the lines of the file.
 */
export function importOwnPage(own: OwnPage, tree: ContentTree, options: ImportOptions): ImportPlan {
  const wrong = wrongOption(options, tree) ?? OTHERS[own.kind] ?? null;
  if (wrong !== null) return { problem: wrong };
  const masked = maskOwnPage(own.text, options.fileName);
  if (holdsCprNumber(masked.findings) && (!options.redact || masked.isLeft)) return { problem: cprProblem(masked.findings) };
  if (masked.isLeft) return { problem: leftOver };
  const meeting = meetingIn(masked.text);
  const mismatch = meeting === null ? null : otherMeeting(meeting, options, tree);
  if (mismatch !== null) return { problem: mismatch };
  const mode = options.existing ?? 'refuse';
  const existing = meeting === null ? null : existingMinutes(meeting, tree);
  const problem = existing === null || meeting === null ? null : existingProblem(meeting, existing, mode);
  if (problem !== null) return { problem };
  const name = existing?.stem ?? nameOf(meeting, options, tree);
  const advice = existing === null ? [] : [existingAdvice(existing, mode)];
  const site = existing === null ? tree : withoutFile(tree, existing.file);
  const page = parse(masked.text, `${MINUTES_FOLDER}/${name}.md`);
  const report = reportOwnPage({ page, name, meeting, advice, lists: tree.lists, findings: masked.findings, fileName: masked.fileName, isPublished: isPublished(`/referater/${name}/`, site) });
  return lastLook({ files: [{ name: `${name}.md`, content: masked.text }], report, mustPass: true, ...placeOf(existing, mode) });
}

function parse(text: string, path: string): ParsedPage | null {
  return parseTree([{ path, text }]).tree.parsed[0] ?? null;
}

/** The meeting that the page says it is of; null when its front matter cannot be read. */
function meetingIn(text: string): string | null {
  const data = parse(text, `${MINUTES_FOLDER}/x.md`)?.frontMatter.data as { meeting?: unknown } | null | undefined;
  return typeof data?.meeting === 'string' ? data.meeting : null;
}

/** By the day of the meeting, as the site knows it; its own name is kept when it begins with that day. */
function nameOf(meeting: string | null, { fileName, date }: ImportOptions, tree: ContentTree): string {
  const day = meetingsOf(tree).find(({ id }) => id === meeting)?.day ?? date ?? null;
  const own = fileName.replace(/\.[a-z]+$/i, '');
  const isFit = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(own);
  if (day === null) return isFit ? own : (meeting ?? 'referat');
  return isFit && own.startsWith(day) ? own : day;
}

function otherMeeting(meeting: string, options: ImportOptions, tree: ContentTree): ImportProblem | null {
  const day = meetingsOf(tree).find(({ id }) => id === meeting)?.day ?? null;
  const isOtherDay = options.date !== undefined && day !== null && options.date !== day;
  const isOther = options.meeting !== undefined && options.meeting !== meeting;
  if (!isOther && !isOtherDay) return null;
  return {
    found: `Filen er et referat af mødet »${meeting}«${isOther ? `, men du har skrevet --meeting ${options.meeting ?? ''}` : `, som var ${day ?? ''}, men du har skrevet --date ${options.date ?? ''}`}.`,
    expected: 'det møde, som filens linje »meeting:« nævner',
    fix: `Kør importen uden ${isOther ? '--meeting' : '--date'}, eller ret linjen i filen.`,
  };
}

const isPost: ImportProblem = {
  found: 'Filen er et opslag om et møde i videnbankens form og ikke et referat.',
  expected: 'et referat, med linjerne »meeting:« og »state:« i hovedet',
  fix: 'Læg den i blog/ med navnet ÅÅÅÅ-MM-DD-mødets-id.md, og kør npm run check.',
};

const isCharter: ImportProblem = {
  found: 'Filen er en version af et charter i videnbankens form og ikke et referat.',
  expected: 'et referat, med linjerne »meeting:« og »state:« i hovedet',
  fix: 'Kør npm run import -- charter FIL --document MAPPE --version ID.',
};

/** Why a page of another kind is no minutes. */
const OTHERS: Readonly<Partial<Record<OwnPage['kind'], ImportProblem>>> = { post: isPost, charter: isCharter };

export const leftOver: ImportProblem = {
  found: 'Filen har et telefonnummer eller en e-mailadresse, som er delt af tegn som * eller _, så importen ikke kan fjerne dem sikkert.',
  expected: 'en fil uden personoplysninger',
  fix: 'Fjern dem i filen, og kør importen igen.',
};
