import type { CaseFigure } from './caseRecord';

/** The figure that says how large a case is: a gross floor area that its first value gives in m². */
export function floorAreaOf(figures: readonly CaseFigure[]): CaseFigure | undefined {
  return figures.find(({ quantity, values: [first] }) => quantity?.id === 'gross-floor-area' && first?.unit.id === 'm2');
}
