import { useEffect, useState, type ReactNode } from 'react';
import { isSlashOff, setSlashOff } from './slashStore';

/** Who dictates, or hits a key by chance, can do without a shortcut of one character (WCAG 2.1.4). */
export function SlashChoice(): ReactNode {
  const [isOff, setOff] = useState(false);
  useEffect(() => setOff(isSlashOff()), []);
  const change = (off: boolean): void => {
    setSlashOff(off);
    setOff(off);
  };
  return (
    <p className="search-shortcuts">
      <kbd>/</kbd> og <kbd>Ctrl</kbd> + <kbd>K</kbd> fører til søgefeltet fra alle sider.{' '}
      <label>
        <input type="checkbox" checked={isOff} onChange={({ target }) => change(target.checked)} /> Slå genvejen <kbd>/</kbd> fra
      </label>
    </p>
  );
}
