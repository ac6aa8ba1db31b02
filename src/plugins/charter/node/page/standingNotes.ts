import type { RootContent } from 'mdast';
import { lowerFirst } from '../../../../danish/capitals';
import { currentVersion, readableVersions } from '../../../../model/charter/buildCharters';
import { pairParagraphs, type ParagraphPair } from '../../../../model/charter/compareVersions';
import { paragraphName } from '../../../../model/charter/paragraphName';
import type { CharterVersion } from '../../../../model/charter/records';
import { bearingOf } from '../../../../model/charter/versionState';
import { element, link, text, type MarkupChild } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';
import { addressOfHistory } from '../../shared/charterPlaces';
import type { VersionPlace } from './addCharterParts';

/**
 * A line for each paragraph of a version that is not the one that counts, for who arrives at that paragraph and sees nothing of the
 * top of the page: that it is an older wording or one that was not adopted together, what it is in the version that counts, and the way
 * there. By the ids of the paragraphs; none for the version that counts.
 */
export function standingNotes(place: VersionPlace): ReadonlyMap<string, RootContent> {
  const { document, version } = place;
  const current = currentVersion(document);
  if (current === null || current.id === version.id) return new Map();
  const pairs = pairParagraphs(version, current).filter(({ before }) => before !== null);
  return new Map(pairs.map((pair) => [pair.id, current.isKnown ? toNote(pair, place, current) : toUnknown(version, current)]));
}

function toNote(pair: ParagraphPair, place: VersionPlace, current: CharterVersion): RootContent {
  const history = link(`${addressOfHistory(place.document)}#${pair.id}`, 'Historien');
  return line(markOf(pair, place.version, current), [...whereNow(pair, place, current), text(' · '), history]);
}

/** Nobody knows what the version that counts says. */
function toUnknown(version: CharterVersion, current: CharterVersion): RootContent {
  const mark = isLater(version, current) ? NOT_ADOPTED : 'Ældre version';
  return line(mark, [text('Ordlyden er ikke kendt i '), link(current.address, lowerFirst(current.label)), text('.')]);
}

function line(mark: string, words: readonly MarkupChild[]): RootContent {
  return notText(element('p', { className: ['charter-standing'] }, [element('strong', {}, [text(`${mark}.`)]), text(' '), ...words]));
}

/** Single municipalities may have adopted it. */
const NOT_ADOPTED = 'Ikke vedtaget i fællesskab';

function isLater(version: CharterVersion, current: CharterVersion): boolean {
  return bearingOf(version, current) === 'later';
}

/** What the reader must know first. */
function markOf({ fate }: ParagraphPair, version: CharterVersion, current: CharterVersion): string {
  if (isLater(version, current)) return NOT_ADOPTED;
  return fate === 'kept' ? 'Ældre version' : 'Ældre ordlyd';
}

/** What the paragraph is in the version that counts, with the way to it: `Ændret i version 3: § 1. Formål`. */
function whereNow(pair: ParagraphPair, { document, version }: VersionPlace, current: CharterVersion): MarkupChild[] {
  if (pair.after !== null) return [text(`${whatBecame(pair, version, current)}: `), link(`${current.address}#${pair.id}`, paragraphName(pair.after))];
  // A draft may have what the adopted version has not.
  if (isLater(version, current)) return [text('Paragraffen findes ikke i '), link(current.address, lowerFirst(current.label))];
  const first = readableVersions(document).find(({ order, paragraphs }) => order > version.order && !paragraphs.some(({ id }) => id === pair.id));
  return first === undefined ? [text('Udgået')] : [text('Udgået i '), link(`${first.address}#udgaaet`, lowerFirst(first.label))];
}

function whatBecame({ fate, isMoved }: ParagraphPair, version: CharterVersion, current: CharterVersion): string {
  const [changed, kept] = isMoved ? ['Ændret og flyttet', 'Flyttet, men ellers uændret,'] : ['Ændret', 'Uændret'];
  return `${fate === 'kept' ? kept : changed} ${isLater(version, current) ? 'siden' : 'i'} ${lowerFirst(current.label)}`;
}
