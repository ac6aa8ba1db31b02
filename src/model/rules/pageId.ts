import path from 'node:path/posix';
import { textToSlug } from '../../danish/slug';
import { SITE_ADDRESSES } from '../address';
import { idSchema } from '../kinds/fields';
import type { Problem } from '../problem';
import type { ContentTree } from '../tree';
import type { Rule } from './rule';

/** What has an address before any file: the pages that the site makes itself. */
const OWN_PAGE = 'en side, som sitet selv laver';

type Place = ContentTree['places'][number];

/** The name of a file becomes an address that is written in mails and minutes: lower-case ASCII, and one page for each. */
export const pageId: Rule = {
  id: 'page-id',
  check({ tree }) {
    const first = new Map(SITE_ADDRESSES.map((address) => [address, OWN_PAGE]));
    return tree.places.flatMap((place) => {
      const earlier = first.get(place.address);
      if (earlier === undefined) first.set(place.address, place.file);
      const proper = properName(place.file);
      if (proper !== place.file) return [unfitName(place, proper)];
      return earlier === undefined || sharesId(place, earlier) ? [] : [takenAddress(place, earlier)];
    });
  },
};

/** The same name in two folders of one kind is a repeated id too, and that rule says so. */
function sharesId({ file }: Place, earlier: string): boolean {
  return path.basename(file).replace(/\.mdx?$/, '') === path.basename(earlier).replace(/\.mdx?$/, '');
}

/** The path with each folder and the file's name as they should be; the day that a post begins with is left to its own rule. */
function properName(file: string): string {
  const [root = '', ...rest] = file.split('/');
  return [root, ...rest.map((name) => (/\.mdx?$/.test(name) ? properFile(name) : properWord(name)))].join('/');
}

function properFile(name: string): string {
  const ending = path.extname(name);
  const day = /^\d{4}-\d{2}-\d{2}-/.exec(name)?.[0] ?? '';
  return `${day}${properWord(name.slice(day.length, -ending.length))}${ending}`;
}

function properWord(word: string): string {
  return idSchema.safeParse(word).success ? word : textToSlug(word) || 'side';
}

function unfitName({ file }: Place, proper: string): Problem {
  return {
    file,
    line: 1,
    rule: pageId.id,
    found: 'Filens navn eller mappe kan ikke blive til en adresse.',
    expected: 'små bogstaver a-z, tal og bindestreger; æ, ø og å skrives ae, oe og aa',
    fix: `Omdøb til ${proper}.`,
  };
}

function takenAddress({ file, address }: Place, earlier: string): Problem {
  return {
    file,
    line: 1,
    rule: pageId.id,
    found: `Adressen ${address} bruges allerede af ${earlier}.`,
    expected: 'én side til hver adresse',
    fix: 'Omdøb en af filerne, eller slå de to sammen.',
  };
}
