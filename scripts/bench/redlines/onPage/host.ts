/** The few things that the page asks of its host, for a page that stands alone. */

const history = { push: (): void => undefined };
const base = { withBaseUrl: (url: string): string => url };

export const useHistory = (): typeof history => history;

export const useLocation = (): Location => window.location;

export const useBaseUrlUtils = (): typeof base => base;

export default function useIsBrowser(): boolean {
  return true;
}
