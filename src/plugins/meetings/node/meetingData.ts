import type { Knowledge } from '../../../model/knowledge';
import { buildPartnerRounds } from './partners/buildPartnerRounds';
import { buildRoomMeetings } from './partners/buildRoomMeetings';

/** The data of the pages about all meetings, by the name of its file. */
export function buildMeetingData(knowledge: Knowledge): Readonly<Record<string, unknown>> {
  const partnerRounds = buildPartnerRounds(knowledge);
  return { partnerRounds, roomMeetings: buildRoomMeetings(knowledge, partnerRounds) };
}
