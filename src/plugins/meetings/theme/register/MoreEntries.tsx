import { useEffect, useRef, type ReactNode } from 'react';
import { formatNumber } from '../../../../danish/numbers';
import { PAGE_SIZE } from '../../shared/register/registerState';

interface MoreEntriesProps {
  /** How many entries are not shown; none or fewer when all are. */
  left: number;
  /** How many pages are shown. */
  pages: number;
  onMore(): void;
}

/** Shows the next page of entries below the others. The focus goes to the first of them, from where the reader left off. */
export function MoreEntries({ left, pages, onMore }: MoreEntriesProps): ReactNode {
  const isAsked = useRef(false);
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    document.querySelectorAll<HTMLElement>('.register-entry h3 a')[(pages - 1) * PAGE_SIZE]?.focus();
  }, [pages]);
  if (left <= 0) return null;
  const more = (): void => {
    isAsked.current = true;
    onMore();
  };
  return (
    <button className="outline-button scripts-only" type="button" onClick={more}>
      Vis {formatNumber(Math.min(PAGE_SIZE, left))} flere
    </button>
  );
}
