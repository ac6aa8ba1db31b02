import type { ReactNode } from 'react';

/** What is drawn in the circle of a status: told apart by shape, so that no colour is needed. Strokes in a square of 20 around 0,0. */
const STROKES: Readonly<Record<string, string>> = {
  adopted: 'M-5 0.5 L-1.5 4 L5 -4',
  'adopted-with-reservations': 'M-6 0 L-3.5 3 L0.5 -3 M3.5 -4 V1 M3.5 3.6 V4.2',
  'in-process': 'M-4.5 0 h0.01 M0 0 h0.01 M4.5 0 h0.01',
  'taken-home': 'M-5 0.5 L0 -4.5 L5 0.5 M-3.2 -0.8 V4.5 H3.2 V-0.8',
  declined: 'M-3.5 -3.5 L3.5 3.5 M3.5 -3.5 L-3.5 3.5',
};

/** Where nothing is known the circle is empty and its line broken. */
export function StatusMark({ status, x, y }: { status: string; x: number; y: number }): ReactNode {
  return (
    <g className={`adoption-mark adoption-mark--${status}`} transform={`translate(${x} ${y})`}>
      <circle r={9} />
      {STROKES[status] !== undefined && <path d={STROKES[status]} />}
    </g>
  );
}

/** The sign of a status in running text, for the eye; the words stand beside it. */
export function StatusSign({ status }: { status: string }): ReactNode {
  return (
    <svg className="adoption-sign" viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" focusable="false">
      <StatusMark status={status} x={0} y={0} />
    </svg>
  );
}
