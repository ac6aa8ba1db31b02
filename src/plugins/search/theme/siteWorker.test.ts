import { afterEach, expect, it, vi } from 'vitest';
import { toQuestion } from './question';
import { expectQuestion, siteWorker, startSiteWorker } from './siteWorker';

class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  sent: unknown[] = [];
  isTerminated = false;

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage(message: unknown): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

afterEach(() => vi.unstubAllGlobals());

it('a site has one worker, which is told to open the index', () => {
  vi.stubGlobal('Worker', FakeWorker);
  startSiteWorker('https://one.example/');
  expect(siteWorker('https://one.example/')).toBe(FakeWorker.all[0]);
  expect(FakeWorker.all.map(({ sent }) => sent)).toEqual([[{ do: 'open', base: 'https://one.example/' }]]);
});

it('the worker gets the root that an earlier visit left when nobody answers, and null when there is none', async () => {
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.all = [];
  const fetchCached = vi.fn((url: string, { cache }: RequestInit) =>
    url.startsWith('https://kept.example/') && cache === 'force-cache' ? Promise.resolve(new Response(Uint8Array.of(7))) : Promise.reject(new TypeError('offline')),
  );
  vi.stubGlobal('fetch', fetchCached);
  startSiteWorker('https://kept.example/');
  startSiteWorker('https://new.example/');
  await vi.waitFor(() => expect(FakeWorker.all.map(({ sent }) => sent[1])).toEqual([{ do: 'root', root: Uint8Array.of(7) }, { do: 'root', root: null }]));
});

it('a worker that fails is ended, and no other is started', () => {
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.all = [];
  startSiteWorker('https://two.example/');
  FakeWorker.all[0]?.dispatchEvent(new Event('error'));
  startSiteWorker('https://two.example/');
  expect(() => siteWorker('https://two.example/')).toThrow('The worker of the search has failed.');
  expect(FakeWorker.all.map(({ isTerminated }) => isTerminated)).toEqual([true]);
});

it('a worker is told what is about to be asked', () => {
  vi.stubGlobal('Worker', FakeWorker);
  FakeWorker.all = [];
  const request = toQuestion('mursten') ?? expect.unreachable();
  expectQuestion('https://four.example/', request);
  expect(FakeWorker.all.map(({ sent }) => sent)).toEqual([[{ do: 'open', base: 'https://four.example/' }, { do: 'expect', request }]]);
});

it('where there are no workers nothing is started, and who asks is told', () => {
  expectQuestion('https://three.example/', toQuestion('mursten') ?? expect.unreachable());
  startSiteWorker('https://three.example/');
  expect(() => siteWorker('https://three.example/')).toThrow();
});
