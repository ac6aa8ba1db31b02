import { findTimeFaults, type TimeFault } from '../agendaTimes';
import type { Problem } from '../problem';
import { isMeeting } from '../minutes/buildRecords';
import type { PageOf } from '../tree';
import type { Rule } from './rule';

/**
 * Who plans a day by the agenda needs its times in order and inside the meeting. A time that is not was misread, or the item
 * stands in the wrong place.
 */
export const agendaTimes: Rule = {
  id: 'agenda-times',
  check({ tree }) {
    return tree.pages.filter(isMeeting).flatMap((page) => findTimeFaults(page.fields.agenda, page.fields).map((fault) => toProblem(fault, page)));
  },
};

function toProblem(fault: TimeFault, { file, fields, frontMatter }: PageOf<'meeting'>): Problem {
  const { index, key } = fault;
  const item = fields.agenda[index];
  const said = wordsFor(fault, `Punktet »${item?.title ?? ''}«`, item?.[key] ?? '');
  return { file, line: frontMatter.lineOf(['agenda', index, key]), rule: agendaTimes.id, ...said };
}

function wordsFor({ key, kind, than }: TimeFault, item: string, time: string): Pick<Problem, 'found' | 'expected' | 'fix'> {
  const does = `${item} ${key === 'start' ? 'begynder' : 'slutter'} ${time}`;
  switch (kind) {
    case 'no-start':
      return { found: `${item} har end, men ikke start.`, expected: 'start sammen med end, eller ingen af dem', fix: 'Tilføj start, eller slet end.' };
    case 'before-meeting':
      return { found: `${does}, men mødet begynder ${than}.`, expected: `et klokkeslæt, der ikke ligger før ${than}`, fix: 'Slå tiderne efter i kilden, og ret punktets start eller mødets.' };
    case 'after-meeting':
      return { found: `${does}, men mødet slutter ${than}.`, expected: `et klokkeslæt, der ikke ligger efter ${than}`, fix: `Slå tiderne efter i kilden, og ret punktets ${key} eller mødets ends.` };
    case 'out-of-order':
      return { found: `${does}, men punktet før det begynder ${than}.`, expected: `et klokkeslæt, der ikke ligger før ${than}`, fix: 'Ret start, eller flyt punktet, så dagsordenen følger klokken.' };
    case 'not-after':
      return { found: `${does}, men begynder ${than}.`, expected: `et klokkeslæt efter ${than}`, fix: 'Slå tiderne efter i kilden, og ret start eller end.' };
  }
}
