import Head from '@docusaurus/Head';
import { useMemo, useRef, type ReactNode } from 'react';
import { AddressNotices } from '../../../../components/FilterNotices';
import { TextFilter } from '../../../../components/TextFilter';
import { useSiteAddress } from '../../../../components/useSiteAddress';
import type { RegisterData } from '../../shared/register/register';
import { createSelect } from '../../shared/register/selectEntries';
import { FoundEntries } from './FoundEntries';
import { RegisterFilters } from './RegisterFilters';
import { faultTexts, WORDS } from './registerTexts';
import { useRegisterState } from './useRegisterState';
import { useToday } from './useToday';

/**
 * A register, to be narrowed by filters and words. The build renders it with nothing chosen, so that it is the full list for
 * readers without scripts. One without entries says so and offers nothing to choose.
 */
export function Register({ data }: { data: RegisterData }): ReactNode {
  const { empty, feed, many } = WORDS[data.kind];
  const href = useSiteAddress()(feed);
  return (
    <>
      <Head>
        <link rel="alternate" type="application/atom+xml" href={href} title={`Nye ${many}`} />
      </Head>
      {data.entries.length === 0 ? <p>{empty}</p> : <FilledRegister data={data} />}
    </>
  );
}

function FilledRegister({ data }: { data: RegisterData }): ReactNode {
  const { state, unknown, change, write } = useRegisterState(data);
  const heading = useRef<HTMLHeadingElement>(null);
  const today = useToday();
  const select = useMemo(() => createSelect(data, today), [data, today]);
  const selection = useMemo(() => select(state), [select, state]);
  const goToEntries = (): void => heading.current?.focus();
  const { search, noScripts } = WORDS[data.kind];
  return (
    <div className="filter-browser register-browser">
      <AddressNotices texts={faultTexts(unknown, data.kind)} />
      <noscript>
        <p className="filter-notice">{noScripts}</p>
      </noscript>
      <TextFilter label={search} query={state.query} onWrite={write} onSubmit={goToEntries} />
      <div className="filter-layout filter-layout--beside">
        <RegisterFilters data={data} selection={selection} state={state} hasToday={today !== null} onChange={change} onSkip={goToEntries} />
        <FoundEntries data={data} selection={selection} state={state} today={today} heading={heading} onChange={change} />
      </div>
    </div>
  );
}
