import type { MapCircle, MapPanel } from '../model/mapPanel';
import { round } from './drawPanel';

/** After so many rounds a crowd that finds no room stays as it is: what is left is small. */
const MOST_ROUNDS = 200;

/** Less than the smallest step of a drawing, a tenth, is not seen. */
const UNSEEN = 0.05;

/**
 * Circles that lie over one another, moved as little as lets each be seen whole: each pair by the same half, along the line between
 * them. The others stay where they are, and none is pushed out of the panel. The same circles are always moved the same way.
 */
export function moveApart(circles: readonly MapCircle[], panel: Pick<MapPanel, 'width' | 'height'>): MapCircle[] {
  const moved = circles.map((circle) => ({ ...circle }));
  for (let round = 0; round < MOST_ROUNDS && pushAll(moved, panel); round += 1);
  return moved.map((circle) => ({ ...circle, x: round(circle.x), y: round(circle.y) }));
}

/** Whether any two lay over one another. */
function pushAll(circles: readonly MapCircle[], panel: Pick<MapPanel, 'width' | 'height'>): boolean {
  let hasPushed = false;
  circles.forEach((one, index) => {
    for (const other of circles.slice(index + 1)) hasPushed = push(one, other, panel) || hasPushed;
  });
  return hasPushed;
}

function push(one: MapCircle, other: MapCircle, { width, height }: Pick<MapPanel, 'width' | 'height'>): boolean {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  const overlap = one.r + other.r - distance;
  if (overlap <= UNSEEN) return false;
  // Two on one spot have no line between them: they go to either side.
  const [alongX, alongY] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  for (const [circle, way] of [[one, -1], [other, 1]] as const) {
    circle.x = within(circle.x + (way * overlap * alongX) / 2, circle.r, width);
    circle.y = within(circle.y + (way * overlap * alongY) / 2, circle.r, height);
  }
  return true;
}

function within(value: number, radius: number, size: number): number {
  return Math.min(Math.max(value, radius), size - radius);
}
