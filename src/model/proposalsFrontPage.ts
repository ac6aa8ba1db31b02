import { stringify } from 'yaml';
import { lowerFirst } from '../danish/capitals';
import { addressOfProposals } from './charter/buildProposals';
import { markExample, withoutExampleMark } from './minutes/exampleTitle';
import type { ContentTree } from './tree';

/** What the front page of the proposals to a charter is made of. */
interface FrontFacts {
  /** The name of the folder of the charter. */
  document: string;
  today: string;
  isExample: boolean;
}

/**
 * The front page of the folder that the first proposal to a charter lies in, which lists all of them; null where the folder has one.
 * A draft as the proposal is one: a list of nothing is no page to publish.
 */
export function proposalsFrontPage({ document, today, isExample }: FrontFacts, { places, pages }: Pick<ContentTree, 'places' | 'pages'>): { file: string; text: string } | null {
  const folder = `docs/charter/${document}/`;
  const address = addressOfProposals({ address: `/charter/${document}/` });
  if (places.some((place) => place.address === address)) return null;
  const front = pages.find(({ file }) => file === `${folder}index.md`)?.fields;
  const name = lowerFirst(withoutExampleMark(front?.title ?? document));
  const head = {
    draft: true,
    ...(isExample ? { example: true } : {}),
    title: markExample(`Forslag til ${name}`, isExample),
    description: markExample('Kommunernes forslag til ændringer, hvert med begrundelse og med, hvad der blev af det.', isExample),
    sidebar_label: 'Forslag',
    reviewed: today,
  };
  return { file: `docs${address}index.md`, text: `---\n${stringify(head, { lineWidth: 0 })}---\n\n## Alle forslag {#alle-forslag}\n\n::proposals\n` };
}
