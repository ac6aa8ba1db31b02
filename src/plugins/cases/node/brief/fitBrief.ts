import type { Cited } from '../../../../model/cited';
import type { BriefDraft, BriefList } from '../../shared/caseBrief';

/** How many items each list keeps for as long as another list still has more than it needs. */
type Floor = Readonly<Record<BriefList, number>>;

/**
 * From generous to bare. What was done, what it came to and what is uncertain stand among the points, which are kept longest:
 * for them a brief is read, and one without its reservations would promise too much.
 */
const FLOORS: readonly Floor[] = [
  { points: 9, figures: 6, lessons: 4, notFound: 3 },
  { points: 8, figures: 5, lessons: 3, notFound: 2 },
  { points: 8, figures: 4, lessons: 2, notFound: 1 },
  { points: 8, figures: 2, lessons: 1, notFound: 1 },
  { points: 3, figures: 2, lessons: 1, notFound: 1 },
  { points: 0, figures: 0, lessons: 0, notFound: 0 },
];

/** When two lists are equally far above their floor, the one that is cut first. */
const CUT_FIRST: readonly BriefList[] = ['notFound', 'lessons', 'figures', 'points'];

/** In which order the room that is left by a long item is given back. */
const FILLED_FIRST: readonly BriefList[] = ['points', 'figures', 'lessons', 'notFound'];

type Fits = (draft: BriefDraft) => boolean;

/**
 * Makes a brief fit. First one source is named where two were, since sources take more room than most items; then the
 * paragraph goes that the points repeat; then whole items are left out and counted, always the last of a list; and what
 * still fits beside the rest comes back.
 */
export function fitBrief(draft: BriefDraft, fits: Fits): BriefDraft {
  if (fits(draft)) return draft;
  const oneEach = withOneSourceEach(draft);
  if (fits(oneEach)) return oneEach;
  // What the paragraph says, the line above it and the points below it say as well.
  const whole = oneEach.points.length === 0 ? oneEach : { ...oneEach, lead: null };
  return fillUp(cutDown(whole, fits), whole, fits);
}

function cutDown(whole: BriefDraft, fits: Fits): BriefDraft {
  let cut = whole;
  for (const floor of FLOORS) {
    for (let list = longestAbove(cut, floor); list !== null && !fits(cut); list = longestAbove(cut, floor)) {
      cut = withCount(whole, cut, list, cut[list].length - 1);
    }
  }
  return cut;
}

function fillUp(cut: BriefDraft, whole: BriefDraft, fits: Fits): BriefDraft {
  let filled = cut;
  for (const list of FILLED_FIRST) {
    for (let count = filled[list].length + 1; count <= whole[list].length; count += 1) {
      const more = withCount(whole, filled, list, count);
      if (!fits(more)) break;
      filled = more;
    }
  }
  return filled;
}

function longestAbove(draft: BriefDraft, floor: Floor): BriefList | null {
  const surplus = (list: BriefList): number => draft[list].length - floor[list];
  const [longest] = [...CUT_FIRST].sort((left, right) => surplus(right) - surplus(left));
  return longest === undefined || surplus(longest) <= 0 ? null : longest;
}

/** `draft` with the first `count` items that the whole brief has of a list. */
function withCount(whole: BriefDraft, draft: BriefDraft, list: BriefList, count: number): BriefDraft {
  const left = whole.left[list] + whole[list].length - count;
  return { ...draft, [list]: whole[list].slice(0, count), left: { ...draft.left, [list]: left } };
}

function withOneSourceEach(draft: BriefDraft): BriefDraft {
  return {
    ...draft,
    description: withOneSource(draft.description),
    lead: draft.lead === null ? null : withOneSource(draft.lead),
    points: draft.points.map(withOneSource),
    figures: draft.figures.map(withOneSource),
    lessons: draft.lessons.map(withOneSource),
    notFound: draft.notFound.map(withOneSource),
  };
}

function withOneSource<Text extends Cited<string>>(text: Text): Text {
  return text.sources.length < 2 ? text : { ...text, sources: text.sources.slice(0, 1), hasMore: true };
}
