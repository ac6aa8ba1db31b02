/** Path commands as the library stores them, each with how many coordinates follow. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const COORDINATES = [2, 2, 6, 0];

/** More lines are a drawing, and no table. */
const MOST_RULES = 5_000;

/**
 * @typedef {readonly [a: number, b: number, c: number, d: number, e: number, f: number]} Matrix
 * @typedef {[x1: number, y1: number, x2: number, y2: number]} Rule
 * @typedef {{ fnArray: readonly number[], argsArray: readonly any[] }} OperatorList
 */

/**
 * The straight lines that a page draws across or down, such as the borders of tables, in points from the lower left corner.
 * The edges of filled boxes count as lines: many programs draw borders so.
 *
 * @param {OperatorList} list
 * @param {Record<string, number>} codes Numbers of the library's operators by name.
 * @returns {Rule[]}
 */
export function findRules({ fnArray, argsArray }, codes) {
  /** @type {Rule[]} */
  const rules = [];
  /** @type {Matrix[]} */
  const saved = [];
  /** @type {Matrix} */
  let matrix = [1, 0, 0, 1, 0, 0];
  for (let at = 0; at < fnArray.length && rules.length < MOST_RULES; at += 1) {
    const [code, args] = [fnArray[at], argsArray[at]];
    if (code === codes.save || code === codes.paintFormXObjectBegin) saved.push(matrix);
    if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (code === codes.transform) matrix = multiply(matrix, args);
    if (code === codes.paintFormXObjectBegin && Array.isArray(args?.[0])) matrix = multiply(matrix, /** @type {Matrix} */ (/** @type {unknown} */ (args[0])));
    if (code === codes.constructPath && args[0] !== codes.endPath) rules.push(...pathRules(args[1]?.[0] ?? [], matrix));
  }
  return rules;
}

/**
 * @param {Matrix} outer
 * @param {Matrix} inner
 * @returns {Matrix}
 */
function multiply([a, b, c, d, e, f], [g, h, i, j, k, l]) {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/**
 * @param {ArrayLike<number>} path
 * @param {Matrix} matrix
 * @returns {Rule[]}
 */
function pathRules(path, [a, b, c, d, e, f]) {
  /** @type {Rule[]} */
  const rules = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (let at = 0; at < path.length; ) {
    const command = path[at] ?? 0;
    const count = COORDINATES[command] ?? 0;
    const isClose = command > CURVE;
    const [pathX, pathY] = [path[at + count - 1] ?? 0, path[at + count] ?? 0];
    const [nextX, nextY] = isClose ? [startX, startY] : [a * pathX + c * pathY + e, b * pathX + d * pathY + f];
    if (command === MOVE) [startX, startY] = [nextX, nextY];
    else if ((command === LINE || isClose) && (Math.abs(nextX - x) < 1 || Math.abs(nextY - y) < 1)) rules.push([x, y, nextX, nextY]);
    [x, y] = [nextX, nextY];
    at += count + 1;
  }
  return rules;
}
