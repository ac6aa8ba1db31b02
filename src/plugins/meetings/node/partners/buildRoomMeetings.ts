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
  const told = toldAt(id, rounds);
  return {
    id,
    title: fields.title,
    day: dayOf(fields.start),
    isExample,
    minutesFile: own === undefined ? null : basename(own.file),
    members: (told.length > 0 ? told : knownOnes(isExample, rounds)).map(({ id: member, name, address }) => ({ id: member, name, hasPage: address !== null })),
    hasMinutedRound: told.length > 0,
    agenda: fields.agenda.map((item) => ({ id: item.id, title: item.title, tracks: item.tracks })),
  };
}

/** Those who stand in the round of a meeting's minutes. */
function toldAt(meeting: string, { municipalities, reports }: PartnerRounds): PartnerMunicipality[] {
  const told = new Set(reports.filter((report) => report.meeting === meeting).map(({ municipality }) => municipality));
  return municipalities.filter(({ id }) => told.has(id));
}

/** Those with a page have a link to the network that a source documents. Whether they come to a meeting is not known. */
function knownOnes(isExample: boolean, { municipalities }: PartnerRounds): PartnerMunicipality[] {
  return municipalities.filter((municipality) => municipality.address !== null && municipality.isExample === isExample);
}
