import { stringify } from 'yaml';
import { dayOf } from '../danish/dates';
import { dayOfMinutes, placeOf } from './address';
import { schemaOf } from './kinds';
import { isMeeting, isMinutes } from './minutes/buildRecords';
import { readMinutesParts } from './minutes/readParts';
import { findNearest } from './nearest';
import { findHolder } from './skeletonIds';
import { fillSchema } from './skeletonValues';
import { idsOf, type ContentTree } from './tree';

/** Minutes that an editor asked for: `name` is that of the file, which is the day of the meeting when it has one. */
export interface MinutesRequest {
  name: string;
  today: string;
  meeting: string | undefined;
}

function minutesFile(name: string): string {
  return `docs/referater/${name}.md`;
}

/**
 * Plans the minutes of a meeting: a draft with two items, of which the second shows how a decision and an action are
 * written. Their ids come from the day of the meeting and are nobody else's. Else what is wrong with the request, in Danish.
 */
export function planMinutes(request: MinutesRequest, tree: ContentTree): { file: string; text: string } | { error: string } {
  const { name, today, meeting } = request;
  const file = minutesFile(name);
  if (meeting === undefined) return { error: "minutes skal have et møde. Tilføj --meeting med id'et på mødet." };
  const error = findWrongMeeting(meeting, tree) ?? findTakenName(file, tree) ?? findOtherDay(file, meeting, tree);
  if (error !== null) return { error };
  const fill = { id: name, day: today, today, source: null, subject: '', weekday: '', number: 1, meeting };
  const head = { draft: true, ...fillSchema(schemaOf('minutes', tree.lists), fill), state: 'draft' };
  return { file, text: `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body(dayOfMeeting(meeting, tree) ?? meeting, tree)}` };
}

function findWrongMeeting(meeting: string, tree: ContentTree): string | null {
  const known = new Set([...tree.pages.filter(isMeeting).map(({ id }) => id), ...idsOf(tree.indirectMeetings)]);
  if (!known.has(meeting)) {
    const nearest = findNearest(meeting, known);
    return `Mødet »${meeting}« findes ikke.${nearest === null ? '' : ` Mente du »${nearest}«?`}`;
  }
  const earlier = tree.pages.filter(isMinutes).find(({ fields }) => fields.meeting === meeting);
  return earlier === undefined ? null : `Mødet »${meeting}« har allerede et referat i ${earlier.file}. Skriv videre i det.`;
}

function findTakenName(file: string, tree: ContentTree): string | null {
  const { id } = placeOf(file);
  const holder = findHolder(id, tree);
  return holder === null ? null : `Id'et »${id}« er allerede brugt i ${holder}. Vælg et andet.`;
}

/** The day in the address of minutes is that of their meeting; the check would say so a moment later. */
function findOtherDay(file: string, meeting: string, tree: ContentTree): string | null {
  const [written, day] = [dayOfMinutes(file), dayOfMeeting(meeting, tree)];
  if (written === null || day === null || written === day) return null;
  return `Navnet siger ${written}, men mødet »${meeting}« var ${day}. Brug mødets dag som navn.`;
}

function dayOfMeeting(meeting: string, { pages }: ContentTree): string | null {
  const post = pages.filter(isMeeting).find(({ id }) => id === meeting);
  return post === undefined ? null : dayOf(post.fields.start);
}

function body(day: string, tree: ContentTree): string {
  const decision = freeId(`b-${day}`, tree);
  const action = freeId(`h-${day}`, tree);
  return `## Velkomst {#velkomst}

::item{number="1"}

Udfyld: hvad der blev sagt, og om dagsordenen blev godkendt.

## Udfyld: punktets overskrift {#punkt-2}

::item{number="2"}

Udfyld: hvad mødet talte om.

:::decision[Udfyld: beslutningen i få ord]{#${decision} state="valid" who="Sekretariatet"}
Udfyld: hvad mødet besluttede.
:::

:::action[Udfyld: handlingen i få ord]{#${action} state="open" who="Sekretariatet" decision="${decision}"}
Udfyld: hvad der skal gøres, og hvornår det er gjort.
:::
`;
}

/** The first of `b-2019-03-21-1`, `b-2019-03-21-2` … that no record has. */
function freeId(prefix: string, tree: ContentTree): string {
  const minutes = tree.parsed.filter(({ kind }) => kind === 'minutes').map((page) => readMinutesParts(page, tree.lists));
  const marks = minutes.flatMap(({ decisions, actions, faulty }) => [...[...decisions, ...actions].map(({ part }) => part.id), ...faulty]);
  const isFree = (id: string): boolean => !marks.includes(id) && findHolder(id, tree) === null;
  let number = 1;
  while (!isFree(`${prefix}-${number}`)) number += 1;
  return `${prefix}-${number}`;
}
