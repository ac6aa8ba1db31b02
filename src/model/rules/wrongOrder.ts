import { dayOf } from '../../danish/dates';
import { dayOfPost } from '../address';
import type { Figure } from '../kinds/figure';
import type { Problem } from '../problem';
import { isMeeting } from '../minutes/buildRecords';
import type { MinutesParts } from '../minutes/readParts';
import type { ContentTree, Entry, Page, PageOf } from '../tree';
import type { Rule } from './rule';

/**
 * What ends before it begins was misread or mistyped: years of a case, times of a meeting, the bounds of a figure. Where
 * sources disagree on when a meeting ended, each of their times is held against the start.
 */
export const wrongOrder: Rule = {
  id: 'wrong-order',
  check({ tree, minutes }) {
    return [...tree.pages.flatMap(checkPage), ...tree.figures.flatMap(checkFigure), ...minutes.flatMap((parts) => checkDeadlines(parts, tree))];
  },
};

function checkPage(page: Page): Problem[] {
  if (page.kind === 'case') return checkYears(page);
  return page.kind === 'meeting' ? checkTimes(page) : [];
}

function checkYears({ file, fields, frontMatter }: PageOf<'case'>): Problem[] {
  const { start, end } = fields.years;
  if (start === undefined || end === undefined || start <= end) return [];
  const found = `Sagen slutter i ${end}, men begynder i ${start}.`;
  return [{ ...at(file, frontMatter.lineOf(['years', 'end'])), found, expected: `et slutår, der ikke ligger før ${start}`, fix: 'Slå årene efter i kilden, og ret start eller end.' }];
}

/**
 * Local times of one form (`2018-11-22T09:00`) sort as text. A meeting without length is an end that nobody filled in.
 * A start on another day than the file's name says is one fault, which `weekday-date` reports.
 */
function checkTimes({ file, fields, frontMatter }: PageOf<'meeting'>): Problem[] {
  const posted = dayOfPost(file);
  if (posted !== null && posted !== dayOf(fields.start)) return [];
  return fields.ends.flatMap(({ end }, index) => {
    if (end > fields.start) return [];
    const found = `Mødet slutter ${end}, men begynder ${fields.start}.`;
    const line = frontMatter.lineOf(['ends', index, 'end']);
    return [{ ...at(file, line), found, expected: `et tidspunkt efter ${fields.start}`, fix: 'Slå tiderne efter i kilden, og ret start eller end.' }];
  });
}

/** A task cannot be due before the meeting that gave it; a deadline on the day itself is a short one. */
function checkDeadlines({ page, actions }: MinutesParts, { pages }: ContentTree): Problem[] {
  const meetingId = (page.frontMatter.data as { meeting?: unknown } | null)?.meeting;
  const meeting = pages.filter(isMeeting).find(({ id }) => id === meetingId);
  if (meeting === undefined) return [];
  const day = dayOf(meeting.fields.start);
  return actions.flatMap(({ part, line }) => {
    if (part.deadline === undefined || part.deadline >= day) return [];
    const found = `Handlingen »${part.id}« har frist ${part.deadline}, men mødet var ${day}.`;
    return [{ ...at(page.file, line), found, expected: `en frist, der ikke ligger før ${day}`, fix: 'Slå fristen efter i referatet, og ret deadline.' }];
  });
}

function checkFigure({ file, value: figure, lineOf }: Entry<Figure>): Problem[] {
  return (figure?.values ?? []).flatMap(({ value, to }, index) => {
    if (to === undefined || to >= value) return [];
    const found = `Den øvre grænse ${to} er mindre end værdien ${value}.`;
    const place = at(file, lineOf(['values', index, 'to']));
    return [{ ...place, found, expected: `et tal på mindst ${value}`, fix: 'Byt om på value og to, eller ret den, der er forkert.' }];
  });
}

function at(file: string, line: number): Pick<Problem, 'file' | 'line' | 'rule'> {
  return { file, line, rule: wrongOrder.id };
}
