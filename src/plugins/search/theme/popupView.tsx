import type { ReactNode } from 'react';
import { Corrections, FaultNotice } from './notices';
import { answerGroups, entryGroup, type Group, type ListUrls } from './popupGroups';
import type { Fault } from './protocol';
import { ONLY_SIGNS, shownQuery, spokenCount } from './texts';
import type { Answer } from './useAnswer';
import type { Correction } from '../shared/answer';
import { correctionText, readCorrections } from '../shared/corrections';

/** What stands below the field. */
export interface PopupView {
  groups: Group[];
  fault: Fault | null;
  corrections: Correction[];
  /** A line above the options for who sees it; '' for none. */
  message: string;
  /** What is read aloud. */
  spoken: string;
}

const NOTHING: PopupView = { groups: [], fault: null, corrections: [], message: '', spoken: '' };

/** From what is in the field and what the search has answered to what is shown. */
export function popupView(query: string, { outcome, isPending }: Omit<Answer, 'retry'>, urls: ListUrls): PopupView {
  if (query.trim().length < 2) return { ...NOTHING, groups: [entryGroup('Gode steder at begynde')] };
  if (outcome === null) return { ...NOTHING, message: isPending ? 'Søger …' : '' };
  if ('fault' in outcome) return { ...NOTHING, fault: outcome.fault };
  const { answer } = outcome;
  if (answer.results.length === 0) return nothingFound(query, answer.empty);
  const groups = answerGroups(answer, urls);
  const choices = groups.reduce((sum, { options }) => sum + options.length, 0);
  const corrections = readCorrections(answer);
  const said = [correctionText(corrections), spokenCount(answer), `${choices} forslag, brug pil ned for at vælge.`];
  return { ...NOTHING, groups, corrections, spoken: isPending ? '' : said.join(' ').trimStart() };
}

function nothingFound(query: string, isEmpty: boolean): PopupView {
  const found = `Ingen sider passer til »${shownQuery(query)}«. Kontrollér stavningen, eller prøv færre ord.`;
  const message = isEmpty ? ONLY_SIGNS : found;
  return { ...NOTHING, groups: [entryGroup('Prøv i stedet')], message, spoken: message };
}

export function PopupMessage({ view: { fault, corrections, message }, onRetry }: { view: PopupView; onRetry(): void }): ReactNode {
  if (fault !== null) return <FaultNotice fault={fault} onRetry={onRetry} />;
  if (message !== '') return <p className="search-popup__message">{message}</p>;
  return <Corrections corrections={corrections} />;
}
