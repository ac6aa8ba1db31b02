import { Worker } from 'node:worker_threads';
import type { Checked } from '../../safety/checked';
import { encrypted, tooManyPages, tooSlowPdf, unreadable } from '../../safety/importProblems';
import { LIMITS } from '../../safety/limits';
import type { RawMessage, RawPdf } from './rawPdf';

/** Has a thread of its own read a PDF, page by page, and ends it when it is done, fails, or stands still. */
export function extractPdf(bytes: Uint8Array): Promise<Checked<RawPdf>> {
  return new Promise((resolve) => {
    const worker = startWorker(bytes);
    const end = (result: Checked<RawPdf>): void => {
      clearTimeout(clock);
      resolve(result);
      void worker.terminate();
    };
    const wait = (): NodeJS.Timeout => setTimeout(() => end({ problem: tooSlowPdf }), LIMITS.pdfPageSeconds * 1000);
    let clock = wait();
    const raw: RawPdf = { info: {}, xmp: '', outline: [], attachments: [], attached: [], hasScripts: false, pages: [] };
    worker.on('message', (message: RawMessage) => {
      clearTimeout(clock);
      clock = wait();
      const result = take(message, raw);
      if (result !== null) end(result);
    });
    worker.on('error', () => end({ problem: unreadable }));
    worker.on('exit', () => end({ problem: unreadable }));
  });
}

function startWorker(bytes: Uint8Array): Worker {
  return new Worker(new URL('./extractWorker.mjs', import.meta.url), {
    workerData: { bytes, mostPages: LIMITS.pages },
    // A loader or inspector of the main program has no business there.
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.pdfMemoryMb },
  });
}

/** Adds what a message brings; returns the result when there is nothing more to wait for. */
function take(message: RawMessage, raw: RawPdf): Checked<RawPdf> | null {
  switch (message.kind) {
    case 'document':
      Object.assign(raw, message.document);
      return null;
    case 'page':
      raw.pages.push(message.page);
      return null;
    case 'done':
      return { value: raw };
    case 'refused':
      return { problem: message.reason === 'pages' ? tooManyPages(message.pages) : message.reason === 'password' ? encrypted : unreadable };
  }
}
