import { readFileSync } from 'node:fs';

/** Every address of the built site's sitemap, from the root: `/cases/`. */
export function readSitemap(): string[] {
  const xml = readFileSync('build/sitemap.xml', 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname).sort();
}
