import Head from '@docusaurus/Head';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../../components/Breadcrumbs';
import { PrintButton } from '../../../components/PrintButton';
import { SiteLink } from '../../../components/SiteLink';
import { paragraphName } from '../../../model/charter/paragraphName';
import type { DocumentData } from '../shared/charterData';
import { addressOfHistory, COMPARISON_ADDRESS } from '../shared/charterPlaces';
import { paragraphHistories, type HistoryStep, type ParagraphHistory } from '../shared/comparison/history';
import { redlineOf } from '../shared/comparison/paragraphRedline';
import { nameOfVersion } from '../shared/comparison/words';
import { ChangeMarks } from './ChangeMarks';
import { DocumentLabel } from './DocumentLabel';
import { OneBelowOther, Reasons } from './ParagraphChange';
import { PrintedAddress } from './PrintedAddress';
import { PlainLines } from './RedlineText';

/**
 * `/charter/<document>/historie/#<paragraph>`: each paragraph from first to last, with every change and why, whole without scripts. Search
 * engines are asked to leave it: it says nothing that the versions do not say.
 */
export default function HistoryPage({ data: { document } }: { data: { document: DocumentData } }): ReactNode {
  const histories = paragraphHistories(document);
  const { collectAnchor } = useBrokenLinks();
  for (const { id } of histories) collectAnchor(id);
  return (
    <Layout title={`${document.title}: paragraffernes historie`} description={`${document.title}: hver paragraf fra første til sidste version, og hvorfor den blev ændret.`}>
      <Head>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="redline-page">
        <Breadcrumbs parents={[{ to: '/charter/', label: 'Charter' }, { to: document.address, label: document.title }]} here="Paragraffernes historie" />
        <h1>Paragraffernes historie</h1>
        <DocumentLabel document={document} />
        <PrintedAddress to={addressOfHistory(document)} />
        <p className="lead">{`${document.title}: hver paragraf fra den version, den kom med, til den nyeste, eller til den gik ud.`}</p>
        <div className="sheet-actions">
          <SiteLink className="outline-button" to={`${COMPARISON_ADDRESS}?dokument=${document.id}`}>
            Sammenlign to versioner
          </SiteLink>
          <PrintButton />
        </div>
        <div className="redline">{histories.map((history) => <History key={history.id} history={history} />)}</div>
      </main>
    </Layout>
  );
}

function History({ history: { id, steps } }: { history: ParagraphHistory }): ReactNode {
  return (
    <section className="redline__history" aria-labelledby={id}>
      <h2 id={id} className="redline__heading">
        {nameOf(id, steps)}
      </h2>
      <ol className="redline__steps">
        {steps.map((step) => (
          <li key={step.version.id}>
            <Step id={id} step={step} isFirst={step === steps[0]} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** As the newest version that has it calls it. */
function nameOf(id: string, steps: readonly HistoryStep[]): string {
  const last = steps.flatMap(({ version }) => version.paragraphs.filter((paragraph) => paragraph.id === id)).at(-1);
  return last === undefined ? id : paragraphName(last);
}

function Step({ id, step: { version, change, reasons }, isFirst }: { id: string; step: HistoryStep; isFirst: boolean }): ReactNode {
  const own = version.paragraphs.find((paragraph) => paragraph.id === id);
  const name = nameOfVersion(version);
  return (
    <>
      <p className="redline__side">{own === undefined ? name : <SiteLink to={`${version.address}#${id}`}>{name}</SiteLink>}</p>
      {change !== null && <ChangeMarks change={change} />}
      {isFirst && own !== undefined && change === null && <PlainLines text={own.text} />}
      {change !== null && change.fate !== 'kept' && <OneBelowOther redline={redlineOf(change)} />}
      {!isFirst && (change === null || change.fate === 'kept') && <p className="redline__none">Ordlyden er uændret.</p>}
      <Reasons reasons={reasons} />
    </>
  );
}
