import type { Image, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { NeutralImage } from '../neutral';
import type { Note } from '../report/notes';
import { paragraphOf } from '../text/phrasing';

/** What a page shows beside its text, and where it lies. */
export interface PictureFolder {
  /** Folder beside the page: `2019-03-05`. */
  folder: string;
  images: readonly NeutralImage[];
}

/** Makes blocks of a document ready for the page: pictures get their file, links lead to the web, cells have one line. */
export function tidyBlocks(blocks: readonly RootContent[], level: number, pictures: PictureFolder, notes: Note[]): RootContent[] {
  return blocks.map((block) => tidyNode(withLevel(block, level), pictures, notes, false) as RootContent);
}

/** A heading that opens no item lies below the one that it stands in. */
function withLevel(block: RootContent, level: number): RootContent {
  return block.type === 'heading' ? { ...block, depth: Math.min(level + 1, 6) as 2 | 3 | 4 | 5 | 6 } : block;
}

function tidyNode(node: Nodes, pictures: PictureFolder, notes: Note[], isOneLine: boolean): Nodes {
  if (!('children' in node)) return node;
  const inOneLine = isOneLine || node.type === 'tableCell' || node.type === 'heading';
  const children = (node.children as Nodes[]).flatMap((child) => tidyChild(child, pictures, notes, inOneLine));
  return { ...node, children } as Nodes;
}

/** To the web, and below the site's own root where the knowledge base's own Word file led there; no reader keeps such a link of others. */
const LEADS_SOMEWHERE = /^(?:https?:\/\/|\/(?![/\\])|#)/iu;

function tidyChild(child: Nodes, pictures: PictureFolder, notes: Note[], isOneLine: boolean): Nodes[] {
  switch (child.type) {
    case 'break':
      return isOneLine ? [{ type: 'text', value: ' ' }] : [child];
    case 'text':
      return isOneLine ? [{ ...child, value: child.value.replace(/\s*\n\s*/gu, ' ') }] : [child];
    case 'image':
      return tidyImage(child, pictures, notes);
    case 'link':
      if (!LEADS_SOMEWHERE.test(child.url)) return child.children.flatMap((inner) => tidyChild(inner, pictures, notes, isOneLine));
      return [{ ...(tidyNode(child, pictures, notes, isOneLine) as typeof child), title: null }];
    default:
      return [tidyNode(child, pictures, notes, isOneLine)];
  }
}

/** `image:billede-1.png` → `./2019-03-05/billede-1.png`. Without words of its own a picture asks the editor for some. */
function tidyImage(image: Image, { folder, images }: PictureFolder, notes: Note[]): PhrasingContent[] {
  const name = image.url.replace(/^image:/u, '');
  const index = images.findIndex((each) => each.name === name);
  const found = images[index];
  const own = (found?.alt ?? '').trim() === '' ? (image.alt ?? '').trim() : (found?.alt ?? '').trim();
  if (found === undefined) {
    notes.push({ kind: 'left-out', place: 'et billede', words: own === '' ? name : own, why: 'billedets fil fulgte ikke med' });
    return [];
  }
  const alt = own === '' ? `Udfyld: alt-tekst til billede ${index + 1}` : own;
  const why = own === '' ? 'mangler en alternativ tekst. Skriv, hvad det viser, i de firkantede klammer.' : `har alt-teksten »${own}«. Se, om den siger det samme som billedet.`;
  notes.push({ kind: 'look', place: `billedet ${name}`, text: why });
  return [{ type: 'image', url: `./${folder}/${name}`, alt, title: null }];
}

/** Pictures of the file that stand nowhere in its text, so that none is left unseen; not tidy yet. */
export function picturesBeside(blocks: readonly RootContent[], { folder, images }: PictureFolder): RootContent[] {
  const shown = new Set<string>();
  visit({ type: 'root', children: [...blocks] } satisfies Root, 'image', ({ url }) => {
    shown.add(url);
  });
  return images.filter(({ name }) => !shown.has(`./${folder}/${name}`)).map(({ name, alt }) => paragraphOf([{ type: 'image', url: `image:${name}`, alt }]));
}
