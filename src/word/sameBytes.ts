import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/**
 * A Word file with nothing in it that depends on when or in which run it was made: the library stamps the time into it and
 * draws the ids of its links by lot. `day` is the ISO date that stands in their place.
 */
export function withSameBytes(file: Uint8Array, day: string): Uint8Array {
  const parts = Object.entries(unzipSync(file)).sort(([left], [right]) => (left < right ? -1 : 1));
  const nameOf = createNames();
  const settled = parts.map(([name, bytes]) => [name, isXml(name) ? strToU8(settle(strFromU8(bytes), day, nameOf)) : bytes] as const);
  return zipSync(Object.fromEntries(settled) satisfies Zippable, { mtime: localMidnight(day), level: 6 });
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/.test(name);
}

function settle(xml: string, day: string, nameOf: (drawn: string) => string): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replace(/(\b(?:r:id|Id)=")(rId[\w-]{8,})"/g, (_match, start: string, drawn: string) => `${start}${nameOf(drawn)}"`);
}

/** Gives each drawn id the next number. Across all parts of the file, because a link and its address stand in different ones. */
function createNames(): (drawn: string) => string {
  const names = new Map<string, string>();
  return (drawn) => {
    const name = names.get(drawn) ?? `rIdLink${names.size + 1}`;
    names.set(drawn, name);
    return name;
  };
}

/** Zip files hold local time: midnight here is written the same in every time zone. */
function localMidnight(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
