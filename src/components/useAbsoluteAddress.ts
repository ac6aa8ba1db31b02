import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import { useSiteAddress } from './useSiteAddress';

/** The whole address of a place below the base URL, to take along: `/cases/skolen/` → `https://…/cases/skolen/`. */
export function useAbsoluteAddress(address: string): string {
  const { siteConfig } = useDocusaurusContext();
  return siteConfig.url + useSiteAddress()(address);
}
