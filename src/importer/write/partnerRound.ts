import type { PhrasingContent } from 'mdast';
import type { PartnerTurn } from '../recognise/partnerTable';
import type { Phrasing } from '../text/phrasing';

/** What a municipality told, as it stands in the front matter of minutes. */
export type WrittenTurn = ({ municipality: string } | { who: string }) & {
  state: PartnerTurn['state'];
  status?: string;
  next?: string[];
};

/** A partner round for the front matter. `toField` makes words fit for it: Markdown on one line, without names. */
export function writePartnerRound(turns: readonly PartnerTurn[], toField: (words: Phrasing) => string): WrittenTurn[] {
  return turns.map(({ who, state, status, next }) => {
    const told = toField(joined(status));
    const steps = next.map(toField).filter((step) => step !== '');
    const name = 'municipality' in who ? { municipality: who.municipality } : { who: toField([{ type: 'text', value: who.who }]) };
    return { ...name, state, ...(told === '' ? {} : { status: told }), ...(steps.length === 0 ? {} : { next: steps }) };
  });
}

/** A field has one line. */
function joined(lines: readonly Phrasing[]): PhrasingContent[] {
  return lines.flatMap((line, index): PhrasingContent[] => (index === 0 ? [...line] : [{ type: 'text', value: ' ' }, ...line]));
}
