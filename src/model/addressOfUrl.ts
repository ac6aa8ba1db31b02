/** The address of the page that a link leads to, without what stands behind it: `/kilder/?q=ler#k-1` → `/kilder/`. */
export function addressOfUrl(url: string): string {
  return url.replace(/[?#].*$/, '');
}
