import path from 'node:path/posix';
import { addressOfUrl } from '../addressOfUrl';
import { SITE_ADDRESSES, placeOf } from '../address';
import { linksIn } from '../markdownUnits';
import { findNearest } from '../nearest';
import type { Problem } from '../problem';
import type { Rule } from './rule';

interface PageLink {
  file: string;
  line: number;
  url: string;
}

/**
 * A link inside the knowledge base must lead to a page, by its address from the root: a relative one breaks when the
 * page is moved, and does not work from posts. Anchors are checked by the build, which knows them all.
 */
export const brokenLink: Rule = {
  id: 'broken-link',
  check({ tree, markdown }) {
    const known = new Set([...tree.places.map(({ address }) => address), ...SITE_ADDRESSES]);
    const links = markdown.flatMap((unit) => linksIn(unit).map((node) => ({ file: unit.file, line: unit.lineOf(node), url: node.url })));
    const nearest = nearestIn(known);
    return links.filter(staysInside).flatMap((link) => {
      if (!link.url.startsWith('/')) return [relativeLink(link, known)];
      return known.has(splitUrl(link.url).address) ? [] : [leadsNowhere(link, nearest)];
    });
  },
};

/** Not to another place on the page, to another scheme or to another host. */
function staysInside({ url }: PageLink): boolean {
  return !/^(?:#|\/\/|[a-z][a-z\d+.-]*:)/i.test(url);
}

/** `/cases/x/?a=b#top` → address `/cases/x/` and rest `?a=b#top`. */
function splitUrl(url: string): { address: string; rest: string } {
  const address = addressOfUrl(url);
  return { address, rest: url.slice(address.length) };
}

/** Finds the address that a wrong one means. A page that was renamed is linked to from many, so each is looked for once. */
function nearestIn(known: Set<string>): (address: string) => string | null {
  const found = new Map<string, string | null>();
  return (address) => {
    const slashed = `${address}/`;
    const cached = found.get(address);
    const nearest = cached !== undefined ? cached : known.has(slashed) ? slashed : findNearest(address, known);
    found.set(address, nearest);
    return nearest;
  };
}

function leadsNowhere({ file, line, url }: PageLink, nearestTo: (address: string) => string | null): Problem {
  const { address, rest } = splitUrl(url);
  const nearest = nearestTo(address);
  return {
    file,
    line,
    rule: brokenLink.id,
    found: `Linket ${url} fører ikke til en side.`,
    expected: 'en adresse, der findes, med skråstreg til sidst',
    fix: nearest === null ? 'Ret adressen, eller fjern linket.' : `Skriv »${nearest}${rest}«.`,
  };
}

function relativeLink({ file, line, url }: PageLink, known: Set<string>): Problem {
  const { address, rest } = splitUrl(url);
  const target = address === '' ? null : resolveFile(path.join(path.dirname(file), address), known);
  return {
    file,
    line,
    rule: brokenLink.id,
    found: `Linket ${url === '' ? 'uden adresse' : url} begynder ikke ved roden.`,
    expected: 'en adresse, der begynder og slutter med skråstreg, fx /cases/venlo-stadskantoor/',
    fix: target === null ? 'Skriv den adresse, som siden har i browseren.' : `Skriv »${target}${rest}«.`,
  };
}

/** The address of the page that a path between files means, when there is one. */
function resolveFile(file: string, known: Set<string>): string | null {
  const address = /^(?:docs|blog)\//.test(file) ? placeOf(/\.mdx?$/.test(file) ? file : `${file}.md`).address : '';
  return known.has(address) ? address : null;
}
