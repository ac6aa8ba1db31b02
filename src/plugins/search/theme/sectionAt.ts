const HEADING = /^H([1-6])$/;

/**
 * What a link to an anchor leads to: a heading with all that follows up to the next one of its level, or else the element
 * itself. Without an anchor, or for one that the page does not have, the text of the whole page.
 */
export function sectionAt(anchor: string): Element[] {
  const target = anchor === '' ? null : document.getElementById(anchor);
  if (target === null) return [...document.querySelectorAll('main')].map((main) => main.querySelector('article') ?? main);
  const level = levelOf(target);
  if (level === null) return [target];
  const elements: Element[] = [target];
  for (let next = target.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if ((levelOf(next) ?? Infinity) <= level) break;
    elements.push(next);
  }
  return elements;
}

function levelOf({ tagName }: Element): number | null {
  const match = HEADING.exec(tagName);
  return match === null ? null : Number(match[1]);
}
