import data from '@generated/cases/default/businessCase.json';
import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../../components/Breadcrumbs';
import { BusinessCase } from '../../../plugins/cases/theme/businessCase/BusinessCase';

const TITLE = 'Regn på forretningsplanen for rådhuset i Venlo';

/** The business case of the town hall in Venlo, to be recalculated. */
export default function BusinessCasePage(): ReactNode {
  return (
    <Layout title={TITLE} description="Venlos offentliggjorte totaler regnet efter, med alle forudsætninger til at ændre: nutidsværdi, intern rente og tilbagebetalingstid.">
      <main className="plan-page">{data === null ? <h1>Casen findes ikke her</h1> : <Content data={data} />}</main>
    </Layout>
  );
}

function Content({ data: plan }: { data: NonNullable<typeof data> }): ReactNode {
  return (
    <>
      <Breadcrumbs parents={[{ to: '/cases/', label: 'Cases' }, { to: plan.address, label: plan.shortTitle }]} here="Forretningsplan" />
      <BusinessCase data={plan} />
    </>
  );
}
