import path from 'node:path';
import { layoutDocument } from 'docx/layout';
import { expect, it } from 'vitest';
import { createKnowledgeStore } from '../src/model/store';
import { buildProgrammes } from '../src/plugins/meetings/node/programme/buildProgrammes';
import { programmeDocument } from '../src/plugins/meetings/node/programme/programmeDocument';

const ROOT = path.resolve(import.meta.dirname, '..');
const { knowledge } = await createKnowledgeStore(ROOT, { watch: false }).get();
const programmes = buildProgrammes(knowledge);

it.each(programmes.map((programme) => [programme.id, programme] as const))('the programme of %s shows no reference and no Markdown, and lists what it names', (_id, programme) => {
  const { opening, facts, notes, agenda, sources } = programme;
  const texts = [...opening, ...facts.flatMap(({ lines }) => lines), ...notes, ...agenda.map(({ text }) => text)];
  expect(texts.filter(({ text }) => /\[[@#]|\]\(|\*\*|undefined|^\s|\s$|^$/.test(text))).toEqual([]);
  const named = [...new Set(texts.flatMap((text) => text.sources))].sort((left, right) => left - right);
  expect(named).toEqual(sources.map((_source, index) => index + 1));
});

it('the programme of the third meeting says how little is known, and takes one page in Word', () => {
  const third = programmes.find(({ id }) => id === 'tredje-moede-skjern');
  if (third === undefined) throw new Error('the third meeting has no programme');
  expect(third.opening[0]?.text).toContain('Vi kender mødet kun fra to invitationer.');
  expect(third.notes[0]?.text).toContain('Ingen af dem giver klokkeslæt for de enkelte punkter');
  expect(third.facts.find(({ label }) => label === 'Slut')?.lines.map(({ text }) => text)).toEqual([
    'kl. 15.45 – Sluttidspunkt i projektets egen invitation', 'kl. 15.30 – Sluttidspunkt i CLEANs udgave af invitationen',
  ]);
  const { pages, stoppedAt } = layoutDocument(programmeDocument(third, 'https://videnbank.example/'));
  expect({ pages: pages.length, stoppedAt }).toEqual({ pages: 1, stoppedAt: undefined });
});
