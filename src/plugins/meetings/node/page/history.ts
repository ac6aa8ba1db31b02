import type { RootContent } from 'mdast';
import type { Knowledge } from '../../../../model/knowledge';
import { cite, element, heading, inline, link, paragraph, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { statusesOf } from '../../../../model/minutes/discussions';
import { STATE_LISTS, type PartnerStatus } from '../../../../model/minutes/records';
import { notText } from '../../../../model/pageText';
import type { Page } from '../../../../model/tree';
import { meetingName } from './discussed';
import { nextSteps } from './partnerTable';

/** What a municipality has told from meeting to meeting, the latest first; plainly said where nothing is known. */
export function partnerHistory(page: Page, knowledge: Knowledge): RootContent[] {
  if (page.kind !== 'municipality') return [];
  const statuses = statusesOf(page.id, knowledge.minutes);
  const content = statuses.length === 0 ? [paragraph([text(NOTHING)])] : statuses.map((status) => entry(status, knowledge));
  return [heading(2, 'Partnerrunde', 'partnerrunde'), ...content].map(notText) as RootContent[];
}

const NOTHING = 'Ingen kilde, vi har læst, viser, hvad kommunen fortalte i en partnerrunde.';

function entry(status: PartnerStatus, knowledge: Knowledge): Markup {
  const sources = cite(status.sources);
  return element('div', { className: ['partner-entry'] }, [
    element('p', { className: ['partner-entry__head'] }, [
      ...meetingName(status, knowledge),
      text(' · '),
      link(status.address, knowledge.label(STATE_LISTS.partner, status.state)),
      ...(status.status === null ? sources : []),
    ]),
    ...(status.status === null ? [] : [paragraph([...inline(status.status), ...sources])]),
    ...next(status.next),
  ]);
}

function next(steps: readonly string[]): MarkupChild[] {
  return steps.length === 0 ? [] : [element('div', {}, [element('strong', {}, [text('Næste skridt: ')]), ...nextSteps(steps)])];
}
