import { basename } from 'node:path/posix';
import { dayOf } from '../../../../danish/dates';
import type { Knowledge } from '../../../../model/knowledge';
import { isListed } from '../../../../model/listed';
import { isMeeting, isMinutes } from '../../../../model/minutes/buildRecords';
import type { PageOf } from '../../../../model/tree';
import type { PartnerMunicipality, PartnerRounds } from '../../shared/partners/partnerRounds';
import type { RoomMeeting } from '../../shared/room/roomMeeting';

/**
 * The meetings with a post, whose partner round can be held in the room: the newest first, examples last. In a round that has been
 * minuted are those who stand in the minutes; in any other all municipalities with a page, made-up ones among themselves.
 */
export function buildRoomMeetings({ pages }: Pick<Knowledge, 'pages'>, rounds: PartnerRounds): RoomMeeting[] {
  const minutes = pages.filter(isMinutes);
  const meetings = pages.filter(isListed).filter(isMeeting).map((page) => toRoomMeeting(page, minutes, rounds));
  return meetings.sort((left, right) => Number(left.isExample) - Number(right.isExample) || right.day.localeCompare(left.day, 'en'));
}

function toRoomMeeting({ id, fields }: PageOf<'meeting'>, minutes: readonly PageOf<'minutes'>[], rounds: PartnerRounds): RoomMeeting {
  const own = minutes.find((page) => page.fields.meeting === id);
  const isExample = fields.example === true;
  return {
    id,
    title: fields.title,
    day: dayOf(fields.start),
    isExample,
    minutesFile: own === undefined ? null : basename(own.file),
    members: membersOf(id, isExample, rounds).map((municipality) => ({ id: municipality.id, name: municipality.name, hasPage: municipality.address !== null })),
    agenda: fields.agenda.map((item) => ({ id: item.id, title: item.title, tracks: item.tracks })),
  };
}

function membersOf(meeting: string, isExample: boolean, { municipalities, reports }: PartnerRounds): PartnerMunicipality[] {
  const told = new Set(reports.filter((report) => report.meeting === meeting).map(({ municipality }) => municipality));
  if (told.size > 0) return municipalities.filter(({ id }) => told.has(id));
  return municipalities.filter((municipality) => municipality.address !== null && municipality.isExample === isExample);
}
