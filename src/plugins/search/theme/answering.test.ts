import { describe, expect, it, vi } from 'vitest';
import type { SearchAnswer, SearchRequest } from '../shared/answer';
import { PartFault } from '../shared/indexReader';
import type { Search } from '../shared/query/search';
import { createAnswering, type Answering } from './answering';
import { createClient } from './client';
import type { Message, Reply } from './protocol';
import { createWorkerAnswering, type WorkerPort } from './workerAnswering';

const request: SearchRequest = { query: 'mursten', unfinished: true, filters: {}, sort: 'relevance', withoutExamples: false, from: 0, count: 10 };
const answer: SearchAnswer = { request, total: 0, results: [], corrections: [], facets: [], examples: 0, empty: false };
const search: Search = { ask: () => Promise.resolve(answer) };
const fault = new PartFault('gone');

describe('a search that is opened when it is needed', () => {
  it('is opened once, by the announcement or the first question', async () => {
    const openSearch = vi.fn(() => Promise.resolve(search));
    const answering = createAnswering(openSearch, () => false);
    expect(openSearch).not.toHaveBeenCalled();
    answering.open();
    expect(await answering.ask(request, true)).toEqual({ request, answer });
    await answering.ask(request, true);
    expect(openSearch).toHaveBeenCalledTimes(1);
  });

  it('is opened anew after it could not be', async () => {
    const openSearch = vi.fn<() => Promise<Search>>().mockRejectedValueOnce(fault).mockResolvedValue(search);
    const answering = createAnswering(openSearch, () => false);
    expect(await answering.ask(request, false)).toEqual({ request, fault: 'broken' });
    expect(await answering.ask(request, false)).toEqual({ request, answer });
  });

  it('finds an answer once that is expected first and asked for then', async () => {
    const ask = vi.fn(search.ask);
    const answering = createAnswering(() => Promise.resolve({ ask }), () => false);
    answering.expect({ ...request });
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    expect(await answering.ask(request, false)).toEqual({ request, answer });
    expect(ask).toHaveBeenCalledTimes(1);
    await answering.ask(request, true);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('expects only the latest question while it is being opened', async () => {
    const ask = vi.fn(search.ask);
    const answering = createAnswering(() => Promise.resolve({ ask }), () => false);
    for (const query of ['mu', 'mur', 'murs']) answering.expect({ ...request, query });
    await vi.waitFor(() => expect(ask).toHaveBeenCalled());
    expect(ask.mock.calls.map(([{ query }]) => query)).toEqual(['murs']);
  });

  it('expects one question at a time, and of those that come meanwhile the latest', async () => {
    const ends: ((found: SearchAnswer) => void)[] = [];
    const ask = vi.fn<Search['ask']>(() => new Promise((resolve) => ends.push(resolve)));
    const answering = createAnswering(() => Promise.resolve({ ask }), () => false);
    answering.expect({ ...request, query: 'm' });
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    for (const query of ['mu', 'mur']) answering.expect({ ...request, query });
    ends[0]?.(answer);
    await vi.waitFor(() => expect(ask.mock.calls.map(([{ query }]) => query)).toEqual(['m', 'mur']));
  });

  it('expects nothing more once somebody asks', async () => {
    const ask = vi.fn(search.ask);
    let opened: (found: Search) => void = () => undefined;
    const answering = createAnswering(() => new Promise((resolve) => (opened = resolve)), () => false);
    answering.expect({ ...request, query: 'mur' });
    const asked = answering.ask(request, false);
    opened({ ask });
    expect(await asked).toEqual({ request, answer });
    expect(ask.mock.calls.map(([{ query }]) => query)).toEqual(['mursten']);
  });

  it('asks again after an expected question that failed', async () => {
    const ask = vi.fn<Search['ask']>().mockRejectedValueOnce(fault).mockResolvedValue(answer);
    const answering = createAnswering(() => Promise.resolve({ ask }), () => false);
    answering.expect(request);
    expect(await answering.ask(request, false)).toEqual({ request, fault: 'broken' });
    expect(await answering.ask(request, false)).toEqual({ request, answer });
  });

  it.each([
    [true, 'offline'],
    [false, 'broken'],
  ])('whose part is lost while the server is unreachable (%s) is %s', async (isUnreachable, why) => {
    const losing: Search = { ask: () => Promise.reject(fault) };
    const answering = createAnswering(() => Promise.resolve(losing), () => isUnreachable);
    expect(await answering.ask(request, false)).toEqual({ request, fault: why });
  });
});

/** A worker whose replies and failures the test decides. */
function fakeWorker() {
  const sent: Message[] = [];
  const listeners: { message?: (event: { data: Reply }) => void; error?: (event: object) => void } = {};
  const worker: WorkerPort = {
    postMessage: (message) => sent.push(message),
    addEventListener: (type: 'message' | 'error', listen: (event: never) => void) => Object.assign(listeners, { [type]: listen }),
  };
  return { worker, sent, reply: (id: number) => listeners.message?.({ data: { id, outcome: { request, answer } } }), fail: () => listeners.error?.({}) };
}

describe('a worker', () => {
  it('gives each question its own answer', async () => {
    const { worker, sent, reply } = fakeWorker();
    const answering = createWorkerAnswering(worker);
    const [first, second] = [answering.ask(request, false), answering.ask(request, true)];
    expect(sent).toEqual([
      { do: 'ask', id: 1, request, facets: false },
      { do: 'ask', id: 2, request, facets: true },
    ]);
    reply(2);
    expect(await second).toEqual({ request, answer });
    reply(1);
    expect(await first).toEqual({ request, answer });
  });

  it('that fails rejects all that was asked and all that will be', async () => {
    const { worker, fail } = fakeWorker();
    const answering = createWorkerAnswering(worker);
    const asked = answering.ask(request, false);
    fail();
    await expect(asked).rejects.toThrow('The worker of the search has failed.');
    await expect(answering.ask(request, false)).rejects.toThrow('The worker of the search has failed.');
  });
});

describe('the client', () => {
  const here: Answering = { ask: () => Promise.resolve({ request, answer }) };
  const failing: Answering = { ask: () => Promise.reject(new Error('gone')) };

  it('asks the worker as long as it answers', async () => {
    const inPage = vi.fn(() => Promise.resolve(here));
    const client = createClient({ inWorker: () => here, inPage, isOnline: () => true });
    expect(await client.ask(request, false)).toEqual({ request, answer });
    expect(inPage).not.toHaveBeenCalled();
  });

  it.each([
    ['there are no workers', () => { throw new Error('no workers'); }],
    ['the worker fails', () => failing],
  ])('answers from the page where %s, and loads the search once', async (_why, inWorker) => {
    const inPage = vi.fn(() => Promise.resolve(here));
    const client = createClient({ inWorker, inPage, isOnline: () => true });
    const outcomes = await Promise.all([client.ask(request, false), client.ask(request, false)]);
    expect(await client.ask(request, false)).toEqual({ request, answer });
    expect(outcomes).toEqual([{ request, answer }, { request, answer }]);
    expect(inPage).toHaveBeenCalledTimes(1);
  });

  it.each([
    [true, 'broken'],
    [false, 'offline'],
  ])('says why when there is no way at all, and tries them anew at the next question (online: %s)', async (isOnline, why) => {
    const inPage = vi.fn<() => Promise<Answering>>().mockRejectedValueOnce(new Error('no code')).mockResolvedValue(here);
    const client = createClient({ inWorker: () => failing, inPage, isOnline: () => isOnline });
    expect(await client.ask(request, false)).toEqual({ request, fault: why });
    expect(await client.ask(request, false)).toEqual({ request, answer });
  });
});
