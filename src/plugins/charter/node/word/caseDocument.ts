import { Paragraph, TextRun, type Document, type FileChild } from 'docx';
import { paragraphName } from '../../../../model/charter/paragraphName';
import { wholeAddress } from '../../../../model/wholeAddress';
import { addressLink, bullet, heading, labelParagraph, paragraph } from '../../../../word/paragraphs';
import { sheetDocument } from '../../../../word/sheetDocument';
import type { DocumentData, VersionData } from '../../shared/charterData';
import { nameOfVersion } from '../../shared/comparison/words';
import { labelOfDocument } from '../../shared/documentLabel';

/**
 * A council case to fill in about taking on a version: what a Danish committee is used to find, with what the charter itself says
 * put in, and in brackets what only the municipality knows. `reviewed` is an ISO date.
 */
export function caseDocument(document: DocumentData, version: VersionData, { siteUrl, reviewed }: { siteUrl: string; reviewed: string }): Document {
  const address = wholeAddress(version.address, siteUrl);
  return sheetDocument({
    title: `Sagsfremstilling: ${document.title}`,
    subject: `Udkast til en sag om ${document.title}, ${nameOfVersion(version)}`,
    kind: 'Udkast til sag',
    reviewed,
    address,
    hasPageNumbers: true,
    content: [...labelParagraph(labelOfDocument(document)), paragraph('Udfyld det, der står i kantede parenteser, og slet det, I ikke skal bruge. Vejledningen er skrevet af videnbanken og er ikke juridisk rådgivning.', 'Lille'), ...sections(version, address)],
  });
}

function sections(version: VersionData, address: string): FileChild[] {
  return [
    ...section('Sagens kerne', `[Én til tre sætninger: Hvad skal udvalget tage stilling til, og hvorfor nu?]`),
    ...section('Indstilling', '[Forvaltningen] indstiller, at [udvalget/byrådet]:'),
    bullet([new TextRun('[tiltræder charteret / tiltræder det med disse ændringer / tager det til efterretning]')]),
    bullet([new TextRun('[sætter mål og beløb, hvor teksten har kantede parenteser]')]),
    bullet([new TextRun('[udpeger, hvem der følger op, og hvornår byrådet får status]')]),
    ...section('Baggrund', '[Hvad har kommunen besluttet før? Hvilke byggerier og nedrivninger er på vej? Hvem har deltaget i arbejdet?]'),
    heading('Hvad foreslås'),
    new Paragraph({ children: [new TextRun(`Charteret har ${version.paragraphs.length} paragraffer (${nameOfVersion(version)}). Hele teksten: `), addressLink(address, address)] }),
    ...version.paragraphs.map((each) => bullet([new TextRun(paragraphName(each)), new TextRun(': [gør vi det allerede / det er nyt / vi foreslår en ændring]')])),
    ...section('Økonomi', '[Hvad koster det i anlæg, drift og tid? Hvad spares? Skriv, hvor tallene er fra, og hvor sikre de er. Er det ikke regnet ud, så skriv det.]'),
    ...section('Jura', '[Hvilke paragraffer rører ved udbud, byggeri, affald eller kommunens ret til at disponere? Hvem har set på dem? Kontrollér i gældende ret.]'),
    ...section('Klima og miljø', '[Hvad forventes charteret at gøre for materialer, affald og udledning, og hvordan bliver det målt?]'),
    ...section('Inddragelse og kommunikation', '[Hvem er hørt? Hvem skal vide det bagefter?]'),
    ...section('Beslutning', '[Udfyldes efter mødet. Skriv dato, udvalg og et link til den offentlige dagsorden, så andre kan finde den.]'),
    heading('Bilag'),
    bullet([new TextRun('Charterets tekst')]),
    bullet([new TextRun('[Ændringer siden den version, som udvalget har set før]')]),
  ];
}

function section(title: string, hint: string): FileChild[] {
  return [heading(title), paragraph(hint)];
}
