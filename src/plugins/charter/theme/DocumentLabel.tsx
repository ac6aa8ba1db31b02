import type { ReactNode } from 'react';
import { ExampleMark } from '../../../components/ExampleMark';
import { withoutExampleMark } from '../../../model/minutes/exampleTitle';
import type { DocumentData } from '../shared/charterData';
import { labelOfDocument } from '../shared/documentLabel';

/** What a reader must know of a document before anything else. Examples are marked as they are everywhere. */
export function DocumentLabel({ document }: { document: Pick<DocumentData, 'isExample' | 'isTemplate'> }): ReactNode {
  const label = labelOfDocument(document);
  if (label === '') return null;
  if (!document.isExample) return <p className="redline__label">{label}</p>;
  return (
    <p className="example-note">
      <ExampleMark /> {withoutExampleMark(label)}
    </p>
  );
}
