import type { ReactNode } from 'react';
import { SiteLink } from '../../../components/SiteLink';
import { withWords } from './arrivalAddress';

interface ResultLinkProps {
  /** Address below the base URL. */
  url: string;
  words: readonly string[];
  className?: string;
  children: ReactNode;
}

/** A link to a place, where its words will be marked. */
export function ResultLink({ url, words, ...rest }: ResultLinkProps): ReactNode {
  return <SiteLink to={withWords(url, words)} {...rest} />;
}
