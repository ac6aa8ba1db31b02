import { DAY, MINUTE } from './moments';
import type { OffsetAt } from './transitions';

/** A time on the wall clock of a zone, as the standard reads it (RFC 5545, 3.3.5). */
export interface LocalMoment {
  /** In milliseconds of universal time. Of a time that comes twice it is the first. */
  moment: number;
  /** Whether the clock shows the time once, as it does but for an hour when it is put forward and one when it is put back. */
  isOnce: boolean;
}

/** `2018-11-22T09:00` in Copenhagen → the moment `2018-11-22T08:00Z`, once. A time that no clock shows is read by the offset before. */
export function readLocal(localTime: string, offsetAt: OffsetAt): LocalMoment {
  const asUniversal = Date.parse(`${localTime}Z`);
  const [before, after] = [offsetAt(asUniversal - DAY), offsetAt(asUniversal + DAY)];
  const moments = [...new Set([before, after])].map((offset) => asUniversal - offset * MINUTE);
  const shown = moments.filter((moment) => moment + offsetAt(moment) * MINUTE === asUniversal);
  return { moment: shown.length === 0 ? asUniversal - before * MINUTE : Math.min(...shown), isOnce: shown.length === 1 };
}
