import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useMemo, type ReactNode } from 'react';
import { preferred, type BusinessCaseData } from '../../shared/businessCase/published';
import { readInputs } from '../../shared/businessCase/readInputs';
import { InputForm } from './InputForm';
import { KnownAndAssumed } from './KnownAndAssumed';
import { NotReproduced } from './NotReproduced';
import { Outcome } from './Outcome';
import { SickLeaveSources } from './SickLeaveSources';
import { SourceLinks } from './SourceLinks';
import { useInputs } from './useInputs';

const OWN_TITLE = 'Regn på jeres egen bygning';

/** The business case: what is published, what is assumed, the form, what comes out, and what does not. */
export function BusinessCase({ data: { figures, address, shortTitle } }: { data: BusinessCaseData }): ReactNode {
  const siteTitle = useDocusaurusContext().siteConfig.title;
  const state = useInputs(figures);
  const read = useMemo(() => readInputs(state.inputs), [state.inputs]);
  const isOwn = state.inputs.start === 'egen';
  return (
    <div className={isOwn ? 'plan plan--own' : 'plan'}>
      {isOwn && (
        <Head>
          <title>{`${OWN_TITLE} | ${siteTitle}`}</title>
        </Head>
      )}
      <h1>{isOwn ? OWN_TITLE : 'Forretningsplanen for rådhuset i Venlo, regnet efter'}</h1>
      {!isOwn && <Lead figures={figures} />}
      <p className="plan-screen">
        Baggrunden står på siden om <Link to={`${address}#forretningsplan`}>{shortTitle}</Link>. Spring til <a href="#regn-selv">regn selv</a> eller{' '}
        <a href="#kan-ikke-genskabes">det, der ikke kan genskabes</a>.
      </p>
      {!isOwn && <KnownAndAssumed figures={figures} />}
      <div className="plan-work">
        <section aria-labelledby="regn-selv">
          <h2 id="regn-selv">Regn selv</h2>
          <noscript>
            <p className="plan-hint">Felterne kan kun ændres med JavaScript. Resultatet herunder er beregningen med de offentliggjorte tal.</p>
          </noscript>
          <InputForm state={state} read={read} figures={figures} />
        </section>
        <Outcome inputs={state.inputs} read={read} figures={figures} />
      </div>
      {isOwn && (
        <details className="plan-screen">
          <summary>Venlos tal til sammenligning: hvad der er oplyst, og hvad der er antaget</summary>
          <KnownAndAssumed figures={figures} />
        </details>
      )}
      <NotReproduced figures={figures} />
      <SickLeaveSources figures={figures} />
    </div>
  );
}

function Lead({ figures: { investment, total, horizon } }: Pick<BusinessCaseData, 'figures'>): ReactNode {
  return (
    <>
      <p className="lead">
        Venlo har offentliggjort to totaler: {preferred(investment).text} ekstra i investering og {preferred(total).text} i besparelse og indtægt over {preferred(horizon).text}. Resten af forretningsplanen er ikke offentliggjort.
      </p>
      <p className="plan-sources">
        Oplyst af <SourceLinks sources={preferred(total).sources} />
      </p>
    </>
  );
}
