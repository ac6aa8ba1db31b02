import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useMemo, type ReactNode } from 'react';
import { joinWithAnd } from '../../../danish/joinWithAnd';
import type { CaseRecord } from '../shared/caseRecord';
import { MOST_CASES } from '../shared/comparisonAddress';
import { chosenText } from '../shared/comparisonTexts';
import { AddressFaultList } from './AddressFaultList';
import { CaseChoice } from './CaseChoice';
import { ChosenCases } from './ChosenCases';
import { ComparisonResult } from './ComparisonResult';
import { useComparison } from './useComparison';

/** The comparison of `/cases/sammenlign/`: cases to choose, and those that are chosen side by side, all of it in the address. */
export function ComparisonOnPage({ records }: { records: readonly CaseRecord[] }): ReactNode {
  const known = useMemo(() => records.map(({ id }) => id), [records]);
  const { state, change, write } = useComparison(known);
  const ids = state?.comparison.ids;
  const chosen = useMemo(() => recordsOf(ids ?? [], records), [ids, records]);
  if (state === null || ids === undefined) return null;
  const names = chosen.map(({ shortTitle }) => shortTitle);
  const nameOf = (id: string): string => records.find((record) => record.id === id)?.shortTitle ?? id;
  const changeIds = (next: string[]): void => change({ ids: next });
  return (
    <>
      <ComparisonTitle names={names} />
      <AddressFaultList faults={state.faults} nameOf={nameOf} onAdd={ids.length < MOST_CASES ? (id) => changeIds([...ids, id]) : null} />
      <p role="status">{chosenText(names)}</p>
      <ChosenCases records={chosen} onChange={changeIds} />
      <CaseChoice records={records} comparison={state.comparison} onChange={changeIds} onWrite={write} />
      {chosen.length > 1 && <ComparisonResult records={chosen} comparison={state.comparison} onChange={change} />}
    </>
  );
}

function recordsOf(ids: readonly string[], records: readonly CaseRecord[]): CaseRecord[] {
  return ids.flatMap((id) => records.find((record) => record.id === id) ?? []);
}

/** What is compared stands in the title of the tab, so that the browser's history tells one comparison from another. */
function ComparisonTitle({ names }: { names: readonly string[] }): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  if (names.length === 0) return null;
  return (
    <Head>
      <title>{`${joinWithAnd(names)} – sammenligning | ${siteConfig.title}`}</title>
    </Head>
  );
}
