import { REQUIREMENT_SECTIONS } from './sections';
import type { ContentTree } from '../tree';

/** `k-001`, the form of every id of a requirement. */
const ID = /^k-\d{3}$/;

export function isRequirementId(id: string): boolean {
  return ID.test(id);
}

/** The number after the highest that is taken, drafts included: `k-014` → `k-015`. */
export function nextRequirementId({ places }: Pick<ContentTree, 'places'>): string {
  const numbers = places.filter(({ kind, id }) => kind === 'requirement' && isRequirementId(id)).map(({ id }) => Number(id.slice(2)));
  return `k-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

/** The text of a new requirement: every section with what belongs there, the wording as a quotation. */
export function requirementBody(citation: string): string {
  return REQUIREMENT_SECTIONS.map(({ part, title, anchor, note }) => {
    const words = part === 'wording' ? `> Udfyld: ${note}.` : `Udfyld: ${note}${part === 'law' ? citation : ''}.`;
    return `## ${title} {#${anchor}}\n\n${words}\n`;
  }).join('\n');
}
