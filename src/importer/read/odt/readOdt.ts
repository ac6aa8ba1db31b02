import type { Root as Body } from 'mdast';
import type { Checked } from '../../safety/checked';
import { descendants } from '../../safety/xmlTree';
import { addLoss, type Findings } from '../findings';
import { hastToBody } from '../hast/hastToBody';
import { readBlocks, readNotes } from './odtBlocks';
import { ListCounters } from './odtLists';
import { readOdtOtherParts } from './odtOtherParts';
import { openOdt, readOdtPart } from './odtPackage';
import type { OdtReading } from './odtReading';
import { readOdtStyles } from './odtStyles';

/** OpenDocument text (.odt), by way of HTML nodes, so that lists, tables and notes are built as for Word. */
export async function readOdt(bytes: Uint8Array, findings: Findings): Promise<Checked<Body>> {
  const opened = await openOdt(bytes);
  if ('problem' in opened) return opened;
  const { files } = opened.value;
  const content = await readOdtPart('content.xml', files);
  if ('problem' in content) return content;
  const sheet = await readOdtPart('styles.xml', files);
  const styleSheet = 'value' in sheet ? sheet.value : undefined;
  const styles = readOdtStyles([styleSheet, content.value]);
  const reading: OdtReading = { findings, styles, counters: new ListCounters(styles), files, insertions: new Map(), open: new Set(), notes: [] };
  const [text] = descendants(content.value, 'office:text');
  const blocks = readBlocks(text?.children ?? [], reading);
  const notes = readNotes(reading);
  for (const inserted of reading.insertions.values()) addLoss(findings, 'tracked-insertion', inserted);
  await readOdtOtherParts(opened.value, content.value, styleSheet, findings);
  return { value: await hastToBody({ type: 'root', children: [...blocks, ...notes] }, findings) };
}
