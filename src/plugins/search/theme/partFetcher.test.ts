import { describe, expect, it } from 'vitest';
import { createPartFetcher, type Fetch } from './partFetcher';

const INDEX = 'https://videnbank.example/base/soegeindeks/';

/** A server of which the first answers are given; afterwards it has whatever is asked for. */
function serve(...answers: (number | 'nobody')[]): { asked: string[]; fetch: Fetch } {
  const asked: string[] = [];
  const fetch: Fetch = (url, { cache }) => {
    asked.push(`${url.slice(INDEX.length)} ${cache}`);
    const answer = answers.shift() ?? 200;
    return answer === 'nobody' ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response('x', { status: answer }));
  };
  return { asked, fetch };
}

describe('a part of the index', () => {
  it('is taken from the cache when it was ever fetched; only the root is asked for anew', async () => {
    const { asked, fetch } = serve();
    const parts = createPartFetcher(INDEX, fetch);
    expect(await parts.read('root.bin', false)).toEqual(new Uint8Array([120]));
    await parts.read('ord/0-abc.bin', false);
    expect(asked).toEqual(['root.bin no-cache', 'ord/0-abc.bin force-cache']);
  });

  it('is asked for past every cache when what came before was not whole', async () => {
    const { asked, fetch } = serve();
    await createPartFetcher(INDEX, fetch).read('ord/0-abc.bin', true);
    expect(asked).toEqual(['ord/0-abc.bin reload']);
  });

  it('that the server does not have is an error, and the server is not unreachable', async () => {
    const parts = createPartFetcher(INDEX, serve(404).fetch);
    await expect(parts.read('ord/0-abc.bin', false)).rejects.toThrow('The server answers 404 for ord/0-abc.bin.');
    expect(parts.isUnreachable()).toBe(false);
  });
});

describe('without a connection', () => {
  it('the root comes from an earlier visit', async () => {
    const { asked, fetch } = serve('nobody', 200);
    await createPartFetcher(INDEX, fetch).read('root.bin', false);
    expect(asked).toEqual(['root.bin no-cache', 'root.bin force-cache']);
  });

  it('what was never fetched is an error, and the server is unreachable until it answers again', async () => {
    const parts = createPartFetcher(INDEX, serve('nobody', 'nobody', 'nobody').fetch);
    await expect(parts.read('root.bin', false)).rejects.toThrow('Failed to fetch');
    await expect(parts.read('root.bin', true)).rejects.toThrow('Failed to fetch');
    expect(parts.isUnreachable()).toBe(true);
    await parts.read('root.bin', false);
    expect(parts.isUnreachable()).toBe(false);
  });
});
