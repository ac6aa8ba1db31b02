import type { ReactNode } from 'react';

/** What an address asked for in vain, each in a sentence. */
export function AddressNotices({ texts }: { texts: readonly string[] }): ReactNode {
  return (
    <div role="status">
      {texts.map((text) => (
        <p key={text} className="filter-notice">
          {text}
        </p>
      ))}
    </div>
  );
}

/** What stands in the place of a list that nothing is left of. */
export function NothingLeft({ text, clearText, onClear }: { text: string; clearText: string; onClear(): void }): ReactNode {
  return (
    <div className="filter-notice">
      <p>{text}</p>
      <button className="outline-button" type="button" onClick={onClear}>
        {clearText}
      </button>
    </div>
  );
}
