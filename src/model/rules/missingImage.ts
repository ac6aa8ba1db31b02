import path from 'node:path/posix';
import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressOfUrl } from '../addressOfUrl';
import { findNearest } from '../nearest';
import type { Problem } from '../problem';
import type { Rule } from './rule';

interface Picture {
  file: string;
  line: number;
  url: string;
}

/**
 * A picture must have its file: below `static/` when its address begins with a slash, else beside the page. Without it
 * the host stops the build, in English. A picture from elsewhere is `unsafe-link`'s.
 */
export const missingImage: Rule = {
  id: 'missing-image',
  check({ tree, markdown }) {
    const served = new Set(tree.served);
    const pictures = markdown.flatMap(({ root, file, lineOf }) => {
      const found: Picture[] = [];
      visit(root, 'image', (node: Image) => {
        found.push({ file, line: lineOf(node), url: node.url });
      });
      return found;
    });
    return pictures.filter(({ url }) => isOwn(url)).flatMap((picture) => {
      const target = fileOf(picture);
      return target !== null && served.has(target) ? [] : [withoutFile(picture, target, tree.served)];
    });
  },
};

function isOwn(url: string): boolean {
  return !/^(?:\/\/|[a-z][a-z\d+.-]*:)/i.test(url);
}

/** `/img/a%20b.svg?x` → `static/img/a b.svg`, `./x.png` on `docs/om/a.md` → `docs/om/x.png`; null without an address. */
function fileOf({ file, url }: Picture): string | null {
  const address = decoded(addressOfUrl(url));
  if (address === '') return null;
  if (address.startsWith('@site/')) return path.normalize(address.slice('@site/'.length));
  return address.startsWith('/') ? path.join('static', address) : path.join(path.dirname(file), address);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function withoutFile(picture: Picture, target: string | null, served: readonly string[]): Problem {
  const { file, line, url } = picture;
  const nearest = target === null ? null : nearestPicture(target, file, served);
  return {
    file,
    line,
    rule: missingImage.id,
    found: target === null ? 'Der er et billede uden adresse.' : `Billedet »${url}« findes ikke.`,
    expected: target === null ? 'en fil i static/ eller ved siden af siden' : `en fil ${target}`,
    fix: nearest === null ? 'Læg billedet i static/img/, og henvis med /img/filnavn.' : `Skriv »${nearest}«, eller læg billedet i mappen.`,
  };
}

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * The address of the picture whose file has the nearest name, the same folder and ending first. Folders and endings are
 * alike between pictures that have nothing to do with each other, so that only names count.
 */
function nearestPicture(target: string, file: string, served: readonly string[]): string | null {
  const strangeness = (each: string): number =>
    (path.dirname(each) === path.dirname(target) ? 0 : 2) + (path.extname(each) === path.extname(target) ? 0 : 1);
  const pictures = served.filter((each) => PICTURE.test(each) && isInReach(each, file));
  const ordered = pictures.sort((left, right) => strangeness(left) - strangeness(right));
  const name = findNearest(nameOf(target), ordered.map(nameOf));
  const nearest = ordered.find((each) => nameOf(each) === name);
  return nearest === undefined ? null : addressOf(nearest, file);
}

/** A picture beside another page belongs to that page. */
function isInReach(picture: string, file: string): boolean {
  return picture.startsWith('static/') || path.dirname(picture) === path.dirname(file);
}

/** `static/img/logo.svg` → `logo` */
function nameOf(file: string): string {
  return path.basename(file, path.extname(file));
}

function addressOf(picture: string, file: string): string {
  const address = picture.startsWith('static/') ? picture.slice('static'.length) : `./${path.relative(path.dirname(file), picture)}`;
  return address.replaceAll(' ', '%20');
}
