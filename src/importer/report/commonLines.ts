import type { Loss, LossKind } from '../neutral';
import type { PersonalKind } from '../protect/findPersonal';
import type { PersonalFinding } from '../protect/protectDocument';

const LOSSES: Readonly<Record<LossKind, string>> = {
  'tracked-insertion': 'indsat med sporede ændringer (teksten er med)',
  'tracked-deletion': 'slettet med sporede ændringer (teksten er ikke med)',
  comment: 'kommentarer',
  'merged-cells': 'flettede celler i tabeller (teksten står i den første)',
  'text-box': 'tekstbokse',
  'header-footer': 'sidehoveder og sidefødder',
  'hidden-text': 'skjult tekst',
  macro: 'makroer',
  'embedded-object': 'indlejrede objekter',
  'external-reference': 'henvisninger til noget uden for filen',
  'unsafe-link': 'links, der ikke fører til nettet (ordene er med)',
  'raw-html': 'HTML',
  image: 'billeder, der ikke kan vises',
  'image-data': 'billeder med gemte oplysninger (fjernet; billederne er med)',
  'image-turned': 'billeder, der var gemt drejet (se, om de vender rigtigt)',
  drawing: 'tegninger',
  'column-layout': 'spalter',
  unknown: 'andet, der ikke kendes',
};

/** What the file had and the page cannot carry, each sort with its count and a few examples. */
export function lossLines(losses: readonly Loss[]): string[] {
  return losses.map(({ kind, count, examples }) => {
    const shown = examples.filter((each) => each.trim() !== '').map((each) => `»${each}«`);
    return `${LOSSES[kind]}: ${count}${shown.length === 0 ? '' : `, fx ${shown.join(', ')}`}`;
  });
}

const PERSONAL: Readonly<Record<PersonalKind, string>> = {
  cpr: 'CPR-nummer',
  'cpr-like': 'nummer skrevet som et CPR-nummer',
  phone: 'telefonnummer',
  'e-mail': 'e-mailadresse',
};

/** What was taken out, by sort and place, never whole. */
export function personalLines(findings: readonly PersonalFinding[]): string[] {
  const lines = findings.map(({ kind, place, hint }) => `${PERSONAL[kind]} i ${place}: ${hint} (fjernet)`);
  return [...new Set(lines)].map((line) => {
    const count = lines.filter((each) => each === line).length;
    return count === 1 ? line : `${line}, ${count} gange`;
  });
}
