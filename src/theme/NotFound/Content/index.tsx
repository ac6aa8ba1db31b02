import Link from '@docusaurus/Link';
import { useEffect, useState, type ReactNode } from 'react';
import { addressWords } from '../../../plugins/search/theme/addressWords';
import { EntranceForm } from '../../../plugins/search/theme/EntranceForm';

/** The page for an address that leads nowhere: say so, and offer the ways on. */
export default function NotFoundContent(): ReactNode {
  const words = useAddressWords();
  return (
    <main className="not-found">
      <p className="not-found__code">404</p>
      <h1>Siden findes ikke</h1>
      <p>Adressen kan være skrevet forkert, eller siden er flyttet. Søg efter den, eller begynd et af stederne nedenfor.</p>
      <EntranceForm label="Søg i videnbanken" suggestion={words} />
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

/** One built page stands for every address that leads nowhere; which one it is shows in the browser. */
function useAddressWords(): string {
  const [words, setWords] = useState('');
  useEffect(() => setWords(addressWords(window.location.pathname)), []);
  return words;
}
