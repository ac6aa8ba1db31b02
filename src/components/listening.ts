/** What may lead away from a page. */
export const LEAVING = ['click', 'keydown', 'pagehide'] as const;

/** Hears events of the window before anybody else does, until what it answers with is called. */
export function listen(names: readonly string[], listener: (event: Event) => void): () => void {
  const listeners = new AbortController();
  for (const name of names) window.addEventListener(name, listener, { capture: true, passive: true, signal: listeners.signal });
  return () => listeners.abort();
}
