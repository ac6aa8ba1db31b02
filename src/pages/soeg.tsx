import groups from '@generated/knowledge/default/siteIndex.json';
import { useLocation } from '@docusaurus/router';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import { useEffect, useState, type ReactNode } from 'react';
import { SearchForm } from '../components/SearchForm';
import { filterIndex } from '../components/filterIndex';
import type { IndexGroup } from '../plugins/knowledge/shared/pageData';

/** The index of the site by kind. With `?q=` it shows the pages whose title or first answer holds every word. */
export default function Search(): ReactNode {
  const query = useQuery();
  const shown = filterIndex(groups, query);
  const count = shown.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <Layout title="Søg" description="Find en side i videnbanken efter titel og indhold, eller se alle sider efter type.">
      <main className="search-page">
        <h1>{query === '' ? 'Alle sider' : `Søgning: ${query}`}</h1>
        <SearchForm query={query} label="Søg i titler og resuméer" />
        <p role="status">{status(query, count)}</p>
        {shown.map(toGroup)}
      </main>
    </Layout>
  );
}

/** The words of the address; empty in the built page, so that readers without scripts get the whole index. */
function useQuery(): string {
  const { search } = useLocation();
  const [query, setQuery] = useState('');
  useEffect(() => setQuery((new URLSearchParams(search).get('q') ?? '').trim()), [search]);
  return query;
}

function status(query: string, count: number): string {
  if (query === '') return `${count} sider efter type.`;
  if (count === 0) return 'Ingen sider passer. Prøv færre eller andre ord, eller se ordbogen for fagets udtryk.';
  return count === 1 ? '1 side passer.' : `${count} sider passer.`;
}

function toGroup({ label, items }: IndexGroup): ReactNode {
  return (
    <section key={label}>
      <h2>{label}</h2>
      <ul className="overview">
        {items.map(({ address, title, description }) => (
          <li key={address}>
            <Link className="overview__title" to={address}>
              {title}
            </Link>
            <span className="overview__text">{description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
