/** A stretch of words and what became of it from one version to the other. */
export interface Span {
  kind: 'same' | 'deleted' | 'inserted';
  text: string;
}

/** Neighbours of one kind as one, what is gone before what came for it, and nothing empty. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let change = { deleted: '', inserted: '' };
  const flush = (): void => {
    for (const kind of ['deleted', 'inserted'] as const) if (change[kind] !== '') joined.push({ kind, text: change[kind] });
    change = { deleted: '', inserted: '' };
  };
  for (const { kind, text } of spans) {
    if (text === '') continue;
    if (kind !== 'same') change = { ...change, [kind]: change[kind] + text };
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') last.text += text;
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}
