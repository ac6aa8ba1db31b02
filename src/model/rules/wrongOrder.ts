import { dayOf } from '../../danish/dates';
import { dayOfPost } from '../address';
import type { Figure } from '../kinds/figure';
import type { Problem } from '../problem';
import type { Entry, Page, PageOf } from '../tree';
import type { Rule } from './rule';

/**
 * What ends before it begins was misread or mistyped: years of a case, times of a meeting, the bounds of a figure. Where
 * sources disagree on when a meeting ended, each of their times is held against the start.
 */
export const wrongOrder: Rule = {
  id: 'wrong-order',
  check({ tree }) {
    return [...tree.pages.flatMap(checkPage), ...tree.figures.flatMap(checkFigure)];
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
