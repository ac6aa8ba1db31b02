/** The whole address of a place below the base URL, such as `/referater/`. `siteUrl` ends in a slash. Any other address stays as it is. */
export function wholeAddress(address: string, siteUrl: string): string {
  return address.startsWith('/') ? `${siteUrl}${address.slice(1)}` : address;
}
