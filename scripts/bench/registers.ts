import { brotliCompressSync } from 'node:zlib';
import { createSelect, type Select } from '../../src/plugins/meetings/shared/register/selectEntries';
import { wholeRegister, type RegisterState } from '../../src/plugins/meetings/shared/register/registerState';
import type { RegisterData, RegisterEntry } from '../../src/plugins/meetings/shared/register/register';
import { formatBytes, formatTable, formatTime } from '../search/table';
import { percentile, timed } from './timing';

/** As many as a network gathers in decades. */
const ENTRIES = 2000;
const TODAY = '2026-11-26';
const WHOLE = wholeRegister('action');

/** What readers do, one after the other. */
const STEPS: readonly RegisterState[] = [
  WHOLE,
  { ...WHOLE, filters: { kommune: ['kommune-3'] } },
  { ...WHOLE, filters: { kommune: ['kommune-3'], tilstand: ['open'], frist: ['overskredet'] } },
  { ...WHOLE, query: 'mursten' },
  { ...WHOLE, query: 'mursten udbud', filters: { spor: ['spor-1', 'spor-2'] }, withoutExamples: true },
];

/**
 * How long a browser thinks about a register of 2,000 made-up actions: to prepare it, for the first word, and for each step
 * after that, the counts of all filters included. Only a hundred entries are ever drawn at once.
 */
export function benchRegisters(): void {
  const data = madeUpRegister();
  const json = Buffer.from(JSON.stringify(data));
  const [select, prepared] = timed(() => createSelect(data, TODAY));
  const [, first] = timed(() => select({ ...WHOLE, query: 'a' }));
  const steps = Array.from({ length: 200 }, (_, index) => stepTime(select, index)).sort((left, right) => left - right);
  console.log(`\n== register: ${ENTRIES} entries\n`);
  console.log(formatTable([
    ['prepared', 'first word', 'step, p50', 'step, p95', 'data', 'data, brotli'],
    [prepared, first, percentile(steps, 0.5), percentile(steps, 0.95)].map(formatTime).concat(formatBytes(json.length), formatBytes(brotliCompressSync(json).length)),
  ]));
}

function stepTime(select: Select, index: number): number {
  return timed(() => select(STEPS[index % STEPS.length] ?? WHOLE))[1];
}

const WORDS = ['udbud', 'mursten', 'kommunen', 'spørger', 'markedet', 'før', 'næste', 'møde', 'og', 'deler', 'svaret', 'med', 'netværket', 'om', 'genbrug', 'til', 'skolen', 'på', 'dagsordenen', 'økonomi'];

/** The same each time. */
function madeUpRegister(): RegisterData {
  const entries = Array.from({ length: ENTRIES }, (_, index) => madeUpEntry(index));
  const named = (prefix: string, label: string, count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}-${index}`, { label: `${label} ${index}`, to: `/${prefix}/${index}/`, day: `${2000 + (index % 30)}-03-12` }]));
  return {
    kind: 'action',
    entries,
    meetings: named('moede', 'Netværksmøde nummer', 100),
    people: named('kommune', 'Kommune', 60),
    places: { ...named('spor', 'Arbejdsspor', 4), ...named('side', 'Vejledning om cirkulært udbud', 80) },
    states: ['open', 'done', 'dropped'].map((id) => ({ id, label: id })),
  };
}

function madeUpEntry(index: number): RegisterEntry {
  const words = (count: number, step: number): string => Array.from({ length: count }, (_, place) => WORDS[(index * 7 + place * step) % WORDS.length]).join(' ');
  return {
    id: `h-${index}`,
    sentAs: 'Handling',
    title: words(6, 3),
    text: words(60, 11),
    state: ['open', 'done', 'dropped'][index % 3] ?? 'open',
    to: `/referater/moede-${index % 100}/#h-${index}`,
    item: { label: words(3, 7), to: `/referater/moede-${index % 100}/#punkt` },
    meeting: `moede-${index % 100}`,
    who: [`kommune-${index % 60}`, `kommune-${(index + 7) % 60}`],
    tracks: [`spor-${index % 4}`],
    affects: [`side-${index % 80}`],
    supersededBy: [],
    supersedes: [],
    decision: [],
    actions: [],
    deadline: `${2020 + (index % 12)}-0${1 + (index % 9)}-15`,
    isExample: index % 10 === 0,
  };
}
