import rounds from '@generated/meetings/default/partnerRounds.json';
import { useMemo, useRef, type ReactNode } from 'react';
import { AddressNotices } from '../../../../components/FilterNotices';
import { selectRounds } from '../../shared/partners/selectRounds';
import { FoundRounds } from './FoundRounds';
import { RoundFilters } from './RoundFilters';
import { unknownTexts } from './roundTexts';
import { useRoundsState } from './useRoundsState';

/**
 * What every municipality has told in partner rounds. The build renders the latest of all of them, for readers without scripts
 * too; what only scripts can do has the class `scripts-only`.
 */
export default function PartnerRoundsList(): ReactNode {
  const { state, unknown, change } = useRoundsState(rounds);
  const heading = useRef<HTMLHeadingElement>(null);
  const selection = useMemo(() => selectRounds(rounds, state), [state]);
  return (
    <div className="filter-browser">
      <AddressNotices texts={unknownTexts(unknown)} />
      <noscript>
        <p className="filter-notice">Filtrene og oversigten fra møde til møde kræver JavaScript, og det er slået fra i browseren. Her er det seneste fra alle kommuner.</p>
      </noscript>
      <div className={state.view === 'latest' ? 'filter-layout filter-layout--beside' : 'filter-layout'}>
        <RoundFilters rounds={rounds} selection={selection} state={state} onChange={change} onSkip={() => heading.current?.focus()} />
        <FoundRounds rounds={rounds} selection={selection} state={state} heading={heading} onChange={change} />
      </div>
    </div>
  );
}
