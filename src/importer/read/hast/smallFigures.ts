import { RAISED_FIGURES } from '../../text/raisedFigures';

const SIGNS = { sup: RAISED_FIGURES, sub: '₀₁₂₃₄₅₆₇₈₉' } as const;

/** Figures as raised or lowered signs, all else as it is: `2` as `sub` → `₂`. */
export function toSmallFigures(text: string, place: 'sup' | 'sub'): string {
  return text.replace(/\d/g, (digit) => SIGNS[place][Number(digit)] ?? digit);
}
