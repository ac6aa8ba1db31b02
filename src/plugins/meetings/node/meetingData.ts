import type { Knowledge } from '../../../model/knowledge';
import { buildPartnerRounds } from './partners/buildPartnerRounds';
import { buildRoomMeetings } from './partners/buildRoomMeetings';
import { buildActionRegister, buildDecisionRegister } from './register/buildRegister';

/** The data of the pages about all meetings, by the name of its file. */
export function buildMeetingData(knowledge: Knowledge): Readonly<Record<string, unknown>> {
  const partnerRounds = buildPartnerRounds(knowledge);
  return {
    decisions: buildDecisionRegister(knowledge),
    actions: buildActionRegister(knowledge),
    partnerRounds,
    roomMeetings: buildRoomMeetings(knowledge, partnerRounds),
  };
}
