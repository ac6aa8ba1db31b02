import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { formatPartialDate } from '../../../../danish/dates';
import type { Knowledge } from '../../../../model/knowledge';
import { kindOfAction, kindOfDecision } from '../../../../model/linkables';
import { contextOf } from '../../../../model/minutes/contextOf';
import { element, link, text, type Markup, type MarkupChild } from '../../../../model/markup';
import { isLabel } from '../../../../model/minutes/readParts';
import { STATE_LISTS, type Action, type Decision } from '../../../../model/minutes/records';
import { notText, ownSection } from '../../../../model/pageText';
import { recordLinks } from '../../../../model/recordLink';
import { subjectNamed } from '../../../../model/subjects';

type Content = Root['children'];

/** A decision where it was taken: its words between what it is and whom it concerns. Found and linked to by itself. */
export function decisionBox(node: ContainerDirective, decision: Decision, knowledge: Knowledge): RootContent {
  const replaced = decision.supersededBy === null ? [] : markLinks([decision.supersededBy], knowledge);
  return box('Beslutning', node, decision, knowledge, [
    ['Gælder for', names(decision.who, knowledge)],
    ['Erstattet af', replaced],
    ['Erstatter', markLinks(decision.supersedes, knowledge)],
    ['Handlinger', markLinks(actionsOf(decision, knowledge), knowledge)],
    ['Drejer sig om', subjects(decision.affects, knowledge)],
  ]);
}

/** An action where it was agreed, with who does it and when. */
export function actionBox(node: ContainerDirective, action: Action, knowledge: Knowledge): RootContent {
  const deadline = action.deadline === null ? [] : [text(formatPartialDate(action.deadline))];
  return box('Handling', node, action, knowledge, [
    ['Ansvarlig', names(action.who, knowledge)],
    ['Frist', deadline],
    ['Følger af', action.decision === null ? [] : markLinks([action.decision], knowledge)],
    ['Drejer sig om', subjects(action.affects, knowledge)],
  ]);
}

type Fact = readonly [string, MarkupChild[]];

function box(kind: 'Beslutning' | 'Handling', node: ContainerDirective, mark: Decision | Action, knowledge: Knowledge, facts: readonly Fact[]): RootContent {
  const isDecision = kind === 'Beslutning';
  const state = knowledge.label(isDecision ? STATE_LISTS.decision : STATE_LISTS.action, mark.state);
  const head = element('p', { className: ['record__head'] }, [
    element('span', { className: ['record__kind'] }, [text(kind)]),
    text(' '),
    element('span', { className: ['record__state'] }, [text(state)]),
  ]);
  const title = hasTitle(node) ? [element('p', { className: ['record__title'] }, [text(mark.title)])] : [];
  const sentAs = 'supersededBy' in mark ? kindOfDecision(mark, knowledge) : kindOfAction(mark, knowledge);
  const links = recordLinks({ id: mark.id, kind: sentAs, title: mark.title, context: contextOf(mark) });
  const content = [notText(head), ...title, ...wordsOf(node), ...factLines(facts), links];
  const classes = ['record', isDecision ? 'record--decision' : 'record--action', `record--${mark.state}`];
  return ownSection(`${kind}: ${mark.title}`, element('section', { id: mark.id, className: classes, ariaLabel: `${kind}: ${mark.title}` }, content)) as RootContent;
}

function hasTitle({ children: [first] }: ContainerDirective): boolean {
  return isLabel(first);
}

function wordsOf({ children }: ContainerDirective): Content {
  return children.filter((child) => !isLabel(child));
}

/** A list without lines is none. */
function factLines(facts: readonly Fact[]): Markup[] {
  const rows = facts.filter(([, value]) => value.length > 0).map(([term, value]) =>
    element('div', {}, [element('dt', {}, [text(term)]), element('dd', {}, value)]),
  );
  return rows.length === 0 ? [] : [element('dl', { className: ['record__facts'] }, rows)];
}

/** Municipalities by their names with links, roles in words: `Kommune A og Sekretariatet`. */
function names(who: readonly string[], knowledge: Knowledge): MarkupChild[] {
  return separated(who.map((name) => subjectLink(name, knowledge) ?? text(name)));
}

function subjects(ids: readonly string[], knowledge: Knowledge): MarkupChild[] {
  return separated(ids.flatMap((id) => subjectLink(id, knowledge) ?? []));
}

function subjectLink(id: string, knowledge: Knowledge): MarkupChild | null {
  const subject = subjectNamed(id, knowledge);
  return subject === null ? null : link(subject.to, subject.label);
}

function actionsOf({ id }: Decision, { minutes }: Knowledge): string[] {
  return minutes.actions.filter(({ decision }) => decision === id).map((action) => action.id);
}

/** Decisions and actions by their titles, in whatever minutes they stand. */
function markLinks(ids: readonly string[], { minutes }: Knowledge): MarkupChild[] {
  const all = [...minutes.decisions, ...minutes.actions];
  return separated(ids.flatMap((id) => all.filter((mark) => mark.id === id).map((mark) => link(mark.address, mark.title))));
}

function separated(items: readonly MarkupChild[]): MarkupChild[] {
  return items.flatMap((item, index) => (index === 0 ? [item] : [text(index === items.length - 1 ? ' og ' : ', '), item]));
}
