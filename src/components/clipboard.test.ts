import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyRichText } from './clipboard';

afterEach(() => vi.unstubAllGlobals());

const RICH = { html: '<p><a href="https://a.dk">Skolen</a></p>', text: 'Skolen https://a.dk' };

/** As much of the browser's item as the tests read. */
class Item {
  constructor(readonly parts: Readonly<Record<string, Blob>>) {}
}

function stubClipboard(clipboard: object | undefined): void {
  vi.stubGlobal('navigator', { clipboard });
  vi.stubGlobal('ClipboardItem', Item);
}

describe('copying rich text', () => {
  it('puts both forms on the clipboard', async () => {
    const write = vi.fn<(items: Item[]) => Promise<void>>(() => Promise.resolve());
    stubClipboard({ write });
    expect(await copyRichText(RICH)).toBe('rich');
    const parts = write.mock.calls[0]?.[0][0]?.parts ?? {};
    expect(await Promise.all(Object.entries(parts).map(async ([type, blob]) => [type, blob.type, await blob.text()]))).toEqual([
      ['text/html', 'text/html', RICH.html],
      ['text/plain', 'text/plain', RICH.text],
    ]);
  });

  it('takes plain text where the browser refuses the rich one', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    stubClipboard({ write: () => Promise.reject(new Error('refused')), writeText });
    expect(await copyRichText(RICH)).toBe('plain');
    expect(writeText.mock.calls).toEqual([[RICH.text]]);
  });

  it('says that nothing was copied where the reader has refused, or where there is no clipboard', async () => {
    const refuse = (): Promise<void> => Promise.reject(new Error('refused'));
    stubClipboard({ write: refuse, writeText: refuse });
    expect(await copyRichText(RICH)).toBe('nothing');
    stubClipboard(undefined);
    expect(await copyRichText(RICH)).toBe('nothing');
  });
});
