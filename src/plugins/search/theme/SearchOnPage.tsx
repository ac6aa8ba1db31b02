import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useEffect, useMemo, type ReactNode } from 'react';
import { toRequest } from '../shared/request';
import { PageForm } from './PageForm';
import { SearchResults } from './SearchResults';
import { formatSearch, parseSearch } from './searchAddress';
import { SlashChoice } from './SlashChoice';
import { shownQuery } from './texts';
import { useAnswer } from './useAnswer';
import { usePlaceInHistory } from './usePlaceInHistory';
import { useSearchState } from './useSearchState';

interface SearchOnPageProps {
  /** What stands there while nothing is searched for, and in the built page, for readers without scripts. */
  index: ReactNode;
  /** How many pages the index has. */
  pages: number;
}

/** The search of `/soeg/`: field, filters and results, all of it kept in the address. */
export function SearchOnPage({ index, pages }: SearchOnPageProps): ReactNode {
  const { state, change, write } = useSearchState();
  const query = state?.query ?? '';
  const isSearch = query.trim() !== '';
  const request = useMemo(() => (state === null || !isSearch ? null : toRequest(state)), [state, isSearch]);
  const answer = useAnswer(request, true);
  usePlaceInHistory(() => state !== null && !answer.isPending && formatSearch(state) === formatSearch(parseSearch(window.location.search)));
  return (
    <>
      <SearchTitle query={query} />
      <PageForm query={state?.query ?? null} onWrite={write} />
      {state !== null && isSearch ? (
        <SearchResults state={state} answer={answer} onChange={change} />
      ) : (
        <div className={state === null ? 'search-index search-index--built' : 'search-index'}>
          <p role="status">{pages} sider efter type.</p>
          {index}
        </div>
      )}
      {state !== null && (!isSearch || answer.outcome !== null) && <SlashChoice />}
    </>
  );
}

/** What is searched for stands in the title of the tab, so that the browser's history tells one search from another. */
function SearchTitle({ query }: { query: string }): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  const shown = shownQuery(query);
  useWaitingMark();
  return (
    <Head>
      <script>{WAIT_SCRIPT}</script>
      {shown !== '' && <title>{`${shown} – søgning | ${siteConfig.title}`}</title>}
    </Head>
  );
}

/** Before the first paint: who comes with words to search for is not to see the index flash by. */
const WAIT_SCRIPT = "if(/[?&]q=[^&]/.test(location.search))document.documentElement.dataset.soeger=''";

function useWaitingMark(): void {
  useEffect(() => {
    delete document.documentElement.dataset.soeger;
  }, []);
}
