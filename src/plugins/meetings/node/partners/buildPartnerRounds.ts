import { textToSlug } from '../../../../danish/slug';
import { compareDanish } from '../../../../danish/sort';
import type { Knowledge } from '../../../../model/knowledge';
import { isListed } from '../../../../model/listed';
import { nameOf } from '../../../../model/minutes/buildRecords';
import { withoutExampleSuffix } from '../../../../model/minutes/exampleTitle';
import { STATE_LISTS, type PartnerStatus } from '../../../../model/minutes/records';
import { parseReferences } from '../../../../model/references';
import type { Page } from '../../../../model/tree';
import type { PartnerMeeting, PartnerMunicipality, PartnerReport, PartnerRounds } from '../../shared/partners/partnerRounds';
import { spansOf } from './spans';

type Known = Pick<Knowledge, 'pages' | 'pageById' | 'minutes' | 'vocabulary' | 'sources' | 'readAloud'>;

/** What every municipality has told, and that of those with a page which have told nothing that a source documents. */
export function buildPartnerRounds(knowledge: Known): PartnerRounds {
  const { statuses } = knowledge.minutes;
  const municipalities = [...knowledge.pages.filter(isListed).flatMap((page) => withPage(page, knowledge)), ...statuses.filter(({ municipality }) => municipality === null).map(withoutPage)];
  return {
    municipalities: uniqueById(municipalities).sort((left, right) => compareDanish(left.name, right.name)),
    meetings: uniqueById(statuses.map((status) => toMeeting(status, knowledge))),
    reports: statuses.map((status) => toReport(status, knowledge)),
    states: knowledge.vocabulary.filter(({ list }) => list === STATE_LISTS.partner).map(({ id, label }) => ({ id, label })),
  };
}

/** A mark beside the name says that a municipality was made up. */
function withPage({ id, kind, address, fields }: Page, { pages }: Known): PartnerMunicipality[] {
  if (kind !== 'municipality') return [];
  const isExample = fields.example === true;
  const name = nameOf({ municipality: id }, pages);
  return [{ id, name: isExample ? withoutExampleSuffix(name) : name, address, isExample }];
}

function withoutPage({ name, isExample }: PartnerStatus): PartnerMunicipality {
  return { id: textToSlug(name), name, address: null, isExample };
}

/** The first of each id. */
function uniqueById<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map([...items].reverse().map((item) => [item.id, item])).values()].reverse();
}

function toMeeting({ meeting, isExample }: PartnerStatus, { pageById }: Known): PartnerMeeting {
  return { ...meeting, address: pageById(meeting.id)?.address ?? null, isExample };
}

function toReport(status: PartnerStatus, knowledge: Known): PartnerReport {
  return {
    municipality: status.municipality ?? textToSlug(status.name),
    meeting: status.meeting.id,
    state: status.state,
    told: status.status === null ? [] : spansOf(status.status, knowledge),
    next: status.next.map((step) => spansOf(step, knowledge)),
    sources: sourcesOf(status).flatMap((id) => {
      const source = knowledge.sources.get(id);
      return source === undefined ? [] : [{ id, label: `${source.publisher}: ${source.title}` }];
    }),
    address: status.address,
  };
}

/** Those of the entry, then those that its words cite; each once. */
function sourcesOf({ sources, status, next }: PartnerStatus): string[] {
  const cited = [status ?? '', ...next].flatMap(parseReferences).flatMap((segment) => (segment.type === 'citation' ? segment.sources.map(({ id }) => id) : []));
  return [...new Set([...sources, ...cited])];
}
