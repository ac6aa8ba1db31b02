import path from 'node:path/posix';
import type { ExistingMode } from '../existing';
import { replacedPath } from '../existing';
import type { ImportProblem } from '../neutral';
import type { KnownVersion } from './documents';

/** The page that a version has, by the name of its file. */
export function stemOf({ page }: KnownVersion): string {
  return path.basename(page.file).replace(/\.mdx?$/u, '');
}

/** Why the page that a version has stops the import of its words, or null when it may go on. */
export function existingVersionProblem(existing: KnownVersion, mode: ExistingMode): ImportProblem | null {
  const { id, file, fields } = existing.page;
  const isAwaiting = !fields.textKnown;
  if (mode === 'beside' || (mode === 'replace-awaiting' && isAwaiting)) return null;
  if (isAwaiting) {
    return {
      found: `Versionen »${id}« findes allerede i ${file}. Den venter på sin ordlyd (textKnown: false).`,
      expected: 'en version, som ikke har en side; importen overskriver ikke noget',
      fix: `Tilføj --replace-awaiting: så flytter importen den gamle side til ${replacedPath({ stem: stemOf(existing) })} og lægger ordlyden på samme adresse med det, der stod i hovedet. Med --dry-run ser du først, hvad der sker.`,
    };
  }
  return {
    found: `Versionen »${id}« findes allerede i ${file}, og dens ordlyd er kendt (textKnown: true).`,
    expected: mode === 'replace-awaiting' ? 'en version med textKnown: false, når du skriver --replace-awaiting' : 'en version, som ikke har en side; importen overskriver ikke noget',
    fix: 'Se den nye side med --dry-run, eller skriv den til en anden mappe med --out, og sæt de to sammen selv. Er det en ny version, så giv den sit eget id med --version.',
  };
}

/** What the editor must know of the page that the version has. */
export function existingVersionAdvice(existing: KnownVersion, mode: ExistingMode): string {
  const { file, fields } = existing.page;
  if (mode === 'replace-awaiting') {
    return `${file} ventede på ordlyden. Den flyttes til ${replacedPath({ stem: stemOf(existing) })}. Den nye side har samme adresse, det samme hoved og den samme tekst under paragrafferne. Slet den gamle fil, når du har set efter.`;
  }
  const how = fields.textKnown ? `Flyt den gamle fil væk, før du lægger den nye i ${path.dirname(file)}/` : 'Kør importen igen uden --dry-run og --out, men med --replace-awaiting, når den nye side er, som den skal være';
  return `Versionen har allerede en side i ${file}. Den fil er ikke rørt. ${how}.`;
}
