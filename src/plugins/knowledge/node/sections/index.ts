import type { Knowledge } from '../../../../model/knowledge';
import type { Page } from '../../../../model/tree';
import { caseSections } from './case';
import { guidanceSections } from './guidance';
import { eventSections, meetingSections } from './meeting';
import { minutesSections } from './minutes';
import { charterSections, municipalitySections, trackSections } from './network';
import { proposalSections } from './proposal';
import { requirementSections } from './requirement';
import { pageMeta, type PageSections } from './shared';

/** What the front matter of a page adds to its text. */
export function sectionsOf(page: Page, knowledge: Knowledge): PageSections {
  switch (page.kind) {
    case 'case':
      return caseSections(page.id, page.fields, knowledge);
    case 'guidance':
      return guidanceSections(page.id, page.fields, knowledge);
    case 'requirement':
      return requirementSections(page.id, page.fields, knowledge);
    case 'meeting':
      return meetingSections(page.fields, knowledge);
    case 'minutes':
      return minutesSections(page.fields, knowledge);
    case 'event':
      return eventSections(page.fields, knowledge);
    case 'track':
      return trackSections(page.fields, knowledge);
    case 'municipality':
      return municipalitySections(page.id, page.fields, knowledge);
    case 'charter':
      return charterSections(page.fields, knowledge);
    case 'proposal':
      return proposalSections(page, knowledge);
    case 'page':
      return { before: page.fields.reviewed === undefined ? [] : [pageMeta('page', page.fields.reviewed, knowledge)], after: [] };
  }
}
