import * as z from 'zod';
import { addressOfTown } from '../../../../model/charter/adoptionPlaces';
import type { Adoption } from '../../../../model/charter/adoptions';
import { UNKNOWN } from '../../../../model/charter/adoptionStatus';
import { currentVersion } from '../../../../model/charter/buildCharters';
import type { CharterDocument, CharterVersion } from '../../../../model/charter/records';
import { bearingOf } from '../../../../model/charter/versionState';
import { buildStandings, type TownStanding } from '../../../../model/charter/standings';
import { idSchema, partialDateSchema } from '../../../../model/kinds/fields';
import type { Lists } from '../../../../model/kinds/lists';
import type { Knowledge } from '../../../../model/knowledge';
import { markExample } from '../../../../model/minutes/exampleTitle';

/** A step of a municipality with a version of a charter as it is published, or that nothing is known of any. */
export const adoptionRecordSchema = (lists: Lists) =>
  z.strictObject({
    id: z.string().describe('Postens id: kommune, version (eller charter, når ingen version er kendt) og tilstand.'),
    municipality: idSchema.describe('Id på kommunen.'),
    municipalityName: z.string().describe('Kommunens navn. Begynder med »Eksempel: «, når den er opdigtet.'),
    document: idSchema.describe('Id på charteret.'),
    documentTitle: z.string().describe('Charterets titel. Begynder med »Eksempel: «, når det er opdigtet.'),
    version: idSchema.nullable().describe('Id på versionen, eller null, når ingen kilde siger, at kommunen har gjort noget med charteret.'),
    versionTitle: z.string().nullable().describe('Versionens titel, eller null.'),
    status: lists['adoption-status'].describe('Hvad kommunen har gjort med versionen. unknown betyder, at ingen kilde siger det; det er ikke et nej.'),
    statusLabel: z.string().describe('Det samme med ord.'),
    isLatest: z.boolean().describe('Sandt, når det er det sidste, vi ved, at kommunen har gjort med versionen.'),
    date: partialDateSchema.nullable().describe('Dag, måned eller år, eller null, når ingen kilde siger det.'),
    body: z.string().nullable().describe('Hvem der besluttede det, eller null.'),
    agenda: z.string().nullable().describe('Adressen på den offentlige dagsorden eller referatet, eller null.'),
    agendaSource: idSchema.nullable().describe('Id på den kilde, som er dagsordenen eller referatet, eller null. Kilden kan være kendt uden en adresse.'),
    note: z.string().nullable().describe('Det, en læser desuden skal vide.'),
    reservations: z
      .array(
        z.strictObject({
          paragraph: idSchema.nullable().describe('Id på paragraffen, eller null, når forbeholdet gælder det hele.'),
          text: z.string().describe('Forbeholdet.'),
          wording: z.string().nullable().describe('Den ordlyd, som kommunen har vedtaget i stedet, eller null.'),
        }),
      )
      .describe('Forbehold.'),
    sources: z.array(idSchema).describe('Id på kilderne. Tom, når intet er oplyst.'),
    isExample: z.boolean().describe('Sandt, når posten er et opdigtet eksempel.'),
    isOlderVersion: z.boolean().nullable().describe('Sandt, når versionen er ældre end den, der tæller i dag: den seneste vedtagne, ellers den nyeste. Null uden en version.'),
    address: z.string().describe('Adressen på stedet i oversigten fra roden af videnbanken.'),
  });

export type AdoptionRecord = z.infer<ReturnType<typeof adoptionRecordSchema>>;

/**
 * What municipalities have done with charters, each step for itself, with the names behind the ids beside them. Those of which no source
 * tells anything have a record that says so: the same municipalities as in the table for readers, in its order, and each with its
 * versions from the oldest and its steps from the first.
 */
export function adoptionRecords(knowledge: Knowledge): AdoptionRecord[] {
  return buildStandings(knowledge).flatMap(({ document, towns }) =>
    towns.flatMap(({ town, standing }): AdoptionRecord[] => {
      const common = commonFacts(document, town);
      if (standing === null) return [{ ...common, ...NOTHING_KNOWN, statusLabel: knowledge.label('adoption-status', UNKNOWN), id: `${town.id}-${document.id}-${UNKNOWN}` }];
      return standing.versions.toReversed().flatMap(({ version, last, earlier }) =>
        [...earlier, last].map((step) => ({ ...common, ...ofVersion(version, document), ...ofStep(step, knowledge), isLatest: step === last })),
      );
    }),
  );
}

function commonFacts(document: CharterDocument, { id, name }: TownStanding['town']) {
  return {
    municipality: id,
    municipalityName: markExample(name, document.isExample),
    document: document.id,
    documentTitle: markExample(document.title, document.isExample),
    isExample: document.isExample,
    address: addressOfTown({ document: document.id, municipality: { id } }),
  };
}

/** What no source tells is neither a version nor a day, and has no source. */
const NOTHING_KNOWN = {
  version: null, versionTitle: null, isOlderVersion: null, status: UNKNOWN, isLatest: true,
  date: null, body: null, agenda: null, agendaSource: null, note: null, reservations: [], sources: [],
};

function ofVersion(version: CharterVersion, document: CharterDocument) {
  return { version: version.id, versionTitle: version.title, isOlderVersion: bearingOf(version, currentVersion(document)) === 'older' };
}

function ofStep({ id, status, date, body, agenda, note, reservations, sources }: Adoption, { label, readAloud, sources: known }: Knowledge) {
  return {
    id,
    status,
    statusLabel: label('adoption-status', status),
    date,
    body,
    agenda: agenda === null ? null : (known.get(agenda)?.url ?? null),
    agendaSource: agenda,
    note: note === null ? null : readAloud(note),
    reservations: reservations.map(({ paragraph, text, wording }) => ({ paragraph, text: readAloud(text), wording })),
    sources: [...sources],
  };
}
