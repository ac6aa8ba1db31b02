import type { ReactNode } from 'react';
import type { PageResult, SectionResult } from '../shared/answer';
import { HeadingPath, Marked } from './Marked';
import { ResultLink } from './ResultLink';
import { factsOf } from './texts';
import { ExampleMark } from '../../../components/ExampleMark';
import { useSiteAddress } from '../../../components/useSiteAddress';

/** Sections of one page; more would push the next page out of sight. */
const MOST_SECTIONS = 3;

export function ResultList({ results }: { results: readonly PageResult[] }): ReactNode {
  if (results.length === 0) return null;
  return (
    <ol className="search-results">
      {results.map((result) => (
        <Result key={result.url} result={result} />
      ))}
    </ol>
  );
}

function Result({ result }: { result: PageResult }): ReactNode {
  const { url, title, example, sections, missing } = result;
  return (
    <li className="search-result">
      <h3>
        <ResultLink url={url} words={sections[0]?.words ?? []}>
          <bdi>
            <Marked text={title} />
          </bdi>
        </ResultLink>
      </h3>
      <PrintedAddress url={url} />
      <p className="search-result__facts">
        {example && <ExampleMark />} {factsOf(result)}
      </p>
      {sections.slice(0, MOST_SECTIONS).map((section) => (
        <Section key={section.url} section={section} />
      ))}
      <Missing words={missing} />
    </li>
  );
}

/** On paper a link is no more than its words. */
function PrintedAddress({ url }: { url: string }): ReactNode {
  const toAddress = useSiteAddress();
  return <p className="search-print search-print__address">{new URL(toAddress(url), window.location.href).href}</p>;
}

function Section({ section: { url, path, snippet, words } }: { section: SectionResult }): ReactNode {
  return (
    <div className="search-result__section">
      {path.length > 0 && (
        <ResultLink className="search-result__path" url={url} words={words}>
          <bdi>
            <HeadingPath path={path} />
          </bdi>
        </ResultLink>
      )}
      <p dir="auto">
        <Marked text={snippet} />
      </p>
    </div>
  );
}

function Missing({ words }: { words: readonly string[] }): ReactNode {
  if (words.length === 0) return null;
  return (
    <p className="search-result__missing">
      Mangler:{' '}
      {words.map((word, index) => (
        <span key={word}>
          {index > 0 && ', '}
          <s>
            <bdi>{word}</bdi>
          </s>
        </span>
      ))}
    </p>
  );
}
