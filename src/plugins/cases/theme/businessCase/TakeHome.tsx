import useIsBrowser from '@docusaurus/useIsBrowser';
import { useState, type ReactNode } from 'react';
import { copyText } from '../../../../components/clipboard';
import { formatPartialDate, localDay } from '../../../../danish/dates';
import { formatAddress } from '../../shared/businessCase/address';
import { CSV_TYPE } from '../../../../danish/csv';
import { toCsv } from '../../shared/businessCase/csv';
import { buildReport, type Report, type ReportParts } from '../../shared/businessCase/report';
import { saveFile } from '../../../../components/saveFile';

type TakeHomeProps = Omit<ReportParts, 'address' | 'fetched'>;

const FILE_NAME = 'forretningsplan';

/** The calculation as a link, a file for Excel, a file for Word, or on paper. What happened is said beside the buttons. */
export function TakeHome(props: TakeHomeProps): ReactNode {
  const [said, say] = useState('');
  const isLive = useIsBrowser();
  const act = (task: () => Promise<string>): void => {
    say('');
    task().then(say, () => say('Det lykkedes ikke. Prøv igen, eller kopiér adressen øverst i browseren.'));
  };
  if (!isLive) return null;
  return (
    <section className="plan-take" aria-labelledby="tag-med">
      <h3 id="tag-med">Tag beregningen med</h3>
      <div className="plan-take__buttons">
        <button type="button" className="outline-button" onClick={() => act(() => copyLink(props))}>
          Kopiér link med tallene
        </button>
        <button type="button" className="outline-button" onClick={() => act(() => saveCsv(props))}>
          Hent som CSV til Excel
        </button>
        <button type="button" className="outline-button" onClick={() => act(() => saveWord(props))}>
          Hent som Word
        </button>
        <button type="button" className="outline-button" onClick={() => window.print()}>
          Udskriv
        </button>
      </div>
      <p role="status" className="plan-take__said">
        {said}
      </p>
    </section>
  );
}

/** The address with all inputs, whether or not it already stands in the window. */
function fullAddress({ inputs, figures }: TakeHomeProps): string {
  const { origin, pathname } = window.location;
  return origin + pathname + formatAddress(inputs, figures);
}

async function copyLink(props: TakeHomeProps): Promise<string> {
  const address = fullAddress(props);
  return (await copyText(address)) ? 'Linket er kopieret.' : `Browseren lod os ikke kopiere. Kopiér adressen herfra: ${address}`;
}

async function saveCsv(props: TakeHomeProps): Promise<string> {
  saveFile(`${FILE_NAME}.csv`, new Blob([toCsv(reportOf(props))], { type: CSV_TYPE }));
  return `${FILE_NAME}.csv er hentet.`;
}

async function saveWord(props: TakeHomeProps): Promise<string> {
  const { toWordFile } = await import('./wordFile');
  saveFile(`${FILE_NAME}.docx`, await toWordFile(reportOf(props)));
  return `${FILE_NAME}.docx er hentet.`;
}

function reportOf(props: TakeHomeProps): Report {
  return buildReport({ ...props, address: fullAddress(props), fetched: formatPartialDate(localDay(new Date())) });
}
