import type { ReactNode } from 'react';
import { ExampleMark } from '../../../components/ExampleMark';
import type { DocumentData } from '../shared/charterData';

/** What a reader must know of a document before anything else. */
export function DocumentLabel({ document: { isExample, isTemplate } }: { document: Pick<DocumentData, 'isExample' | 'isTemplate'> }): ReactNode {
  if (isExample) {
    return (
      <p className="example-note">
        <ExampleMark /> Charteret er opdigtet. Ingen har skrevet eller vedtaget det.
      </p>
    );
  }
  if (!isTemplate) return null;
  return <p className="redline__label">Skabelon: Teksten er skrevet af videnbanken, og ingen har vedtaget den.</p>;
}
