/**
 * Whether a header or footer says nothing that anybody would miss: blank, or a lone page number such as `12` or `12/248`. Six
 * digits may be a date, and ten a person's number.
 */
export function isPageNumber(text: string): boolean {
  return !/\p{L}/u.test(text) && text.replace(/\D/g, '').length < 6;
}
