import { useCallback, useEffect, useRef } from 'react';

/**
 * Moves the focus once the page shows what a reader asked for, since the button they pressed may be gone or elsewhere then.
 * Of several ids the first is taken that can be focused.
 */
export function useFocusLater(): (...ids: string[]) => void {
  const wanted = useRef<readonly string[]>([]);
  useEffect(() => {
    for (const id of wanted.current) {
      const element = document.getElementById(id);
      element?.focus();
      if (element !== null && element === document.activeElement) break;
    }
    wanted.current = [];
  });
  return useCallback((...ids: string[]) => {
    wanted.current = ids;
  }, []);
}
