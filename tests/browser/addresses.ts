import { existsSync, readFileSync } from 'node:fs';

const SITEMAP = 'build/sitemap.xml';

/** Every address of the built site's sitemap, from the root: `/cases/`. */
export function readSitemap(): string[] {
  if (!existsSync(SITEMAP)) throw new Error('there is no site in build/ to test: run npm run build first');
  const xml = readFileSync(SITEMAP, 'utf8');
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname).sort();
}
