import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { useCallback } from 'react';

/**
 * Turns addresses below the base URL into addresses of the server: `/krav/` → `/base/krav/`. Asked in the usual way the
 * host takes one that begins like the base for one that has it already: `/cases/venlo/` would stay as it is on a site that
 * lies in `/cases/`.
 */
export function useSiteAddress(): (url: string) => string {
  const { withBaseUrl } = useBaseUrlUtils();
  return useCallback((url: string) => withBaseUrl(url, { forcePrependBaseUrl: true }), [withBaseUrl]);
}
