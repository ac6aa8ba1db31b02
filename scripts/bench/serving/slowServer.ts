import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addressOfUrl } from '../../../src/model/addressOfUrl';
import { makeCertificate } from './certificate';
import type { CompressedFile, ServedFiles } from './servedFiles';
import { createSchedule, type Schedule, type Speed } from './schedule';

/** What a browser has asked for since the line became slow. */
export interface Traffic {
  /** In the order of asking; `at` is milliseconds since the line became slow. */
  requests: { name: string; at: number; bytes: number }[];
}

export interface SlowServer {
  origin: string;
  /** From now on the line is slow, and what is asked for is noted. */
  slowDown(speed: Speed): Traffic;
  /** From now on the line is as fast as it can be. */
  speedUp(): void;
  close(): void;
}

/** About what one packet of the network carries. */
const PIECE = 1400;

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.txt': 'text/plain', '.xml': 'application/xml', '.svg': 'image/svg+xml', '.json': 'application/json', '.wasm': 'application/wasm' };

/** Serves files, compressed, by HTTP/2 on this machine, over a line that can be made slow. */
export async function startSlowServer(files: ServedFiles): Promise<SlowServer> {
  let line: { schedule: Schedule; traffic: Traffic; start: number } | null = null;
  const server = createSecureServer(await makeCertificate(), (request, response) => {
    const name = nameOf(request);
    const file = files.get(name);
    line?.traffic.requests.push({ name, at: Math.round(performance.now() - line.start), bytes: file?.bytes.length ?? 0 });
    void respond(response, name, file, line?.schedule ?? null).catch(() => response.stream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    slowDown(speed) {
      line = { schedule: createSchedule(speed), traffic: { requests: [] }, start: performance.now() };
      return line.traffic;
    },
    speedUp: () => void (line = null),
    close: () => void server.close(),
  };
}

/** `/krav/?q=x` → `krav/index.html` */
function nameOf({ url }: Http2ServerRequest): string {
  const name = decodeURIComponent(addressOfUrl(url)).slice(1);
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

/** The host's assets have their content in their names; all else is asked for anew. */
function cachingOf(name: string): string {
  return name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

async function respond(response: Http2ServerResponse, name: string, file: CompressedFile | undefined, schedule: Schedule | null): Promise<void> {
  if (schedule !== null) await waitUntil(schedule.first(performance.now()));
  if (file === undefined) return void response.writeHead(404).end();
  const encoding = file.isCompressed ? { 'content-encoding': 'br' } : {};
  response.writeHead(200, { 'content-type': TYPES[path.extname(name)] ?? 'application/octet-stream', 'cache-control': cachingOf(name), ...encoding });
  if (schedule === null) return void response.end(file.bytes);
  for (let from = 0; from < file.bytes.length; from += PIECE) {
    const piece = file.bytes.subarray(from, from + PIECE);
    await waitUntil(schedule.through(performance.now(), piece.length));
    response.write(piece);
  }
  response.end();
}

/** Timers wait whole milliseconds, so what is due within one is due now. */
async function waitUntil(time: number): Promise<void> {
  const left = time - performance.now();
  if (left >= 1) await wait(left);
}
