import type { RootContent } from 'mdast';
import { lowerFirst } from '../../../../danish/capitals';
import { standingOf, type Adoption, type Standing } from '../../../../model/charter/adoptions';
import { currentVersion, readableVersions } from '../../../../model/charter/buildCharters';
import type { CharterDocument } from '../../../../model/charter/records';
import { bearingOf, nameOfCurrent } from '../../../../model/charter/versionState';
import type { Knowledge } from '../../../../model/knowledge';
import { cite, element, heading, inline, link, paragraph, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { notText } from '../../../../model/pageText';
import type { PageOf } from '../../../../model/tree';
import { describeStep } from '../../shared/adoption/words';
import { ADOPTIONS_ADDRESS, addressOfAdoptions } from '../../../../model/charter/adoptionPlaces';
import type { VersionPlace } from './addCharterParts';

const NOTHING = 'Ingen kilde, vi har læst, viser,';

/** On the page of a version: which municipalities have done what with it. Where nobody was ever asked, nothing is missing. */
export function townsSection({ document, version }: VersionPlace, knowledge: Knowledge): RootContent[] {
  const steps = lastSteps(knowledge.adoptions.filter((adoption) => adoption.version === version.id));
  if (steps.length === 0 && version.state === 'template') return [];
  const known = element('ul', {}, steps.map((step) => element('li', {}, [link(step.municipality.address, step.municipality.name), text(': '), ...stepWords(step, knowledge)])));
  return [
    heading(2, 'Kommunernes behandling', 'kommunerne'),
    ...(steps.length === 0 ? [paragraph([text(`${NOTHING} hvilke kommuner der har behandlet versionen.`)])] : [known]),
    paragraph([link(addressOfAdoptions(document), 'Se alle kommuner og versioner')]),
  ].map(notText) as RootContent[];
}

/** The last step of each municipality. */
function lastSteps(steps: readonly Adoption[]): Adoption[] {
  return [...new Map(steps.map((step) => [step.municipality.id, step])).values()];
}

/** On the page of a municipality: where it stands with each charter, and plainly where nothing is known. */
export function standingSection(page: PageOf<'municipality'>, knowledge: Knowledge): RootContent[] {
  const standings = knowledge.charters.flatMap((document) => {
    const standing = standingOf(page.id, document, knowledge.adoptions);
    return standing === null ? [] : [{ document, standing }];
  });
  const content = standings.map(({ document, standing }) => documentEntry(document, standing, knowledge));
  const nothing = paragraph([text(`${NOTHING} hvad kommunen gjorde med netværkets charter. `), link(ADOPTIONS_ADDRESS, 'Se alle kommuner'), text('.')]);
  return [heading(2, 'Charter', 'charter'), ...(content.length === 0 ? [nothing] : content)].map(notText) as RootContent[];
}

function documentEntry(document: CharterDocument, standing: Standing, knowledge: Knowledge): Markup {
  const rows = standing.versions.map(({ version, last }) => element('li', {}, [link(version.address, version.label), text(': '), ...stepWords(last, knowledge)]));
  return element('div', {}, [
    element('p', {}, [link(document.address, document.title), text(' · '), link(addressOfAdoptions(document), 'alle kommuner')]),
    element('ul', {}, rows),
    ...olderNote(document, standing),
  ]);
}

/** What is new can be shown where the words of both are known. */
function olderNote(document: CharterDocument, { adopted }: Standing): MarkupChild[] {
  const current = currentVersion(document);
  const version = document.versions.find(({ id }) => id === adopted?.version);
  if (current === null || version === undefined || bearingOf(version, current) !== 'older') return [];
  const readable = readableVersions(document);
  const isShown = readable.includes(version) && readable.includes(current);
  const name = lowerFirst(current.label);
  const since = isShown ? [link(addressOfAdoptions(document), `Se, hvad der er nyt i ${name}`)] : [text(`${nameOfCurrent(current)} er `), link(current.address, name)];
  return [element('p', {}, [text('Kommunen har vedtaget en ældre version. '), ...since, text('.')])];
}

/** `vedtaget med forbehold den 25. juni 2026, Byrådet. 1 forbehold.` with its sources. */
function stepWords({ status, date, body, note, reservations, sources }: Adoption, { label }: Knowledge): MarkupChild[] {
  return [
    text(`${lowerFirst(label('adoption-status', status))}${describeStep({ status, date, body }, reservations.length)}`),
    ...(note === null ? [] : [text(' '), ...inline(note)]),
    ...cite(sources),
  ];
}
