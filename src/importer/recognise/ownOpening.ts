import type { RootContent } from 'mdast';
import type { FindOrganisation, Organisation } from './organisations';
import { labelled } from './ownLabels';
import type { Person } from './people';

/** What stands between the title of the knowledge base's own Word file and its text. */
export interface OwnOpening {
  participants: Person[];
  absent: Person[];
  /** The state of the minutes by its label: `Udkast`. */
  state: string | null;
  /** The lines that have become fields, as they stood. */
  used: string[];
  rest: RootContent[];
}

const FACTS = ['Møde', 'Dato', 'Tilstand', 'Deltagere', 'Afbud'] as const;

/** Takes the facts off the top; what follows the last of them is text. */
export function takeOwnOpening(blocks: readonly RootContent[], find: FindOrganisation): OwnOpening {
  const facts = new Map<string, string>();
  const rest = blocks.filter((block) => {
    const line = labelled(block);
    if (line === null || !FACTS.some((each) => each === line.label) || facts.has(line.label)) return true;
    facts.set(line.label, line.words);
    return false;
  });
  const people = (label: string): Person[] => splitPeople(facts.get(label) ?? '').map((words) => personOf(words, find));
  return {
    participants: people('Deltagere'),
    absent: people('Afbud'),
    state: facts.get('Tilstand') ?? null,
    used: [...facts].map(([label, words]) => `${label}: ${words}`),
    rest,
  };
}

function splitPeople(words: string): string[] {
  return words.split(';').map((one) => one.trim()).filter((one) => one !== '');
}

/** `Kommune A (eksempel)` is a name; in `Sekretariatet (Referent)` the brackets say the role. */
function personOf(words: string, find: FindOrganisation): Person {
  const brackets = /^(.+?)\s*\(([^()]+)\)$/u.exec(words);
  const whole = municipalityOf(words, find);
  if (brackets === null || whole !== null) return { name: null, role: null, organisation: whole ?? { who: words } };
  const [, name = words, role = ''] = brackets;
  return { name: null, role, organisation: municipalityOf(name, find) ?? { who: name } };
}

function municipalityOf(words: string, find: FindOrganisation): Organisation | null {
  const found = find(words);
  return found !== null && 'municipality' in found ? found : null;
}
