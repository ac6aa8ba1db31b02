/** The text with a capital first letter: `åbnet i 2016` → `Åbnet i 2016`. */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
}

/** The text with a small first letter: `Læst i uddrag` → `læst i uddrag`. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('da') + text.slice(1);
}
