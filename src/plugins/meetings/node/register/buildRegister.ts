import { textToSlug } from '../../../../danish/slug';
import type { Knowledge } from '../../../../model/knowledge';
import { kindOfAction, kindOfDecision } from '../../../../model/linkables';
import { numberedTitle } from '../../../../model/minutes/numberedTitle';
import { STATE_LISTS, type Action, type Decision } from '../../../../model/minutes/records';
import { subjectNamed, type Subject } from '../../../../model/subjects';
import type { Named, RegisterData, RegisterEntry, RegisterKind } from '../../shared/register/register';

/** The register of all decisions. */
export function buildDecisionRegister(knowledge: Knowledge): RegisterData {
  const { decisions, actions } = knowledge.minutes;
  const entries = decisions.map((decision) => ({
    ...entryOf(decision, kindOfDecision(decision, knowledge)),
    supersededBy: decision.supersededBy === null ? [] : [decision.supersededBy],
    supersedes: decision.supersedes,
    actions: actions.filter((action) => action.decision === decision.id).map(({ id }) => id),
  }));
  return toRegister('decision', decisions, entries, knowledge);
}

/** The register of all actions. */
export function buildActionRegister(knowledge: Knowledge): RegisterData {
  const { actions } = knowledge.minutes;
  const entries = actions.map((action) => ({ ...entryOf(action, kindOfAction(action, knowledge)), deadline: action.deadline, decision: action.decision === null ? [] : [action.decision] }));
  return toRegister('action', actions, entries, knowledge);
}

function toRegister(kind: RegisterKind, marks: readonly (Decision | Action)[], entries: readonly RegisterEntry[], knowledge: Knowledge): RegisterData {
  const named = entries.flatMap(({ tracks, affects, supersededBy, supersedes, decision, actions }) => [tracks, affects, supersededBy, supersedes, decision, actions].flat());
  return {
    kind,
    entries,
    meetings: Object.fromEntries(marks.map(({ meeting: { id, title, day } }) => [id, { label: title, to: knowledge.pageById(id)?.address ?? null, day }])),
    people: Object.fromEntries(marks.flatMap(({ who }) => who).map((name) => [keyOfPerson(name), personOf(name, knowledge)])),
    places: Object.fromEntries(namesOf(new Set(named), knowledge)),
    states: statesOf(kind, entries, knowledge),
  };
}

/** What both have; what only one of them has is empty. */
function entryOf({ id, title, text, state, address, item, itemTitle, ...mark }: Decision | Action, sentAs: string): RegisterEntry {
  return {
    id,
    sentAs,
    title,
    text: textBeside(title, text),
    state,
    to: address,
    item: itemTitle === null ? null : { label: numberedTitle(mark.itemNumber, itemTitle), to: itemAddress(address, item, mark.meeting.id) },
    meeting: mark.meeting.id,
    who: mark.who.map(keyOfPerson),
    tracks: mark.tracks,
    affects: mark.affects,
    supersededBy: [],
    supersedes: [],
    decision: [],
    actions: [],
    deadline: null,
    isExample: mark.isExample,
  };
}

/** A mark without a title of its own has its first sentence for one, which is not said twice. */
function textBeside(title: string, text: string): string {
  return text.startsWith(title) ? text.slice(title.length).trim() : text;
}

/** The id of an item is that of its meeting and its anchor. */
function itemAddress(address: string, item: string | null, meeting: string): string | null {
  return item === null ? null : `${address.replace(/#.*$/, '')}#${item.slice(meeting.length + 1)}`;
}

function keyOfPerson(name: string): string {
  return textToSlug(name);
}

function personOf(name: string, knowledge: Knowledge): Named {
  const subject = subjectNamed(name, knowledge);
  return subject === null ? { label: name, to: null } : named(subject);
}

function named({ label, to }: Subject): Named {
  return { label, to };
}

/** Subjects, decisions and actions by name. */
function namesOf(ids: ReadonlySet<string>, knowledge: Knowledge): [string, Named][] {
  const { decisions, actions } = knowledge.minutes;
  const marks = new Map([...decisions, ...actions].map((mark) => [mark.id, mark]));
  return [...ids].flatMap((id): [string, Named][] => {
    const [subject, mark] = [subjectNamed(id, knowledge), marks.get(id)];
    if (subject !== null) return [[id, named(subject)]];
    return mark === undefined ? [] : [[id, { label: mark.title, to: mark.address }]];
  });
}

function statesOf(kind: RegisterKind, entries: readonly RegisterEntry[], { vocabulary }: Knowledge): RegisterData['states'] {
  const found = new Set(entries.map(({ state }) => state));
  const all = vocabulary.filter(({ list, id }) => list === STATE_LISTS[kind] && found.has(id));
  return all.map(({ id, label }) => ({ id, label }));
}
