import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { MentionGroup } from '../plugins/knowledge/shared/pageData';

/**
 * "Omtalt i" for a page that is no content file; nothing when nobody mentions it. Content files get theirs at build time
 * from `plugins/knowledge/node/backlinkSection.ts`, without React; a test holds the two against each other.
 */
export function Backlinks({ mentions }: { mentions: readonly MentionGroup[] }): ReactNode {
  if (mentions.length === 0) return null;
  return (
    <section aria-labelledby="omtalt-i">
      <h2 id="omtalt-i">Omtalt i</h2>
      <ul className="backlinks">{mentions.map(toMention)}</ul>
    </section>
  );
}

function toMention({ address, title, kind, sentences }: MentionGroup): ReactNode {
  return (
    <li key={address}>
      <Link to={address}>{title}</Link>
      <span className="backlinks__kind">{` (${kind})`}</span>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </li>
  );
}
