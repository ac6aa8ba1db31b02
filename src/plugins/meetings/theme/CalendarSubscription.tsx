import type { ReactNode } from 'react';
import { useAbsoluteAddress } from '../../../components/useAbsoluteAddress';
import { CALENDAR_ADDRESS } from '../shared/meetingPlaces';

/** How the calendar of all meetings comes into the reader's own: by one press where a program answers to it, else by its address. */
export function CalendarSubscription(): ReactNode {
  const address = useAbsoluteAddress(CALENDAR_ADDRESS);
  return (
    <div className="subscription">
      <p>
        Møderne i din kalender: <a href={address.replace(/^https?:/, 'webcal:')}>Abonnér på kalenderen</a> · <a href={address}>kalender.ics</a>
      </p>
      <details>
        <summary>Sådan gør du i Outlook</summary>
        <p>
          Gå til kalenderen, og vælg at tilføje en kalender fra internettet. Indsæt adressen <span className="subscription__address">{address}</span>. Derefter
          henter Outlook selv nye møder og ændringer.
        </p>
      </details>
    </div>
  );
}
