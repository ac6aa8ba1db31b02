import { TextRun, type Document, type FileChild, type Paragraph } from 'docx';
import { lowerFirst } from '../../../../danish/capitals';
import { paragraphName } from '../../../../model/charter/paragraphName';
import type { CharterParagraph } from '../../../../model/charter/records';
import { wholeAddress } from '../../../../model/wholeAddress';
import { addressLink, bullet, heading, labelParagraph, paragraph } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import type { DocumentData, VersionData } from '../../shared/charterData';
import { addressOfChanges, addressOfChangesFile, addressOfVersionFile } from '../../shared/charterPlaces';
import { compareVersions, countChanges } from '../../shared/comparison/compare';
import { describeCounts, nameOfVersion } from '../../shared/comparison/words';
import { labelOfDocument } from '../../shared/documentLabel';
import type { CurrentVersion } from '../../shared/standing';
import { addressLine, standingLine } from './addressLine';
import { otherTowns, type TownFacts } from './otherTowns';

/** What a case is made of besides the version. */
export interface CaseFacts extends TownFacts {
  /** Whole address of the front page, with a slash at its end. */
  siteUrl: string;
  /** ISO date. */
  reviewed: string;
  /** The version that counts, which may be another one. */
  current: CurrentVersion | null;
}

/**
 * A council case to fill in about taking on a version: what a Danish committee is used to find, with what is known put in (the
 * paragraphs, what is new since the version before, which municipalities have taken it on), and in brackets what only the
 * municipality knows.
 */
export function caseDocument(document: DocumentData, version: VersionData, facts: CaseFacts): Document {
  return sheetDocument({
    title: `Sagsfremstilling: ${document.title}`,
    subject: `Udkast til en sag om ${document.title}, ${nameOfVersion(version)}`,
    kind: 'Udkast til sag',
    reviewed: facts.reviewed,
    address: wholeAddress(version.address, facts.siteUrl),
    hasPageNumbers: true,
    content: [...labelParagraph(labelOfDocument(document)), ...standingLine(version, facts, version.label), paragraph('Udfyld det, der står i kantede parenteser, og slet det, I ikke skal bruge. Vejledningen er skrevet af videnbanken og er ikke juridisk rådgivning.', 'Lille'), ...sections(document, version, facts)],
  });
}

function sections(document: DocumentData, version: VersionData, facts: CaseFacts): FileChild[] {
  return [
    ...section('Sagens kerne', '[Én til tre sætninger: Hvad skal udvalget tage stilling til, og hvorfor nu?]'),
    ...recommendation(document, version),
    ...section('Baggrund', '[Hvad har kommunen besluttet før? Hvilke byggerier og nedrivninger er på vej? Hvem har deltaget i arbejdet?]'),
    ...otherTowns(document, version, facts),
    ...proposal(version, facts),
    ...whatIsNew(document, version, facts),
    ...section('Økonomi', '[Hvad koster det i anlæg, drift og tid? Hvad spares? Skriv, hvor tallene er fra, og hvor sikre de er. Er det ikke regnet ud, så skriv det.]'),
    addressLine('Tal fra andre byggerier, med kilder: ', '/om/laering-paa-tvaers/#pris', facts.siteUrl),
    ...section('Jura', '[Hvilke paragraffer rører ved udbud, byggeri, affald eller kommunens ret til at disponere? Hvem har set på dem? Kontrollér i gældende ret.]'),
    ...section('Klima og miljø', '[Hvad forventes charteret at gøre for materialer, affald og udledning, og hvordan bliver det målt?]'),
    ...section('Inddragelse og kommunikation', '[Hvem er hørt? Hvem skal vide det bagefter?]'),
    ...section('Beslutning', '[Udfyldes efter mødet. Skriv dato, udvalg, eventuelle forbehold paragraf for paragraf og et link til den offentlige dagsorden, så andre kan finde den.]'),
    ...annexes(document, version, facts),
  ];
}

function recommendation({ title }: DocumentData, version: VersionData): FileChild[] {
  return [
    ...section('Indstilling', '[Forvaltningen] indstiller, at [udvalget/byrådet]:'),
    bullet([new TextRun(`[tiltræder ${title}, ${lowerFirst(nameOfVersion(version))} / tiltræder det med disse forbehold: / tager det til efterretning]`)]),
    ...(version.paragraphs.some(hasBrackets) ? [bullet([new TextRun('[sætter mål og beløb, hvor teksten har kantede parenteser]')])] : []),
    bullet([new TextRun('[udpeger, hvem der følger op, og hvornår byrådet får status]')]),
  ];
}

/** Whether a paragraph leaves something to fill in, as a template does: `mindst [x] procent`. */
function hasBrackets({ text }: Pick<CharterParagraph, 'text'>): boolean {
  return /\[[^[\]]+\]/u.test(text);
}

function proposal(version: VersionData, facts: CaseFacts): FileChild[] {
  return [
    heading('Hvad foreslås'),
    addressLine(`Charteret har ${version.paragraphs.length} paragraffer (${nameOfVersion(version)}). Hele teksten: `, version.address, facts.siteUrl),
    ...version.paragraphs.map((each) => bullet([new TextRun(paragraphName(each)), new TextRun(': [gør vi det allerede / det er nyt / vi foreslår en ændring]')])),
  ];
}

function whatIsNew({ versions }: DocumentData, version: VersionData, facts: CaseFacts): FileChild[] {
  const before = versionBefore(versions, version);
  if (before === undefined) return [];
  const counts = describeCounts(countChanges(compareVersions(before, version, versions)));
  return [heading(`Hvad er nyt siden ${lowerFirst(before.label)}`), addressLine(`${counts} Hver ændring med begrundelse: `, addressOfChanges(version), facts.siteUrl)];
}

function annexes({ versions }: DocumentData, version: VersionData, facts: CaseFacts): FileChild[] {
  const before = versionBefore(versions, version);
  const annex = (words: string, address: string): Paragraph => bullet([new TextRun(words), addressLink(wholeAddress(address, facts.siteUrl), wholeAddress(address, facts.siteUrl))]);
  return [
    heading('Bilag'),
    annex('Charterets tekst (Word): ', addressOfVersionFile(version)),
    ...(before === undefined ? [] : [annex(`Ændringer siden ${lowerFirst(before.label)} (Word): `, addressOfChangesFile(before, version))]),
  ];
}

function versionBefore(versions: readonly VersionData[], version: VersionData): VersionData | undefined {
  return versions[versions.findIndex(({ id }) => id === version.id) - 1];
}

function section(title: string, hint: string): FileChild[] {
  return [heading(title), paragraph(hint)];
}
