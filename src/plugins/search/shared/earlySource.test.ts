import { expect, test } from 'vitest';
import { createEarlySource } from './earlySource';

/** Counts how often each part is asked for, and has none whose name begins with `no`. */
function source() {
  const asked: string[] = [];
  const read = (name: string, again: boolean): Promise<Uint8Array> => {
    asked.push(again ? `${name} again` : name);
    return name.startsWith('no') ? Promise.reject(new Error(name)) : Promise.resolve(Uint8Array.of(name.length));
  };
  const clock = { now: 0 };
  return { asked, clock, early: createEarlySource({ read }, () => clock.now) };
}

test('a part that was expected is not asked for once more', async () => {
  const { asked, early } = source();
  early.expect('ord');
  early.expect('ord');
  expect(await early.read('ord', false)).toEqual(Uint8Array.of(3));
  expect(asked).toEqual(['ord']);
});

test('other parts are asked for as ever, and so is one that was not whole', async () => {
  const { asked, early } = source();
  early.expect('ord');
  await early.read('tekst', false);
  await early.read('ord', true);
  expect(asked).toEqual(['ord', 'tekst', 'ord again']);
});

test('an expected part that cannot be had is told to whoever asks for it, and to nobody else', async () => {
  const { early } = source();
  early.expect('none');
  early.expect('nothing');
  await expect(early.read('none', false)).rejects.toThrow('none');
  await expect(early.read('none', true)).rejects.toThrow('none');
});

test('what could not be had a while ago is asked for anew', async () => {
  const { asked, clock, early } = source();
  early.expect('none');
  await Promise.resolve();
  early.expect('none');
  expect(asked).toEqual(['none']);
  clock.now = 60_000;
  await expect(early.read('none', false)).rejects.toThrow('none');
  expect(asked).toEqual(['none', 'none']);
});

test('so it is when it is expected once more', async () => {
  const { asked, clock, early } = source();
  early.expect('none');
  await Promise.resolve();
  clock.now = 60_000;
  early.expect('none');
  await expect(early.read('none', false)).rejects.toThrow('none');
  expect(asked).toEqual(['none', 'none']);
});
