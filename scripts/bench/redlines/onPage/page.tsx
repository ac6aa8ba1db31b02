import { createRoot } from 'react-dom/client';
import type { DocumentData } from '../../../../src/plugins/charter/shared/charterData';
import { ComparisonOnPage } from '../../../../src/plugins/charter/theme/ComparisonOnPage';
import { compareWhole } from '../compareWhole';
import { madeUpDocument } from '../madeUp';
import type { Choose, Seen } from './onComparisonPage';

declare global {
  interface Window {
    /** Shows the first version of a made-up charter beside itself, as a reader who is about to choose has it. */
    prepareMadeUp(...what: Parameters<Choose>): Promise<void>;
    /** Chooses the second version instead. What was shown before has no change, so that everything that is seen after is new. */
    chooseMadeUp(): Promise<Seen>;
    /** How long the thinking takes by itself. */
    thinkMadeUp(): number;
  }
}

window.prepareMadeUp = async (count, kind) => {
  await show(madeUpDocument(count, kind));
  window.thinkMadeUp = () => think(madeUpDocument(count, kind));
  window.chooseMadeUp = () => choose(changesOf(count, kind));
};

async function show(madeUp: DocumentData): Promise<void> {
  window.history.replaceState(null, '', '?fra=v-1&til=v-1');
  const main = document.querySelector('main');
  if (main === null) throw new Error('The page has a main');
  createRoot(main).render(<ComparisonOnPage documents={[madeUp]} />);
  while (document.querySelector('.redline__same') === null) await painted();
  await painted();
}

async function choose(changes: number): Promise<Seen> {
  const start = performance.now();
  chooseVersion('v-2');
  const rendered = performance.now() - start;
  await painted();
  const seen = performance.now() - start;
  while (document.querySelectorAll('.redline__change').length < changes) await painted();
  return { rendered, seen, whole: performance.now() - start, elements: document.querySelectorAll('.redline *').length };
}

/** As a reader chooses below »Til«; React renders before it answers. */
function chooseVersion(version: string): void {
  const select = document.querySelectorAll('select')[2];
  if (select === undefined) throw new Error('The page has a select for the newer version');
  select.value = version;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** All are changes, but for one that stays where everything around it is turned round. */
function changesOf(count: number, { isTurned }: Parameters<Choose>[1]): number {
  return isTurned ? count - 1 : count;
}

/** When the next frame is laid out and painted: a message from within it is heard after that. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
  });
}

function think({ versions }: DocumentData): number {
  const [before, after] = versions;
  if (before === undefined || after === undefined) throw new Error('A made-up document has two versions');
  const start = performance.now();
  compareWhole(before, after, versions);
  return performance.now() - start;
}
