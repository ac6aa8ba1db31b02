import { deflateSync } from 'node:zlib';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readTree } from '../../../src/model/load/readTree';
import { PERMALINKS_FILE, permalinksToText, publishedIn, recordPublished } from '../../../src/model/permalinks';
import { parseTree } from '../../../src/model/tree';

/** The beginning of every word that only members may read; it stands nowhere else. Letters only, so that nothing cuts it up. */
export const CANARY = 'kanariegul';

/** One word for each place where members-only content can stand. */
const word = (place: string): string => `${CANARY}${place}`;

/** Words that a members' edition must show on its pages; ids and metadata aside. */
export const SHOWN = ['caseside', 'casekrop', 'vejledning', 'krav', 'kravtekst', 'kommune', 'charter', 'forslag', 'forslagsord', 'begrundelse', 'forslagsliste', 'opslag', 'referat', 'internpunkt', 'underpunkt', 'beslutning', 'handling', 'partner', 'deltager', 'afbud', 'planlagt', 'spor', 'begivenhed', 'punktalttekst', 'tal', 'kilde', 'behandling', 'forbehold'].map(word);

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
  [`docs/krav/${word('kravfil')}.md`]: `${head(`${described('krav')}
type: option
phases: [tender]
basis: Internt.
legalAsOf: uden dato
usedIn: [venlo-stadskantoor]
guidance: [klimakrav]
sources: [${word('kildeid')}]`)}
## Kravtekst

> Facaden er af ${word('kravtekst')}.

## Dokumentation

Internt.

## Opfølgning

Internt.

## Risiko

Internt.

## Jura

Internt.
`,
  [`docs/kommuner/${word('kommunefil')}.md`]: `${head(`${described('kommune')}
region: Region Midtjylland
link: joined
linkNote: Kun for medlemmer.
certainty: stated
adoptions: [{ version: ${word('charterfil')}, status: taken-home, date: null, sources: [${word('kildeid')}] }]
sources: [${word('kildeid')}]`)}\nTekst.\n`,
  [`docs/charter/netvaerkets-charter/${word('charterfil')}.md`]: `${head(`${described('charter')}
order: 9
state: draft
date: null
dateNote: Ukendt.
textKnown: false
change: Intet.
sources: [${word('kildeid')}]`)}\nTekst.\n`,
  'docs/charter/charterskabelon/forslag/index.md': `${head(described('forslagsliste'))}\n::proposals\n`,
  [`docs/charter/charterskabelon/forslag/${word('forslagsfil')}.md`]: `${head(`${described('forslag')}
municipality: ${word('kommunefil')}
version: charterskabelon-3
date: null
fate: rejected
fateNote: Internt om ${word('udfald')}.
sources: [${word('kildeid')}]`)}
:::paragraph[Formål]{#formaal number="1"}
Vi vil bruge ${word('forslagsord')} igen.
:::

## Begrundelse {#begrundelse}

Kommunen mener ${word('begrundelse')}.
`,
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
  [`docs/arbejdsspor/${word('sporfil')}.md`]: `${head(`${described('spor')}
aim: Internt.
questions: [Hvordan?]
sources: [${word('kildeid')}]`)}\nTekst.\n`,
  [`blog/2031-04-01-${word('begivenhedsfil')}.md`]: `${head(`${described('begivenhed')}
kind: event
period: after
organiser: Kommune ${word('arrangoer')}`)}\nTekst.\n`,
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

![Billede af ${word('punktalttekst')}](./${word('punktbillede')}.png)

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

const FRONT = { partnerRound: `  - { who: Kommune ${word('partner')}, state: flag, audience: members }\n`, participants: `  - { who: ${word('deltager')}, audience: members }\n`, absent: `  - { who: ${word('afbud')}, audience: members }\n` };

/** An entry of an agenda that everybody reads. */
const AGENDA = `  - { id: ${word('dagsordenspunkt')}, title: Om ${word('planlagt')}, text: Internt., audience: members }\n`;

/** A step with a public version that only members may know of. */
const ADOPTION = `  - version: eksempelcharter-1
    status: adopted-with-reservations
    date: null
    body: Udvalget for ${word('behandling')}
    agenda: ${word('kildeid')}
    reservations: [{ paragraph: formaal, text: Om ${word('forbehold')}, wording: Vi vil ${word('ordlyd')}. }]
    audience: members
    sources: [${word('kildeid')}]
`;

const TOWN = 'docs/kommuner/kommune-f.md';

/** Where published addresses and ids lead that are gone: to what only members may read. */
const REDIRECTS = {
  addresses: { [`/${word('gammeladresse')}/`]: '/referater/2031-03-06/' },
  ids: { [word('gammelid')]: `b-${word('id')}` },
};

const POST = 'blog/2026-03-12-eksempelmoede.md';

const MINUTES = 'docs/referater/2026-03-12-eksempel.md';

/** A public action that follows from a decision which only members may read. */
const FOLLOWS = [':::action[Find et midlertidigt lager]{#', `:::action[Find et midlertidigt lager]{decision="b-${word('id')}" #`] as const;

/** Puts members-only content of every kind into a copy of the site. Throws when the files have lost the place for it. */
export async function plantCanaries(siteDir: string): Promise<void> {
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(siteDir, file)), { recursive: true });
    await writeFile(path.join(siteDir, file), text);
  }
  await writeFile(path.join(siteDir, `docs/cases/danmark/${word('billede')}.png`), pictureSaying(word('metadata')));
  await writeFile(path.join(siteDir, `docs/referater/${word('punktbillede')}.png`), pictureSaying(word('punktmetadata')));
  await change(siteDir, MINUTES, [...Object.entries(FRONT).map(([key, lines]) => [`\n${key}:\n`, `\n${key}:\n${lines}`] as const), [PLACE, PLACE + RESERVED_MARKS], FOLLOWS]);
  await appendFile(path.join(siteDir, MINUTES), RESERVED_ITEM);
  await change(siteDir, POST, [['\nagenda:\n', `\nagenda:\n${AGENDA}`]]);
  await change(siteDir, TOWN, [['\nadoptions:\n', `\nadoptions:\n${ADOPTION}`]]);
  await record(siteDir);
}

async function change(siteDir: string, file: string, changes: readonly (readonly [string, string])[]): Promise<void> {
  let text = await readFile(path.join(siteDir, file), 'utf8');
  for (const [before, after] of changes) {
    if (!text.includes(before)) throw new Error(`${file} has no »${before.trim()}«`);
    text = text.replace(before, after);
  }
  await writeFile(path.join(siteDir, file), text);
}

/** Records all that is new as published, as `npm run permalinks` does, and what once led to it. */
async function record(siteDir: string): Promise<void> {
  const { tree } = parseTree((await readTree(siteDir)).files);
  const before = tree.permalinks?.permalinks;
  if (before === undefined) throw new Error('the site has no permalinks.json');
  const published = recordPublished(before, publishedIn(tree));
  const text = permalinksToText({ ...published, redirects: REDIRECTS, addresses: [...published.addresses, ...Object.keys(REDIRECTS.addresses)] });
  await writeFile(path.join(siteDir, PERMALINKS_FILE), text);
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
