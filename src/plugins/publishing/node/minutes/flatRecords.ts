import type { Knowledge } from '../../../../model/knowledge';
import { markExample } from '../../../../model/minutes/exampleTitle';
import { namesOf } from '../../../../model/minutes/namesOf';
import { STATE_LISTS, type Action, type Decision } from '../../../../model/minutes/records';
import { shortAddressOf } from '../../../../model/shortAddress';
import type { FlatAction, FlatDecision } from './schemas';

/** Decisions as others use them: each stands for itself, with the names behind the ids beside them. */
export function flatDecisions(knowledge: Knowledge): FlatDecision[] {
  return knowledge.minutes.decisions.map((decision) => ({
    ...flatMark(decision, STATE_LISTS.decision, knowledge),
    supersededBy: decision.supersededBy,
    supersedes: [...decision.supersedes],
  }));
}

/** Actions in the same form. */
export function flatActions(knowledge: Knowledge): FlatAction[] {
  return knowledge.minutes.actions.map((action) => ({
    ...flatMark(action, STATE_LISTS.action, knowledge),
    deadline: action.deadline,
    decision: action.decision,
  }));
}

type StateList = (typeof STATE_LISTS)['decision' | 'action'];

function flatMark(mark: Decision | Action, list: StateList, { pages, label }: Knowledge) {
  const { id, title, text, state, who, meeting, item, itemTitle, tracks, affects, isExample, address } = mark;
  return {
    id,
    title: markExample(title, isExample),
    text,
    state,
    stateLabel: label(list, state),
    who: namesOf(who, pages),
    municipalities: who.filter((name) => pages.some((page) => page.kind === 'municipality' && page.id === name)),
    meeting: meeting.id,
    meetingTitle: markExample(meeting.title, isExample),
    meetingDay: meeting.day,
    item,
    itemTitle,
    tracks: [...tracks],
    affects: [...affects],
    isExample,
    address,
    link: shortAddressOf({ id }),
  };
}
