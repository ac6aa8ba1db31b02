import type { ReactNode } from 'react';
import type { SearchAnswer } from '../shared/answer';
import type { SearchState } from '../shared/request';
import { withoutFilters } from './ChosenFilters';
import { ResultLink } from './ResultLink';
import { ENTRIES, shownQuery } from './texts';

interface NothingFoundProps {
  answer: SearchAnswer;
  isFiltered: boolean;
  state: SearchState;
  onChange(next: SearchState): void;
}

/** What to do when there is no answer. */
export function NothingFound({ answer, isFiltered, state, onChange }: NothingFoundProps): ReactNode {
  return (
    <div className="search-nothing">
      {!answer.empty && (
        <p>
          Intet i videnbanken passer til <bdi>»{shownQuery(answer.request.query)}«</bdi>
          {isFiltered && ' med de filtre, du har valgt'}.
        </p>
      )}
      <ul>
        {isFiltered && (
          <li>
            <button className="outline-button" type="button" onClick={() => onChange(withoutFilters(state))}>
              Søg uden filtre
            </button>
          </li>
        )}
        <li>Kontrollér, om ordene er stavet rigtigt.</li>
        <li>Prøv færre ord eller et andet ord for det samme. Fagets udtryk står i ordbogen.</li>
      </ul>
      <WaysOn />
    </div>
  );
}

/** Entrances for who does not know what to search for. */
function WaysOn(): ReactNode {
  const ways = [...ENTRIES, { url: '/soeg/', title: 'Alle sider', text: 'hele videnbanken efter type' }];
  return (
    <>
      <h3>Eller begynd her</h3>
      <ul>
        {ways.map(({ url, title, text }) => (
          <li key={url}>
            <ResultLink url={url} words={[]}>
              {title}
            </ResultLink>
            : {text}
          </li>
        ))}
      </ul>
    </>
  );
}
