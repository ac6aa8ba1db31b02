import type { ImportProblem } from '../neutral';
import { LIMITS } from './limits';

/** Every reason not to import a file, in the words that the editor reads. */

const FORMATS = 'en fil, der ender på .docx, .docm, .odt, .pdf, .html, .htm, .md eller .txt';
const SAVE_AS_DOCX = 'Åbn filen i Word eller LibreOffice, gem den som .docx, og prøv igen.';
const SAVE_AGAIN = 'Åbn filen i det program, den er lavet i, gem den igen, og prøv med den nye fil.';
const DISTRUST = 'Brug ikke filen, hvis du ikke ved, hvem den kommer fra.';

const millions = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');

export const emptyFile: ImportProblem = { found: 'Filen er tom.', expected: 'en fil med tekst i', fix: SAVE_AGAIN };

export const noText: ImportProblem = {
  found: 'Der er ingen tekst i dokumentet.',
  expected: 'et dokument med mindst ét afsnit tekst',
  fix: 'Se efter, om det er den rigtige fil, og om teksten kun findes som billede eller i tekstbokse.',
};

export const scannedPdf: ImportProblem = {
  found: 'PDF-filen har ingen tekst. Den er nok scannet, så siderne kun er billeder.',
  expected: 'en PDF, hvor teksten kan markeres og kopieres',
  fix: 'Find originalen i Word. Findes den ikke, så lad et program med tekstgenkendelse (OCR) læse filen, ret teksten igennem, og gem den som .docx.',
};

export const unreadable: ImportProblem = {
  found: 'Filen kunne ikke læses.',
  expected: 'en hel og gyldig fil',
  fix: `${SAVE_AGAIN} Hjælper det ikke, så kopiér teksten over i et nyt dokument, og gem det som .docx.`,
};

export const damagedPackage: ImportProblem = {
  found: 'Filen er beskadiget eller ikke hentet helt.',
  expected: 'en hel fil',
  fix: 'Hent filen igen, eller bed afsenderen sende den på ny.',
};

export const notADocument: ImportProblem = {
  found: 'Filen er en zip-fil, men ikke et dokument.',
  expected: 'et Word-dokument (.docx) eller et OpenDocument-dokument (.odt)',
  fix: 'Pak zip-filen ud, og importér de dokumenter, der ligger i den, én ad gangen.',
};

export const encrypted: ImportProblem = {
  found: 'Filen er beskyttet med adgangskode eller rettigheder.',
  expected: 'en fil, der kan åbnes uden adgangskode',
  fix: 'Åbn filen med adgangskoden, fjern beskyttelsen, gem den som en ny fil, og prøv med den.',
};

export const macros: ImportProblem = {
  found: 'Filen indeholder makroer, altså små programmer, som kan gøre skade, når den åbnes.',
  expected: 'et dokument uden makroer',
  fix: `Åbn filen i Word eller LibreOffice uden at tillade makroer, gem den som .docx eller .odt uden makroer, og prøv med den nye fil. ${DISTRUST}`,
};

/** `name` as it stands in the package. */
export function escapingName(name: string): ImportProblem {
  return {
    found: `Filen er beskadiget eller lavet for at gøre skade: En del af den hedder »${name}« og fører ud af filen.`,
    expected: 'et dokument, hvor alle dele bliver inde i filen',
    fix: `${SAVE_AGAIN} ${DISTRUST}`,
  };
}

export const ownEntities: ImportProblem = {
  found: 'Filen indeholder en DOCTYPE, og det har et rigtigt dokument ikke.',
  expected: 'XML uden DOCTYPE',
  fix: `${SAVE_AGAIN} ${DISTRUST}`,
};

export const tooDeep: ImportProblem = {
  found: `Indholdet ligger i mere end ${LIMITS.depth} lag inden i hinanden.`,
  expected: `højst ${LIMITS.depth} lag`,
  fix: `Kopiér teksten over i et nyt dokument, og gem det som .docx. ${DISTRUST}`,
};

export const tooManyElements: ImportProblem = {
  found: `Dokumentet har mere end ${thousands(LIMITS.elements)} elementer.`,
  expected: `højst ${thousands(LIMITS.elements)} elementer`,
  fix: `Del dokumentet i flere filer. ${DISTRUST}`,
};

export const tooManyBlocks: ImportProblem = {
  found: `Dokumentet har mere end ${thousands(LIMITS.blocks)} afsnit.`,
  expected: `højst ${thousands(LIMITS.blocks)} afsnit`,
  fix: 'Del dokumentet i flere filer, og importér dem én ad gangen.',
};

export const tooManyEntries: ImportProblem = {
  found: `Filen er pakket af mere end ${thousands(LIMITS.entries)} dele.`,
  expected: `højst ${thousands(LIMITS.entries)} dele`,
  fix: `${SAVE_AGAIN} ${DISTRUST}`,
};

export const unpacksTooFar: ImportProblem = {
  found: 'Filen bliver unormalt stor, når den pakkes ud.',
  expected: `højst ${millions(LIMITS.entryBytes)} i én del, ${millions(LIMITS.unpackedBytes)} i alt og ${LIMITS.ratio} gange filens egen størrelse`,
  fix: `Gør billederne i dokumentet mindre, og gem det igen. ${DISTRUST}`,
};

export const notText: ImportProblem = {
  found: 'Filen indeholder andet end tekst.',
  expected: 'ren tekst i UTF-8, UTF-16 eller Windows-1252',
  fix: 'Åbn filen i det program, den er lavet i, og gem den som .docx eller som tekst i UTF-8.',
};

export function tooLarge(bytes: number, most: number): ImportProblem {
  return {
    found: `Filen fylder ${millions(bytes)}.`,
    expected: `højst ${millions(most)}`,
    fix: 'Gør billederne i dokumentet mindre, eller del det i flere filer.',
  };
}

export const tooSlowPdf: ImportProblem = {
  found: `Én side i PDF-filen tog mere end ${LIMITS.pdfPageSeconds} sekunder at læse.`,
  expected: 'sider med almindelig tekst',
  fix: 'Find originalen i Word, eller gem PDF-filen på ny uden tegninger og kort.',
};

export function tooManyPages(count: number): ImportProblem {
  return {
    found: `PDF-filen har ${thousands(count)} sider.`,
    expected: `højst ${thousands(LIMITS.pages)} sider`,
    fix: 'Del filen i flere, og importér dem én ad gangen.',
  };
}

/** `ending` with its dot, in lower case; '' when the name has none. */
export function unknownEnding(ending: string): ImportProblem {
  return {
    found: ending === '' ? 'Filnavnet har ingen endelse.' : `Filer, der ender på ${ending}, kan ikke importeres.`,
    expected: FORMATS,
    fix: 'Gem dokumentet i et af disse formater, helst .docx.',
  };
}

/** A file that is something else than its name says, and that can be imported under its right name. */
export function wrongEnding(ending: string, actual: string, right: string): ImportProblem {
  return {
    found: `Filen ender på ${ending}, men er ${actual}.`,
    expected: 'en endelse, der passer til indholdet',
    fix: `Giv filen endelsen ${right}, og prøv igen.`,
  };
}

/** A file of a kind that cannot be imported, whatever its name. */
export function wrongKind(actual: string): ImportProblem {
  return { found: `Filen er ${actual}.`, expected: FORMATS, fix: SAVE_AS_DOCX };
}
