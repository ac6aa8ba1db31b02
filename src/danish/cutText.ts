/** The first letters of a text, none of them cut in two: `cutText('hus🏠', 4)` → `hus🏠`, though it has five code units. */
export function cutText(text: string, most: number): string {
  // No letter takes more than two units, so that of a text without end only so many are looked at.
  return [...text.slice(0, 2 * most)].slice(0, most).join('');
}
