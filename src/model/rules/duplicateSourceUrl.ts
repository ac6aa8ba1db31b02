import type { Rule } from './rule';

/** One page on the web is one source; under two ids its uses would be counted apart. */
export const duplicateSourceUrl: Rule = {
  id: 'duplicate-source-url',
  check({ tree }) {
    const first = new Map<string, string>();
    return tree.sources.flatMap((entry) => {
      const { value, file } = entry;
      if (value?.url == null) return [];
      const key = normalizeUrl(value.url);
      const earlier = first.get(key);
      if (earlier === undefined || earlier === value.id) {
        first.set(key, value.id);
        return [];
      }
      return [{
        file,
        line: entry.lineOf(['url']),
        rule: duplicateSourceUrl.id,
        found: `Adressen ${value.url} står allerede under kilden »${earlier}«.`,
        expected: 'én kilde for hver adresse',
        fix: `Henvis til »${earlier}«, og slet »${value.id}«.`,
      }];
    });
  },
};

/** Scheme, `www.`, capitals in the host and a closing slash do not make another page: `http://WWW.a.dk/x/` → `a.dk/x`. */
function normalizeUrl(url: string): string {
  const { host, pathname, search, hash } = new URL(url);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '') + search + hash;
}
