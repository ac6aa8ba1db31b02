/** The title of an agenda item with its number as printed: `5.1. Udbud`; without a number only the title. */
export function numberedTitle(number: string | null, title: string): string {
  return number === null ? title : `${number}. ${title}`;
}
