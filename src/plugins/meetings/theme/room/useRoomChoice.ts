import { useMemo } from 'react';
import { useAddressedState, type AddressForm } from '../../../../components/useAddressedState';
import { formatRoomAddress, parseRoomAddress, usualChoice, type ReadChoice, type RoomChoice } from '../../shared/room/roomAddress';
import type { RoomMeeting } from '../../shared/room/roomMeeting';

/** The meeting and the length of a turn, kept in the address. */
export function useRoomChoice(meetings: readonly RoomMeeting[]): ReadChoice & { choose(choice: RoomChoice): void } {
  const form = useMemo((): AddressForm<ReadChoice> => ({
    initial: { choice: usualChoice(meetings), unknown: [] },
    parse: (search) => parseRoomAddress(search, meetings),
    format: ({ choice }) => formatRoomAddress(choice),
  }), [meetings]);
  const { state, change } = useAddressedState(form);
  return { ...state, choose: (choice) => change(() => ({ choice, unknown: [] })) };
}
