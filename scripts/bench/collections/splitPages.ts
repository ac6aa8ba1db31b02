import { countWords, type SourceLink, type SourcePage, type SourceSection } from './sourcePage';

/** Shorter parts stay with the part before them. */
const FEWEST_WORDS = 25;

/** A section without headings that is longer than this can be cut between two paragraphs. */
const MOST_WORDS = 120;

/**
 * Cuts the longest pages at their outermost headings, again and again, until there are `count` pages or nothing is left
 * to cut. A part is titled `page: heading`; its text stands nowhere else. Links lead to the part that has their anchor.
 */
export function splitPages(pages: readonly SourcePage[], count: number): SourcePage[] {
  const done: SourcePage[] = [];
  let open = pages.map((page) => ({ page, words: countWords(page) }));
  while (open.length > 0 && open.length + done.length < count) {
    open.sort((left, right) => right.words - left.words || (left.page.id < right.page.id ? -1 : 1));
    const batch = open.slice(0, Math.max(1, Math.ceil((count - open.length - done.length) / 8)));
    open = open.slice(batch.length);
    for (const { page } of batch) {
      const parts = splitPage(page);
      if (parts.length === 1) done.push(page);
      else open.push(...parts.map((part) => ({ page: part, words: countWords(part) })));
    }
  }
  return mendLinks([...done, ...open.map(({ page }) => page)].sort((left, right) => (left.id < right.id ? -1 : 1)));
}

function splitPage(page: SourcePage): SourcePage[] {
  const parts = splitAtHeadings(page);
  return parts.length === 1 && countWords(page) > MOST_WORDS ? splitAtMiddle(page) : parts;
}

function splitAtHeadings(page: SourcePage): SourcePage[] {
  const depth = Math.min(...page.sections.slice(1).filter(({ heading }) => heading !== '').map((section) => section.depth));
  const groups: SourceSection[][] = [];
  for (const [index, section] of page.sections.entries()) {
    const last = groups[groups.length - 1];
    const isLong = last !== undefined && countWords({ sections: last }) >= FEWEST_WORDS;
    if (last === undefined || (index > 0 && section.depth === depth && section.heading !== '' && isLong)) groups.push([section]);
    else last.push(section);
  }
  return groups.length === 1 ? [page] : groups.map((sections, index) => toPart(page, sections, index));
}

/** Cuts the longest section in two; the second half carries its heading on. */
function splitAtMiddle(page: SourcePage): SourcePage[] {
  const longest = page.sections.reduce((best, section) => (section.text.length > best.text.length ? section : best));
  const paragraphs = longest.text.split('\n');
  const middle = Math.ceil(paragraphs.length / 2);
  if (middle === paragraphs.length) return [page];
  const place = page.sections.indexOf(longest);
  const before = { ...longest, text: paragraphs.slice(0, middle).join('\n') };
  const after = { ...longest, anchors: [], text: paragraphs.slice(middle).join('\n'), heading: `${longest.heading} (fortsat)`.trim() };
  return [toPart(page, [...page.sections.slice(0, place), before], 0), toPart(page, [after, ...page.sections.slice(place + 1)], 1)];
}

/** What was said about a page was said about the whole of it, so no part inherits it. */
function toPart(page: SourcePage, sections: readonly SourceSection[], index: number): SourcePage {
  const id = `${page.id}#${index}`;
  const [first, ...others] = sections;
  if (index === 0 || first === undefined) return { ...page, id, description: null, keywords: [], sections: [...sections] };
  const title = `${page.title.split(': ')[0] ?? ''}: ${first.heading}`;
  return { id, title, description: null, keywords: [], sections: [{ ...first, heading: '' }, ...others], links: [] };
}

/** A link without an anchor, or with an unknown one, leads to the first part. */
function mendLinks(pages: readonly SourcePage[]): SourcePage[] {
  const owners = new Map<string, string>();
  for (const page of pages) {
    const root = page.id.split('#')[0] ?? '';
    for (const name of ['', ...page.sections.flatMap(({ anchors }) => anchors)]) {
      if (!owners.has(`${root}#${name}`)) owners.set(`${root}#${name}`, page.id);
    }
  }
  const mend = (link: SourceLink): SourceLink => {
    const target = owners.get(`${link.page}#${link.anchor ?? ''}`) ?? owners.get(`${link.page}#`);
    return { ...link, page: target ?? link.page };
  };
  return pages.map((page) => ({ ...page, links: page.links.map(mend) }));
}
