import { isStopWord } from '../../../danish/stopWords';
import { checksumOf, seal } from '../shared/checksum';
import type { FacetLabels } from '../shared/facets';
import { ROOT_NAME } from '../shared/indexPlace';
import type { SearchPage } from '../shared/page';
import { CUTS } from '../shared/middles';
import { blockName, checksumOfFolder, dictionaryName, facetsName, middlesName, synonymsName, textName } from '../shared/partNames';
import type { Postings } from '../shared/postings';
import { classOfSize, MOST_TITLE_WORDS, STANDINGS, writePageTable, type PageTable } from '../shared/pageTable';
import { writeRoot } from '../shared/root';
import { analysePassages } from './analyse';
import type { Language, MakeLanguage } from './language';
import { fillBuilder, readPostings, type PassageTerms } from './lunrIndex';
import { folderChecksums, packDictionary, packMiddles, type Entry } from './parts';
import { packFacets } from './packFacets';
import { cutPassages, type Passage } from './passages';
import { findRelatedForms } from './relatedForms';
import { packTexts } from './texts';

export interface IndexInput {
  pages: readonly SearchPage[];
  makeLanguage: MakeLanguage;
  /** Words and expressions that mean the same, as written. */
  synonyms: readonly (readonly string[])[];
  labels: FacetLabels;
}

/** The files of the index by their names below `INDEX_FOLDER`. The same input gives the same bytes. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Builds the whole index of a collection. */
export function buildIndex(input: IndexInput): IndexFiles {
  const passages = cutPassages(input.pages);
  const { terms, language } = analysePassages(passages, input.makeLanguage);
  const postings = readPostings(fillBuilder(terms));
  const entries = toEntries(postings, language);
  const { dictionary, blocks, blockStarts } = packDictionary(entries, passages.length);
  const middles = CUTS.map((cut) => packMiddles(entries, cut));
  const texts = packTexts(passages, input.pages);
  const facets = toJson(packFacets(input.pages, input.labels));
  const synonyms = toJson(input.synonyms);
  const blockFolders = folderChecksums(blocks);
  const textFolders = folderChecksums(texts.map(toJson));
  const root = writeRoot({
    passages: passages.length,
    pageTable: writePageTable(tableOf(passages, terms, input.pages)),
    dictionary: dictionary.starts,
    blockStarts,
    middles: middles.map(({ starts }) => starts),
    blockFolders,
    textFolders,
    facets: checksumOf(facets),
    synonyms: checksumOf(synonyms),
  });
  return new Map([
    [ROOT_NAME, seal(root)],
    ...dictionary.parts.map((part, index) => [dictionaryName(index, dictionary.starts[index]?.checksum ?? 0), part] as const),
    ...middles.flatMap(({ parts, starts }, at) =>
      parts.map((part, index) => [middlesName(CUTS[at] ?? 0, index, starts[index]?.checksum ?? 0), part] as const),
    ),
    ...blocks.map((block, index) => [blockName(index, blockFolders), seal(block, checksumOfFolder(index, blockFolders))] as const),
    ...texts.map((text, index) => [textName(index, textFolders), toJson({ version: checksumOfFolder(index, textFolders), ...text })] as const),
    [facetsName(checksumOf(facets)), facets],
    [synonymsName(checksumOf(synonyms)), synonyms],
  ]);
}

function toJson(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** The terms of the collection, and the forms that lead to them, in order. */
function toEntries(postings: ReadonlyMap<string, Postings>, language: Language): Entry[] {
  const related = findRelatedForms(new Set(postings.keys()), language);
  const texts = [...new Set([...postings.keys(), ...related.keys()])].sort();
  return texts.map((text) => ({
    text,
    related: related.get(text) ?? [],
    parts: placesOf(language.splitCompound(text), text),
    postings: postings.get(text) ?? null,
  }));
}

/** Where the parts of a compound begin and end in it. */
function placesOf(parts: readonly string[], term: string): number[] {
  let from = 0;
  return parts.flatMap((part) => {
    const start = term.indexOf(part, from);
    if (start < 0) return [];
    from = start + part.length;
    return [start, from];
  });
}

function tableOf(passages: readonly Passage[], analysed: readonly PassageTerms[], pages: readonly SearchPage[]): PageTable {
  const starts = new Int32Array(pages.length + 1);
  const terms = new Float64Array(pages.length);
  const titleWords = new Uint8Array(pages.length);
  passages.forEach(({ page }, index) => {
    starts[page + 1] = index + 1;
    terms[page] = (terms[page] ?? 0) + (analysed[index]?.body.length ?? 0);
    titleWords[page] = Math.max(titleWords[page] ?? 0, countTelling(analysed[index]?.title ?? []));
  });
  return { starts, sizes: Uint8Array.from(terms, classOfSize), titleWords, standings: Uint8Array.from(pages, standingOf) };
}

function standingOf({ register, older }: SearchPage): number {
  if (register === true) return STANDINGS.register;
  return older === true ? STANDINGS.older : STANDINGS.usual;
}

function countTelling(title: readonly string[]): number {
  return Math.min(MOST_TITLE_WORDS, title.filter((term) => !isStopWord(term)).length);
}
