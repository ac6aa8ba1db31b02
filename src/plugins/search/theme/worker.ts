import type { Message, Reply } from './protocol';
import { createSiteAnswering } from './siteAnswering';

startAnswering();

function startAnswering(): void {
  let answering: ReturnType<typeof createSiteAnswering> | null = null;
  let takeRoot: (root: Uint8Array | null) => void = () => undefined;
  self.addEventListener('message', async ({ data }: MessageEvent<Message>) => {
    if (data.do === 'open') {
      answering = createSiteAnswering(data.base, new Promise((resolve) => (takeRoot = resolve)));
      answering.open();
    } else if (data.do === 'root') {
      takeRoot(data.root);
    } else if (data.do === 'expect') {
      answering?.expect(data.request);
    } else if (answering !== null) {
      const outcome = await answering.ask(data.request, data.facets);
      self.postMessage({ id: data.id, outcome } satisfies Reply);
    }
  });
}
