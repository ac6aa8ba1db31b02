import { isPartialDateBefore } from '../../danish/dates';
import { isMunicipality } from '../charter/adoptions';
import { isAdopted } from '../charter/adoptionStatus';
import { isVersion, type VersionPage } from '../charter/buildCharters';
import { wordingText } from '../charter/paragraphText';
import { readParagraphs } from '../charter/readParagraphs';
import { isDraft } from '../drafts';
import type { AdoptionFields } from '../kinds/adoption';
import { findNearest } from '../nearest';
import type { Problem } from '../problem';
import type { ContentTree, PageOf } from '../tree';
import type { Rule } from './rule';

type MunicipalityPage = PageOf<'municipality'>;
/** What is wrong with a value, without its place. */
type Fault = Pick<Problem, 'found' | 'expected' | 'fix'> & { key: readonly PropertyKey[] };

/** Nobody may be said to have adopted what no source says that they have, nor anything that cannot have happened. */
export const charterAdoption: Rule = {
  id: 'charter-adoption',
  check: ({ tree }) => [...tree.pages.filter(isVersion).flatMap(checkVersion), ...tree.pages.filter(isMunicipality).flatMap((page) => checkMunicipality(page, tree))],
};

function checkVersion({ file, frontMatter, fields }: VersionPage): Problem[] {
  const { state, adopted } = fields;
  if ((state === 'adopted') === (adopted !== undefined)) return [];
  const claimsWithout = adopted === undefined;
  return [{
    file,
    line: frontMatter.lineOf([claimsWithout ? 'state' : 'adopted']),
    rule: charterAdoption.id,
    found: claimsWithout ? 'Versionen siger, at den er vedtaget, men ikke hvem der har vedtaget den, og hvilken kilde der siger det.' : `Siden siger, hvem der har vedtaget versionen, men state er »${state}«.`,
    expected: 'adopted med by og sources, når state er adopted, og ellers ikke',
    fix: claimsWithout ? 'Tilføj adopted med by og sources. Siger ingen kilde det, så er versionen ikke vedtaget: Ret state.' : 'Ret state til adopted, eller fjern adopted.',
  }];
}

function checkMunicipality(page: MunicipalityPage, tree: ContentTree): Problem[] {
  const { file, frontMatter, fields } = page;
  const versions = new Map(tree.pages.filter(isVersion).filter((version) => !isDraft(version)).map((version) => [version.id, version]));
  return fields.adoptions.flatMap((adoption, index) => {
    const version = versions.get(adoption.version);
    // A version that does not exist is reported with all other relations.
    if (version === undefined) return [];
    const faults = [...ofExamples(page, version), ...inTime(adoption, version, fields.adoptions.slice(0, index)), ...seen(adoption, fields.reviewed), ...ofReservations(adoption, version), ...ofAgenda(adoption, page, tree)];
    return faults.map(({ key, ...fault }) => ({ file, line: frontMatter.lineOf(['adoptions', index, ...key]), rule: charterAdoption.id, ...fault }));
  });
}

/** What was made up must never make a real charter look adopted, nor the other way round. */
function ofExamples(page: MunicipalityPage, version: VersionPage): Fault[] {
  const isExample = page.fields.example === true;
  if (isExample === (version.fields.example === true)) return [];
  return [{
    key: ['version'],
    found: isExample ? `Kommunen er et eksempel, men »${version.id}« er det ikke.` : `»${version.id}« er et eksempel, men kommunen er det ikke.`,
    expected: 'en opdigtet kommune til et opdigtet charter, og en virkelig kommune til et virkeligt',
    fix: 'Ret version, eller fjern linjen.',
  }];
}

function isBefore(date: string | null, other: string | null): boolean {
  return date !== null && other !== null && isPartialDateBefore(date, other);
}

function inTime({ version, status, date }: AdoptionFields, { fields }: VersionPage, before: readonly AdoptionFields[]): Fault[] {
  const steps = before.filter((step) => step.version === version);
  const later = steps.find((step) => isBefore(date, step.date));
  const fix = 'Ret datoen, eller byt om på linjerne.';
  return [
    ...(steps.some((step) => step.status === status) ? [{ key: ['status'], found: `»${version}« har allerede tilstanden »${status}« på en linje ovenfor.`, expected: 'hver tilstand én gang for hver version', fix: 'Fjern den ene linje.' }] : []),
    ...(isBefore(date, fields.date) ? [{ key: ['date'], found: `Det skete ${date ?? ''}, men »${version}« er først fra ${fields.date ?? ''}.`, expected: 'en dato, der ikke ligger før versionen', fix: 'Ret datoen her eller på versionens side.' }] : []),
    ...(later === undefined ? [] : [{ key: ['date'], found: `Det skete ${date ?? ''}, men linjen før er fra ${later.date ?? ''}.`, expected: 'linjer i den rækkefølge, det skete', fix }]),
  ];
}

/** What somebody saw has happened by the day they looked: a later day is a slip, or what is only planned. */
function seen({ date }: AdoptionFields, reviewed: string): Fault[] {
  if (!isBefore(reviewed, date)) return [];
  return [{
    key: ['date'],
    found: `Det skal være sket ${date ?? ''}, men siden er sidst gennemgået ${reviewed}.`,
    expected: 'en dato, der ikke ligger efter reviewed; det, der kun er planlagt, er ikke sket',
    fix: 'Ret datoen. Er det sket siden, så ret reviewed til den dag, hvor du så kilden efter.',
  }];
}

const WITH_RESERVATIONS = 'adopted-with-reservations';

function ofReservations(adoption: AdoptionFields, version: VersionPage): Fault[] {
  const { status, reservations } = adoption;
  if (reservations.length === 0) {
    return status === WITH_RESERVATIONS ? [{ key: ['status'], found: 'Versionen er vedtaget med forbehold, men forbeholdene står her ikke.', expected: 'mindst ét forbehold under reservations', fix: 'Tilføj reservations. Siger kilden ikke, hvad forbeholdet er, så skriv det som text.' }] : [];
  }
  if (status !== WITH_RESERVATIONS) {
    return [{ key: ['reservations'], found: `Der er forbehold, men tilstanden er »${status}«.`, expected: `forbehold, når tilstanden er ${WITH_RESERVATIONS}`, fix: isAdopted(adoption) ? `Skriv status: ${WITH_RESERVATIONS}.` : 'Skriv det i note i stedet.' }];
  }
  return reservations.flatMap((reservation, index) => ofReservation(reservation, version).map((fault) => ({ ...fault, key: ['reservations', index, ...fault.key] })));
}

function ofReservation({ paragraph, wording }: AdoptionFields['reservations'][number], version: VersionPage): Fault[] {
  if (paragraph === undefined) {
    return wording === undefined ? [] : [{ key: ['wording'], found: 'Forbeholdet har en ordlyd, men ingen paragraf.', expected: 'id på den paragraf, som ordlyden træder i stedet for', fix: 'Tilføj paragraph, eller fjern wording.' }];
  }
  if (!version.fields.textKnown) return [];
  const known = new Map(readParagraphs(version).paragraphs.map(({ paragraph: own }) => [own.id, own.text]));
  const text = known.get(paragraph);
  if (text === undefined) {
    const nearest = findNearest(paragraph, new Set(known.keys()));
    return [{ key: ['paragraph'], found: `»${paragraph}« er ikke en paragraf i »${version.id}«.`, expected: `en af paragrafferne ${[...known.keys()].join(', ')}`, fix: nearest === null ? 'Ret paragraph.' : `Skriv »${nearest}«.` }];
  }
  if (wording === undefined || wordingText(wording) !== text) return [];
  return [{ key: ['wording'], found: 'Ordlyden er den samme som versionens.', expected: 'den ordlyd, som kommunen har vedtaget i stedet', fix: 'Ret ordlyden, eller fjern den.' }];
}

/** Who wants to see the decision must be able to open it. */
function ofAgenda({ agenda }: AdoptionFields, { fields }: MunicipalityPage, { sources }: ContentTree): Fault[] {
  const source = sources.find(({ value }) => value !== null && value.id === agenda)?.value;
  if (agenda === undefined || source == null || source.url !== null || fields.example === true) return [];
  return [{ key: ['agenda'], found: `Kilden »${agenda}« har ingen adresse.`, expected: 'en kilde, som har en adresse, så dagsordenen kan åbnes', fix: 'Giv kilden en url, eller fjern agenda og nøjes med sources.' }];
}
