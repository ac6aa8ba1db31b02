import type { Cited, NamedSource } from './cited';
import type { Knowledge } from './knowledge';

/** Gives sources the numbers by which texts refer to them. */
export interface SourceNumbers {
  /** A text with the numbers of its sources, which are new ones where it is the first to name them. */
  number<Text extends Cited<string>>(text: Text): Omit<Text, 'sources'> & { sources: number[] };
  /** The sources that have been named so far, in the order of their numbers, which begin with 1. */
  list(): NamedSource[];
}

/** Numbers sources in the order in which texts are given to it, which must be that in which a reader meets them. */
export function createSourceNumbers({ sources }: Pick<Knowledge, 'sources'>): SourceNumbers {
  const order: string[] = [];
  const numberOf = (id: string): number => {
    if (!order.includes(id)) order.push(id);
    return order.indexOf(id) + 1;
  };
  return {
    number: (text) => ({ ...text, sources: text.sources.map(numberOf).sort((left, right) => left - right) }),
    list: () => order.flatMap((id) => toNamed(sources.get(id))),
  };
}

function toNamed(source: NamedSource | undefined): NamedSource[] {
  if (source === undefined) return [];
  const { publisher, title, language, url } = source;
  return [{ publisher, title, language, url }];
}
