import { joinWithAnd } from '../danish/joinWithAnd';
import type { ImportProblem } from './neutral';
import { maskText } from './protect/findPersonal';
import { holdsCprNumber, holdsPartedNumber, type PersonalFinding } from './protect/protectDocument';

/** Why what was found in a file stops its import, if it does. With `redact` CPR numbers are taken out instead, where that can be done. */
export function stopFor(findings: readonly PersonalFinding[], redact: boolean): ImportProblem | null {
  if (redact) return holdsPartedNumber(findings) ? partedProblem(findings) : null;
  return holdsCprNumber(findings) ? cprProblem(findings) : null;
}

function partedProblem(findings: readonly PersonalFinding[]): ImportProblem {
  const hints = findings.filter(({ isParted }) => isParted === true).map(({ hint }) => hint);
  return {
    found: `Et CPR-nummer (${joinWithAnd([...new Set(hints)])}) ligger i stykker i filen, fx delt mellem synlig og skjult tekst eller i en indlejret fil, så --redact ikke kan fjerne det hele.`,
    expected: 'en fil uden CPR-numre, eller med numre, der står samlet',
    fix: 'Find nummeret i originalen: vis skjult tekst, og afvis eller godkend ændringerne. Slet nummeret, gem filen igen, og prøv med den.',
  };
}

/** A CPR number on the finished page or in the report, whatever way it took there. */
export function leftProblem(hint: string): ImportProblem {
  return {
    found: `Siden eller rapporten ville stadig indeholde et CPR-nummer (${hint}).`,
    expected: 'en side og en rapport uden CPR-numre',
    fix: 'Slet nummeret i originalen, gem den igen, og prøv med den.',
  };
}

/** A CPR number stops an import before anything is written. The number itself is not repeated. */
export function cprProblem(findings: readonly PersonalFinding[]): ImportProblem {
  const cpr = findings.filter(({ kind }) => kind === 'cpr');
  const places = joinWithAnd([...new Set(cpr.map(({ place, hint }) => `${place} (${hint})`))]);
  return {
    found: cpr.length === 1 ? `Filen indeholder et CPR-nummer: ${places}.` : `Filen indeholder ${cpr.length} CPR-numre: ${places}.`,
    expected: 'en fil uden CPR-numre, heller ikke i kommentarer, slettet tekst og egenskaber',
    fix: 'Slet dem i originalen, og gem den igen. Eller tilføj --redact: så fjerner importen dem overalt og går videre.',
  };
}

export const unknownDay: ImportProblem = {
  found: 'Mødets dag står hverken i teksten eller i filens navn.',
  expected: 'en dato, fx »Tirsdag den 5. marts 2019«',
  fix: 'Tilføj --date ÅÅÅÅ-MM-DD, eller --meeting med mødets id.',
};

export const noFile: ImportProblem = {
  found: 'Der står ingen fil efter typen.',
  expected: 'stien til en fil fra Word, OpenDocument, PDF, HTML, Markdown eller tekst',
  fix: 'Skriv fx npm run import -- minutes referat.docx.',
};

const READ_REASONS: Readonly<Record<string, string>> = {
  EACCES: 'du har ikke lov til at læse den',
  EPERM: 'du har ikke lov til at læse den',
  EBUSY: 'den er i brug i et andet program',
  EIO: 'drevet svarer ikke, som det skal',
};

/** What the system said when it was asked for the bytes of a file. */
export function unreadableFile(error: NodeJS.ErrnoException): ImportProblem {
  const code = error.code ?? '';
  return {
    found: `Filen kunne ikke åbnes: ${READ_REASONS[code] ?? `systemet siger ${code === '' ? error.name : code}`}.`,
    expected: 'en fil, som du kan åbne',
    fix: 'Luk filen i andre programmer, eller kopiér den til en mappe på din egen maskine, og prøv igen.',
  };
}

export const ownFormOfInvitation: ImportProblem = {
  found: 'Filen er allerede en side i videnbankens form og ikke en invitation.',
  expected: 'en invitation, som den blev sendt ud',
  fix: 'Læg et opslag i blog/, og importér et referat med npm run import -- minutes FIL. Kør så npm run check.',
};

export function unknownKind(kind: string | undefined, kinds: readonly string[]): ImportProblem {
  return {
    found: kind === undefined ? 'Der står ikke, hvad filen er.' : `Typen »${kind}« kendes ikke.`,
    expected: `en af typerne ${kinds.join(', ')}`,
    fix: 'Skriv fx npm run import -- minutes referat.docx.',
  };
}

/** One problem as the editor reads it, the place first. Names of files, and of what is in them, may hold personal data. */
export function formatImportProblem(file: string, { found, expected, fix }: ImportProblem): string {
  return `${maskText(file).text}: ${maskText(found).text}\n  Forventet: ${expected}\n  Gør dette: ${fix}\nIntet er skrevet.`;
}
