import { readParagraphs } from '../../model/charter/readParagraphs';
import { parseTree, type ContentTree, type ParsedPage } from '../../model/tree';
import { findDocument, folderOf } from '../charter/documents';
import { existingVersionAdvice, existingVersionProblem, stemOf } from '../charter/existingVersion';
import { findTarget, type Target } from '../charter/target';
import { replacedPath } from '../existing';
import type { CharterImport } from '../importCharter';
import type { ImportPlan } from '../importMinutes';
import type { ImportProblem } from '../neutral';
import { cprProblem } from '../problems';
import { lastLook } from '../protect/lastLook';
import { holdsCprNumber } from '../protect/protectDocument';
import { reportOwnCharter } from '../report/reportOwnCharter';
import { leftOver } from './importOwnPage';
import { maskOwnPage } from './maskOwnPage';
import type { OwnPage } from './ownPage';

/**
 * Takes a version in the knowledge base's own form as it is: an editor has given its paragraphs their ids, and to read them anew
 * could only spoil them. What is wrong in it is for the check to say, with the lines of the file.
 */
export function importOwnCharter(own: OwnPage, tree: ContentTree, options: CharterImport): ImportPlan {
  if (own.kind !== 'charter') return { problem: isOther };
  const document = findDocument(options.document, tree);
  if ('problem' in document) return document;
  const target = findTarget(document, options.version, tree);
  if ('problem' in target) return target;
  const mode = options.existing ?? 'refuse';
  const inTheWay = target.existing === null ? null : existingVersionProblem(target.existing, mode);
  if (inTheWay !== null) return { problem: inTheWay };
  const masked = maskOwnPage(own.text, options.fileName);
  if (holdsCprNumber(masked.findings) && (!options.redact || masked.isLeft)) return { problem: cprProblem(masked.findings) };
  if (masked.isLeft) return { problem: leftOver };
  return lastLook({ ...filesOf(masked.text, target), ...placeOf(target, mode), report: reportFor(masked, target, mode), mustPass: true });
}

function nameOf({ id, existing }: Target): string {
  return existing === null ? id : stemOf(existing);
}

function filesOf(text: string, target: Target): { files: { name: string; content: string }[] } {
  return { files: [{ name: `${nameOf(target)}.md`, content: text }] };
}

function placeOf({ existing }: Target, mode: NonNullable<CharterImport['existing']>): { replaces: string | null; movesTo: string | null } {
  const movesTo = existing !== null && mode === 'replace-awaiting' ? replacedPath({ stem: stemOf(existing) }) : null;
  return { replaces: existing?.page.file ?? null, movesTo };
}

function reportFor({ text, fileName, findings }: ReturnType<typeof maskOwnPage>, target: Target, mode: NonNullable<CharterImport['existing']>): ReturnType<typeof reportOwnCharter> {
  const page = parse(text, `${folderOf(target.document.id)}/${nameOf(target)}.md`);
  const paragraphs = page === null ? [] : readParagraphs(page).paragraphs.map(({ paragraph }) => paragraph);
  const advice = target.existing === null ? [] : [existingVersionAdvice(target.existing, mode)];
  return reportOwnCharter({ target, name: nameOf(target), paragraphs, advice, fileName, findings, isDraft: (page?.frontMatter.data as { draft?: unknown } | null | undefined)?.draft === true });
}

function parse(text: string, path: string): ParsedPage | null {
  return parseTree([{ path, text }]).tree.parsed[0] ?? null;
}

const isOther: ImportProblem = {
  found: 'Filen er en side i videnbankens form, men ikke en version af et charter.',
  expected: 'et dokument med charterets ordlyd, eller en version med linjerne »order:« og »textKnown:« i hovedet',
  fix: 'Importér et referat med npm run import -- minutes FIL, og læg et opslag i blog/.',
};
