/** Two places and how well what stands there fits, in thousandths. */
export interface Pair {
  left: number;
  right: number;
  score: number;
}

const MOST = 1000;

export interface Pairs {
  add(left: number, right: number, score: number): void;
  /** The best first; of those that fit as well, in the order in which they came. */
  bestFirst(): Iterable<Pair>;
}

/** Gathers pairs. Two texts of thousands of paragraphs have millions: each is kept as one number, on the pile of its score. */
export function createPairs(rights: number): Pairs {
  const piles: number[][] = Array.from({ length: MOST + 1 }, () => []);
  return {
    add: (left, right, score) => void piles[score]?.push(left * rights + right),
    *bestFirst() {
      for (let score = MOST; score >= 0; score--) {
        for (const place of piles[score] ?? []) yield { left: Math.floor(place / rights), right: place % rights, score };
      }
    },
  };
}
