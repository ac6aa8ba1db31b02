import * as z from 'zod';
import type { PageKind } from '../../../model/kinds';
import { schemaOf } from '../../../model/kinds';
import { figureSchema } from '../../../model/kinds/figure';
import { indirectMeetingSchema } from '../../../model/kinds/meeting';
import { sourceSchema } from '../../../model/kinds/source';
import { vocabularyEntrySchema } from '../../../model/kinds/vocabulary';
import type { Knowledge } from '../../../model/knowledge';
import { isListed } from '../../../model/listed';
import type { Page } from '../../../model/tree';
import { markExample } from '../../../model/minutes/exampleTitle';
import { listsOfWords } from '../../../model/vocabularyLists';
import { adoptionRecords, adoptionRecordSchema } from './adoptions/adoptionRecords';
import { flatActions, flatDecisions } from './minutes/flatRecords';
import { minutesFields, minutesRecords } from './minutes/minutesRecords';
import { flatActionSchema, flatDecisionSchema } from './minutes/schemas';
import { proposalFields, proposalRecords } from './proposals/proposalRecords';
import { requirementFields, requirementRecords } from './requirements/requirementRecords';
import { toStableJson } from './stableJson';

/** A file of the open data. */
export interface ApiFile {
  name: string;
  text: string;
}

/** A published collection: its records in order, and the schema that each of them satisfies. */
interface Collection {
  name: string;
  records: readonly Identified[];
  /** Whether their order says something, so that they are not sorted by id. */
  isInOrder?: true;
  schema: z.ZodType;
}

interface Identified {
  id: string;
}

/**
 * The open data: for each collection `<name>.json` with its records and `<name>.schema.json` beside it, made from the
 * schema that checks the content. Records are sorted by id, where their order says nothing, and keys by name, so that the same content
 * gives the same bytes.
 */
export function buildApi(knowledge: Knowledge): ApiFile[] {
  return collections(knowledge).flatMap(({ name, records, isInOrder = false, schema }) => [
    { name: `${name}.json`, text: toStableJson(isInOrder ? records : [...records].sort(compareIds)) },
    { name: `${name}.schema.json`, text: toStableJson(toJsonSchema(name, schema)) },
  ]);
}

function collections(knowledge: Knowledge): Collection[] {
  // In the order of the ids, like the records, so that the order of the vocabulary does not show.
  const lists = listsOfWords([...knowledge.vocabulary].sort(compareIds));
  const pages = (kind: PageKind): Collection['records'] => knowledge.pages.filter((page) => page.kind === kind && isListed(page)).map(toRecord);
  const pageSchema = (kind: PageKind): z.ZodObject => published(schemaOf(kind, lists));
  return [
    { name: 'cases', records: pages('case'), schema: pageSchema('case') },
    { name: 'guidance', records: pages('guidance'), schema: pageSchema('guidance') },
    { name: 'requirements', records: requirementRecords(pages('requirement'), knowledge), schema: pageSchema('requirement').extend(requirementFields) },
    { name: 'meetings', records: [...pages('meeting'), ...knowledge.indirectMeetings], schema: z.union([pageSchema('meeting'), indirectMeetingSchema]) },
    { name: 'events', records: pages('event'), schema: pageSchema('event') },
    { name: 'minutes', records: minutesRecords(pages('minutes'), knowledge), schema: pageSchema('minutes').extend(minutesFields) },
    { name: 'decisions', records: flatDecisions(knowledge), schema: flatDecisionSchema(lists) },
    { name: 'actions', records: flatActions(knowledge), schema: flatActionSchema(lists) },
    { name: 'tracks', records: pages('track'), schema: pageSchema('track') },
    { name: 'municipalities', records: pages('municipality'), schema: pageSchema('municipality') },
    { name: 'charter', records: pages('charter'), schema: pageSchema('charter') },
    { name: 'adoptions', records: adoptionRecords(knowledge), isInOrder: true, schema: adoptionRecordSchema(lists) },
    { name: 'proposals', records: proposalRecords(pages('proposal'), knowledge), schema: pageSchema('proposal').extend(proposalFields) },
    { name: 'sources', records: [...knowledge.sources.values()], schema: sourceSchema(lists) },
    { name: 'figures', records: [...knowledge.figures.values()], schema: figureSchema(lists) },
    { name: 'vocabulary', records: knowledge.vocabulary, schema: vocabularyEntrySchema },
  ];
}

/** A page as a record: its fields with its id and its address from the root of the site. Examples say that they are. */
function toRecord({ id, address, fields }: Page) {
  return { ...fields, title: markExample(fields.title, fields.example === true), id, address };
}

/** The schema of a page's fields with the two keys that publishing adds. */
function published(schema: z.ZodType): z.ZodObject {
  if (!(schema instanceof z.ZodObject)) throw new Error('the schema of a kind of page must be an object');
  return schema.extend({
    id: z.string().describe('Postens id.'),
    address: z.string().describe('Sidens adresse fra roden af videnbanken.'),
  });
}

function toJsonSchema(name: string, schema: z.ZodType): unknown {
  return { title: name, ...z.toJSONSchema(z.array(schema), { unrepresentable: 'any' }) };
}

/** Ids are ASCII, so plain comparison is the same on every machine; the vocabulary may repeat an id in another list. */
function compareIds(left: Identified, right: Identified): number {
  const key = (record: Identified): string => `${record.id} ${String((record as { list?: string }).list ?? '')}`;
  return key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0;
}
