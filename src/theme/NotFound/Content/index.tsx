import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { SearchForm } from '../../../components/SearchForm';

/** The page for an address that leads nowhere: say so, and offer the ways on. */
export default function NotFoundContent(): ReactNode {
  return (
    <main className="not-found">
      <p className="not-found__code">404</p>
      <h1>Siden findes ikke</h1>
      <p>Adressen kan være skrevet forkert, eller siden er flyttet. Søg efter den, eller begynd et af stederne nedenfor.</p>
      <SearchForm label="Søg i videnbanken" />
      <ul>
        <li>
          <Link to="/">Forsiden</Link>
        </li>
        <li>
          <Link to="/cases/">Cases</Link>
        </li>
        <li>
          <Link to="/vejledning/">Vejledning til udbud</Link>
        </li>
        <li>
          <Link to="/moeder/">Møder og begivenheder</Link>
        </li>
        <li>
          <Link to="/soeg/">Alle sider</Link>
        </li>
      </ul>
    </main>
  );
}
