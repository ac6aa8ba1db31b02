import type { RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { currentVersion, paragraphId, readableBefore } from '../../../../model/charter/buildCharters';
import { paragraphName } from '../../../../model/charter/paragraphName';
import { wordsOfParagraph } from '../../../../model/charter/readParagraphs';
import { pairParagraphs } from '../../../../model/charter/compareVersions';
import type { CharterChange, CharterParagraph, CharterVersion } from '../../../../model/charter/records';
import { lowerFirst } from '../../../../danish/capitals';
import { isAdoptedVersion } from '../../../../model/charter/versionState';
import { formatPartialDate } from '../../../../danish/dates';
import { exampleMark } from '../../../../model/exampleMark';
import type { Knowledge } from '../../../../model/knowledge';
import { linkedParagraph } from '../../../../model/linkables';
import { definitionList, element, heading, inline, link, text, type MarkupChild } from '../../../../model/markup';
import { decisionLink } from '../../../../model/minutes/decisionLink';
import { discussionLink } from '../../../../model/minutes/discussionLink';
import { mentionsOf, type Discussion } from '../../../../model/minutes/discussions';
import { notText } from '../../../../model/pageText';
import { recordLinks } from '../../../../model/recordLink';
import { addressOfHistory } from '../../shared/charterPlaces';
import { nameOfVersion } from '../../shared/comparison/words';
import { reservationRow } from './reservationRow';
import type { VersionPlace } from './addCharterParts';
import { proposalBehind, proposalsAbout } from './proposalLinks';
import { versionLine } from './versionLine';

/**
 * A paragraph as its readers need it: its number and heading with an anchor, which version has it, its words, and below them the ways
 * to link to it, to the same paragraph in other versions, and to where meetings took it up. `standing` are the lines that say what a
 * version that does not count anymore has become, by the ids of its paragraphs.
 */
export function paragraphBlocks(node: ContainerDirective, place: VersionPlace, knowledge: Knowledge, standing: ReadonlyMap<string, RootContent>): RootContent[] {
  const paragraph = place.version.paragraphs.find(({ id }) => id === node.attributes?.id);
  if (paragraph === undefined) return [node];
  const { document, version } = place;
  const links = recordLinks(linkedParagraph(paragraph, version, document));
  const facts = [
    ['Hvorfor ændret', reasons(paragraph.id, version, knowledge)],
    ['Forslag', proposalsAbout(paragraph, place, knowledge)],
    ['I andre versioner', elsewhere(paragraph, place)],
    ['Forbehold', reservationRow(paragraph, version, knowledge)],
    ['Drøftet på', discussed(mentionsOf(paragraphId(document, paragraph.id), knowledge.minutes))],
  ] as const;
  return [
    heading(2, paragraphName(paragraph), paragraph.id),
    versionLine(version, knowledge),
    ...[standing.get(paragraph.id) ?? []].flat(),
    ...wordsOfParagraph(node),
    links,
    ...(facts.every(([, value]) => value.length === 0) ? [] : [notText(definitionList(facts, 'charter-facts'))]),
  ];
}

/** Why it is not as it was in the version before. */
function reasons(id: string, { changes }: CharterVersion, knowledge: Knowledge): MarkupChild[] {
  return changes.filter(({ paragraphs }) => paragraphs.includes(id)).flatMap((change) => reasonOf(change, knowledge));
}

/** A reason with the proposal and the decision behind it, where this edition has it. */
function reasonOf({ reason, decision, proposal }: CharterChange, knowledge: Knowledge): MarkupChild[] {
  const behind = [['Forslag: ', proposalBehind(proposal, knowledge)], ['Beslutning: ', decisionLink(decision, knowledge.minutes)]] as const;
  const named = behind.filter(([, links]) => links.length > 0);
  return [element('p', {}, [...inline(reason), ...named.flatMap(([what, links], index) => [text(`${index === 0 ? ' ' : '. '}${what}`), ...links])])];
}

/** The paragraphs that the last known version before had and this one has not, each with why it is gone. */
export function goneSection(place: VersionPlace, knowledge: Knowledge): RootContent[] {
  const { document, version } = place;
  const earlier = readableBefore(document, version);
  if (earlier === null || !version.isKnown) return [];
  const gone = pairParagraphs(earlier, version).flatMap(({ fate, before }) => (fate === 'removed' && before !== null ? [before] : []));
  if (gone.length === 0) return [];
  const rows = gone.map((paragraph) => element('li', {}, [
    link(`${earlier.address}#${paragraph.id}`, paragraphName(paragraph)),
    ...reasons(paragraph.id, version, knowledge),
  ]));
  return [heading(2, `Udgået siden ${lowerFirst(earlier.label)}`, 'udgaaet'), element('ul', { className: ['charter-gone'] }, rows) as RootContent];
}

/** The same paragraph in the other versions that have it, the newest first. */
function elsewhere({ id }: CharterParagraph, { document, version }: VersionPlace): MarkupChild[] {
  const others = document.versions.filter((other) => other.id !== version.id && other.paragraphs.some((paragraph) => paragraph.id === id)).toReversed();
  if (others.length === 0) return [];
  const current = currentVersion(document);
  const links = others.map((other) => element('li', {}, [link(`${other.address}#${id}`, nameOfVersion(other)), text(other === current ? markOfCurrent(other) : '')]));
  const history = element('li', {}, [link(`${addressOfHistory(document)}#${id}`, 'Hele historien')]);
  return [element('ul', {}, [...links, history])];
}

/** Of several versions the one that counts; a newer one may be there that is only proposed. */
function markOfCurrent(version: CharterVersion): string {
  return isAdoptedVersion(version) ? ' (vedtaget)' : ' (nyeste)';
}

function discussed(places: readonly Discussion[]): MarkupChild[] {
  if (places.length === 0) return [];
  const items = places.map((place) => {
    const day = place.meeting.day === null ? '' : `, ${formatPartialDate(place.meeting.day)}`;
    return element('li', {}, [...(place.isExample ? [exampleMark(), text(' ')] : []), ...discussionLink(place), text(day)]);
  });
  return [element('ul', {}, items)];
}
