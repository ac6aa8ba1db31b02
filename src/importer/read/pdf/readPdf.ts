import type { Root } from 'mdast';
import type { Checked } from '../../safety/checked';
import { unreadable } from '../../safety/importProblems';
import type { Findings } from '../findings';

/** Not built yet. */
export async function readPdf(_bytes: Uint8Array, _findings: Findings): Promise<Checked<Root>> {
  return { problem: unreadable };
}
