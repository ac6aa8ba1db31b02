import { expect, it } from 'vitest';
import { page, smallKnowledge } from '../../../../model/__fixtures__/smallTree';
import { currentVersion, isVersion } from '../../../../model/charter/buildCharters';
import { buildCharterData } from '../charterData';
import { linesOf } from './__fixtures__/linesOf';
import { versionDocument } from './versionDocument';

const version = (order: number, words: string, fields: object = {}): string => page('charter', { sidebar_label: `Version ${order}`, order, textKnown: true, ...fields }, `:::paragraph[Mål]{#maal number="1"}\n${words}\n:::`);
const ADOPTED = { state: 'adopted', adopted: { by: 'Netværket', sources: ['k-1'] } };

/** The lines of the Word file of one of three versions, of which the second may be adopted. */
async function linesFor(id: string, fields: object = {}): Promise<string[]> {
  const knowledge = smallKnowledge({
    'docs/charter/aftalen/index.md': page('page', { title: 'Aftalen' }),
    'docs/charter/aftalen/aftalen-1.md': version(1, 'Vi måler.'),
    'docs/charter/aftalen/aftalen-2.md': version(2, 'Vi måler hvert år.', fields),
    'docs/charter/aftalen/aftalen-3.md': version(3, 'Vi måler hver måned.'),
  });
  const [document] = buildCharterData(knowledge);
  const [found, charter] = [knowledge.pageById(id), knowledge.charters[0]];
  const own = document?.versions.find((each) => each.id === id);
  if (document === undefined || own === undefined || charter === undefined || found === undefined || !isVersion(found)) throw new Error(`no version ${id}`);
  return linesOf(versionDocument(found, { document, version: own, current: currentVersion(charter), knowledge, siteUrl: 'https://example.org/' }));
}

it('the Word file of a version has its words', async () => {
  expect(await linesFor('aftalen-3')).toEqual(['Aftalen', 'Version 3 · Udkast', '§ 1. Mål', 'Vi måler hver måned.']);
});

it('that of an older one says that it is, and where the newest stands', async () => {
  expect(await linesFor('aftalen-1')).toEqual(['Aftalen', 'Dette er en ældre version. Den nyeste er version 3: https://example.org/charter/aftalen/aftalen-3/', 'Version 1 · Udkast', '§ 1. Mål', 'Vi måler.']);
});

it('that of one after the adopted one says that it is not adopted', async () => {
  expect((await linesFor('aftalen-3', ADOPTED))[1]).toBe('Denne version er ikke vedtaget i fællesskab. Den vedtagne er version 2: https://example.org/charter/aftalen/aftalen-2/');
});
