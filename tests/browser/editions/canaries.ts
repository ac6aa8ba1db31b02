import { deflateSync } from 'node:zlib';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The beginning of every word that only members may read; it stands nowhere else. Letters only, so that nothing cuts it up. */
export const CANARY = 'kanariegul';

/** One word for each place where members-only content can stand. */
const word = (place: string): string => `${CANARY}${place}`;

/** Words that a members' edition must show on its pages; ids and metadata aside. */
export const SHOWN = ['caseside', 'casekrop', 'vejledning', 'kommune', 'charter', 'opslag', 'referat', 'internpunkt', 'underpunkt', 'beslutning', 'handling', 'partner', 'deltager', 'tal', 'kilde'].map(word);

const head = (fields: string): string => `---\n${fields}\nreviewed: 2026-11-26\naudience: members\n---\n`;

const described = (place: string): string => `title: "Intern ${word(place)}"\ndescription: "Kun for medlemmer: ${word(place)}."`;

/** Whole pages of every kind, with the data and the picture that only they use. */
const FILES: Readonly<Record<string, string>> = {
  [`docs/cases/danmark/${word('fil')}.md`]: `${head(`${described('caseside')}
place: ${word('sted')}
country: dk
buildingType: school
workTypes: [new-build]
status: in-use
years: { start: 1911 }
client: ${word('bygherre')}
guidance: [${word('vejledningsfil')}]`)}
Skolen hedder ${word('casekrop')} og kostede [#${word('talid')}] [@${word('kildeid')}].

![Tegning af ${word('alttekst')}](./${word('billede')}.png)

## ${word('overskrift')} {#${word('anker')}}

Se [rådhuset i Venlo](/cases/venlo-stadskantoor/) og [${word('linktekst')}](/kommuner/${word('kommunefil')}/).
`,
  [`docs/vejledning/${word('vejledningsfil')}.md`]: `${head(`${described('vejledning')}
nextReview: 2027-11-26
phases: [tender]
roles: [procurement-officer]`)}\nTekst.\n`,
  [`docs/kommuner/${word('kommunefil')}.md`]: `${head(`${described('kommune')}
region: Region Midtjylland
link: joined
linkNote: Kun for medlemmer.
certainty: stated
sources: [${word('kildeid')}]`)}\nTekst.\n`,
  [`docs/charter/netvaerkets-charter/${word('charterfil')}.md`]: `${head(`${described('charter')}
order: 9
state: draft
date: null
dateNote: Ukendt.
textKnown: false
change: Intet.
sources: [${word('kildeid')}]`)}\nTekst.\n`,
  [`blog/2031-03-06-${word('opslagsfil')}.md`]: `${head(`${described('opslag')}
kind: meeting
number: 77
start: 2031-03-06T09:00
weekday: torsdag
ends: [{ end: "2031-03-06T15:00", sources: [${word('kildeid')}] }]
venue: { name: ${word('hus')}, address: Vej 1, postalCode: "6900", city: Skjern, sources: [${word('kildeid')}] }
invited: [Medlemmer]
organiser: Netværket
agenda: [{ id: ${word('dagsorden')}, title: Intern, text: Internt. }]
cases: [venlo-stadskantoor]`)}\n## Program {#program}\n\n::program\n`,
  'docs/referater/2031-03-06.md': `${head(`${described('referat')}
meeting: ${word('opslagsfil')}
state: draft`)}
## Intern {#intern}

::item{affects="venlo-stadskantoor klimakrav"}

:::decision[Intern ${word('siddebeslutning')}]{#b-${word('sideid')} affects="venlo-stadskantoor"}
Internt.
:::
`,
  [`src/data/sources/${word('data')}.yml`]: `- id: ${word('kildeid')}
  publisher: ${word('kilde')}
  title: ${word('kildetitel')}
  date: 2031-01-01
  language: da
  url: https://example.org/${word('url')}
  role: other
  read: whole
`,
  [`src/data/figures/${word('data')}.yml`]: `- id: ${word('talid')}
  label: Prisen på ${word('tal')}
  subject: ${word('fil')}
  topic: cost
  unit: dkk
  meaning: Prisen.
  certainty: stated
  values: [{ value: 1911000, says: Prisen., sources: [${word('kildeid')}] }]
`,
};

/** An item that is added at the end of minutes that everybody reads. */
const RESERVED_ITEM = `
## Internt punkt om ${word('internpunkt')} {#${word('punktanker')}}

::item{number="99" affects="klimakrav venlo-stadskantoor" audience="members"}

Kun for medlemmer.

### Om ${word('underpunkt')} {#${word('underanker')}}

:::decision[Intern]{#b-${word('punktid')} affects="klimakrav"}
Under et internt punkt: ${word('indeni')}.
:::
`;

/** What is added inside one of their items. */
const RESERVED_MARKS = `
:::decision[Om ${word('beslutning')}]{#b-${word('id')} who="kommune-a" affects="klimakrav" audience="members"}
Kun for medlemmer [@${word('kildeid')}].
:::

:::action[Om ${word('handling')}]{#h-${word('id')} who="kommune-a" deadline="2031-09-01" audience="members"}
Kun for medlemmer.
:::
`;

/** The paragraph of the minutes after which the marks are put. */
const PLACE = 'Ingen havde bemærkninger.\n';

const FRONT = { partnerRound: `  - { who: Kommune ${word('partner')}, state: flag, audience: members }\n`, participants: `  - { who: ${word('deltager')}, audience: members }\n` };

const MINUTES = 'docs/referater/2026-03-12-eksempel.md';

/** Puts members-only content of every kind into a copy of the site. Throws when the minutes have lost the place for it. */
export async function plantCanaries(siteDir: string): Promise<void> {
  for (const [file, text] of Object.entries(FILES)) await writeFile(path.join(siteDir, file), text);
  await writeFile(path.join(siteDir, `docs/cases/danmark/${word('billede')}.png`), pictureSaying(word('metadata')));
  const target = path.join(siteDir, MINUTES);
  const text = await readFile(target, 'utf8');
  const filled = Object.entries(FRONT).reduce((whole, [key, lines]) => whole.replace(`\n${key}:\n`, `\n${key}:\n${lines}`), text);
  if (!filled.includes(PLACE)) throw new Error(`${MINUTES} has no line »${PLACE.trim()}«`);
  await writeFile(target, filled.replace(PLACE, PLACE + RESERVED_MARKS) + RESERVED_ITEM);
}

/** A picture of one point that says something in its metadata, packed and unpacked (PNG specification, 11.3.3). */
function pictureSaying(words: string): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  const packed = Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(words)]);
  const chunks = [chunk('IHDR', header), chunk('tEXt', Buffer.from(`Title\0${words}`)), chunk('zTXt', packed), chunk('IDAT', deflateSync(Buffer.from([0, 0]))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
