import { useEffect } from 'react';

/** Keeps the screen awake, where the browser can. It lets go by itself when the tab is hidden, and is asked again afterwards. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      lock = await navigator.wakeLock.request('screen');
      if (isOver) await lock.release();
    };
    // A screen that cannot be kept awake, on low battery for one, is nobody's fault.
    const askQuietly = (): void => void ask().catch(() => undefined);
    askQuietly();
    document.addEventListener('visibilitychange', askQuietly);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', askQuietly);
      lock?.release().catch(() => undefined);
    };
  }, []);
}
