/** Marks that can be taken away again. */
export interface Marks {
  first(): Range | undefined;
  remove(): void;
}

/** Name of the highlight in the style sheet. */
const HIGHLIGHT = 'soegeord';

/**
 * Marks ranges: where the browser can without touching the document, which belongs to React, and elsewhere by wrapping
 * text in `<mark>`, after React has taken the page over.
 */
export function markRanges(ranges: readonly Range[]): Marks {
  if (!('highlights' in CSS)) return wrapRanges(ranges);
  const highlight = new Highlight();
  // Not all as arguments at once: a call takes no more than some ten thousands of them.
  for (const range of ranges) highlight.add(range);
  CSS.highlights.set(HIGHLIGHT, highlight);
  return { first: () => ranges[0], remove: () => void CSS.highlights.delete(HIGHLIGHT) };
}

function wrapRanges(ranges: readonly Range[]): Marks {
  const byNode = new Map<Node, Range[]>();
  for (const range of ranges) {
    const within = byNode.get(range.startContainer);
    if (within === undefined) byNode.set(range.startContainer, [range]);
    else within.push(range);
  }
  const cuts = [...byNode].flatMap(([node, within]) => (node instanceof Text ? [cutNode(node, within)] : []));
  const first = cuts[0]?.marks[0];
  return {
    first: () => (first === undefined ? undefined : rangeAround(first)),
    remove: () => cuts.forEach(({ restore }) => restore()),
  };
}

/** Puts marks and the text between them behind a node, which keeps what is before them: React still knows it by that. */
function cutNode(node: Text, ranges: readonly Range[]): { marks: HTMLElement[]; restore(): void } {
  const whole = node.data;
  const places = ranges.map(({ startOffset, endOffset }) => ({ start: startOffset, end: endOffset }));
  const pieces = places.map(({ start, end }, index) => {
    const mark = document.createElement('mark');
    mark.append(whole.slice(start, end));
    return { mark, after: whole.slice(end, places[index + 1]?.start ?? whole.length) };
  });
  const added = pieces.flatMap(({ mark, after }) => [mark, document.createTextNode(after)]);
  node.data = whole.slice(0, places[0]?.start);
  node.after(...added);
  const restore = (): void => {
    for (const piece of added) piece.remove();
    node.data = whole;
  };
  return { marks: pieces.map(({ mark }) => mark), restore };
}

function rangeAround(element: HTMLElement): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
