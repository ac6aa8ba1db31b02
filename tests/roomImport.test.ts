import { expect, it } from 'vitest';
import { importOwnPage } from '../src/importer/ownForm/importOwnPage';
import { readOwnPage } from '../src/importer/ownForm/ownPage';
import { testTree } from '../src/importer/__fixtures__/testSite';
import { MEETING, roomAfter } from '../src/plugins/meetings/shared/room/__fixtures__/someRoom';
import { roomToMinutes } from '../src/plugins/meetings/shared/room/minutesFile';

it('takes what the meeting room offers as minutes in by the importer, sign by sign', () => {
  const room = roomAfter({ type: 'write', id: 'kommune-a', field: 'status', text: 'Vi *sparede* {meget}.' }, { type: 'next', now: 0 }, { type: 'mark', mark: 'flag' });
  const { text, name } = roomToMinutes(room, MEETING, '2019-03-21');
  const page = readOwnPage(name, new TextEncoder().encode(text));
  expect(page).toEqual({ kind: 'minutes', text });
  const plan = page === null ? null : importOwnPage(page, testTree(), { fileName: name, today: '2026-11-26', redact: false });
  // The meeting of the small site has another day, and the file is called by that.
  expect(plan !== null && 'files' in plan ? plan.files : plan).toEqual([{ name: '2019-03-05.md', content: text }]);
});
