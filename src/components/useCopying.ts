import { useState } from 'react';
import { copyRichText, type Copied, type RichText } from './clipboard';

/** What a button that copies has done last, and how to press it. */
export interface Copying {
  /** Null before the first press, and while one is under way. */
  copied: Copied | null;
  copy(text: RichText): Promise<Copied>;
}

/** Copying with an outcome that is told: a live region speaks when it changes, so that a second press empties it first. */
export function useCopying(): Copying {
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (text: RichText): Promise<Copied> => {
    setCopied(null);
    const outcome = await copyRichText(text);
    setCopied(outcome);
    return outcome;
  };
  return { copied, copy };
}
