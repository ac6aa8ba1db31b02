import type { Message, Reply } from './protocol';
import { createSiteAnswering } from './siteAnswering';

startAnswering();

function startAnswering(): void {
  let answering: ReturnType<typeof createSiteAnswering> | null = null;
  self.addEventListener('message', async ({ data }: MessageEvent<Message>) => {
    if (data.do === 'open') {
      answering = createSiteAnswering(data.base);
      answering.open();
    } else if (answering !== null) {
      const outcome = await answering.ask(data.request, data.facets);
      self.postMessage({ id: data.id, outcome } satisfies Reply);
    }
  });
}
