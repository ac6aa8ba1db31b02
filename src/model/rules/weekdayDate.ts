import { dayOf, weekdayOf } from '../../danish/dates';
import { findWrittenDates } from '../../danish/writtenDates';
import { dayOfPost } from '../address';
import type { Problem } from '../problem';
import { lineInUnit } from '../texts';
import type { PageOf } from '../tree';
import type { Rule, RuleContext } from './rule';

/** A weekday beside a date is a check digit: when the two disagree, one of them was misread. */
export const weekdayDate: Rule = {
  id: 'weekday-date',
  check(context) {
    const meetings = context.tree.pages.filter((page): page is PageOf<'meeting'> => page.kind === 'meeting');
    return [...meetings.flatMap(checkMeeting), ...checkTexts(context)];
  },
};

/** The weekday is held against the day only when file name and start agree on it: a wrong start is one fault, not two. */
function checkMeeting(page: PageOf<'meeting'>): Problem[] {
  const day = dayOf(page.fields.start);
  const lineOf = (key: string): number => page.frontMatter.lineOf([key]);
  const posted = dayOfPost(page.file);
  if (posted !== null && posted !== day) return [otherDay(page.file, lineOf('start'), posted, day)];
  if (page.fields.weekday.toLocaleLowerCase('da') === weekdayOf(day)) return [];
  return [mismatch(page.file, lineOf('weekday'), `${page.fields.weekday} ${day}`, day)];
}

function checkTexts({ texts }: RuleContext): Problem[] {
  return texts.flatMap((unit) =>
    findWrittenDates(unit.text).flatMap(({ weekday, day, text, offset }) => {
      const line = lineInUnit(unit, offset);
      const written = text.replace(/\s*\n\s*/g, ' ');
      if (day === null) return [noSuchDay(unit.file, line, written)];
      return weekday === weekdayOf(day) ? [] : [mismatch(unit.file, line, written, day)];
    }),
  );
}

function mismatch(file: string, line: number, text: string, day: string): Problem {
  return {
    file,
    line,
    rule: weekdayDate.id,
    found: `Ugedag og dato passer ikke sammen: »${text}«.`,
    expected: `${weekdayOf(day)}, for ${day} er en ${weekdayOf(day)}`,
    fix: 'Slå datoen efter i kilden, og ret ugedagen eller datoen.',
  };
}

function noSuchDay(file: string, line: number, text: string): Problem {
  return {
    file,
    line,
    rule: weekdayDate.id,
    found: `Datoen findes ikke: »${text}«.`,
    expected: 'en dag, der findes i kalenderen',
    fix: 'Slå datoen efter i kilden.',
  };
}

function otherDay(file: string, line: number, posted: string, day: string): Problem {
  return {
    file,
    line,
    rule: weekdayDate.id,
    found: `Filens navn siger ${posted}, men mødet begynder ${day}.`,
    expected: 'samme dag begge steder',
    fix: 'Omdøb filen, eller ret start.',
  };
}
