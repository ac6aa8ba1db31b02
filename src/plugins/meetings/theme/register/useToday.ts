import useIsBrowser from '@docusaurus/useIsBrowser';
import { useMemo } from 'react';
import { localDay } from '../../../../danish/dates';

/** The reader's day, `2026-11-26`; null in the built page, which is read on many days. */
export function useToday(): string | null {
  const isBrowser = useIsBrowser();
  return useMemo(() => (isBrowser ? localDay(new Date()) : null), [isBrowser]);
}
