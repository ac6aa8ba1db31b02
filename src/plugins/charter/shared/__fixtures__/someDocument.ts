import type { CharterParagraph } from '../../../../model/charter/records';
import type { DocumentData, ReasonData, VersionData } from '../charterData';

export const paragraph = (id: string, number: string, text: string): CharterParagraph => ({ id, number, title: `Om ${id}`, text, links: [] });

export const reason = (text: string, ...paragraphs: string[]): ReasonData => ({ paragraphs, text, sources: [], decision: null, proposal: null });

/** A version of »aftalen«; `fields` win. */
export function someVersion(order: number, paragraphs: readonly CharterParagraph[], fields: Partial<VersionData> = {}): VersionData {
  const id = `aftalen-${order}`;
  return { id, address: `/charter/aftalen/${id}/`, label: `Version ${order}`, title: `Aftalen, version ${order}`, state: 'Forslag', date: `2026-0${order}-01`, order, paragraphs, reasons: [], ...fields };
}

/** A document with these versions, of which the last one counts; `fields` win. */
export function someDocument(versions: readonly VersionData[], fields: Partial<DocumentData> = {}): DocumentData {
  return { id: 'aftalen', title: 'Aftalen', address: '/charter/aftalen/', isExample: false, isTemplate: false, current: versions.at(-1)?.id ?? '', versions, ...fields };
}
