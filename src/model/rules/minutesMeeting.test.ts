import { describe, expect, it } from 'vitest';
import { page } from '../__fixtures__/smallTree';
import { MEETING, problemsIn } from './__fixtures__/minutesOf';
import { minutesMeeting } from './minutesMeeting';

const check = (...names: readonly string[]) =>
  problemsIn(minutesMeeting, { [MEETING]: page('meeting'), ...Object.fromEntries(names.map((name) => [`docs/referater/${name}.md`, page('minutes')])) });

describe('minutes-meeting', () => {
  it.each(['2018-11-22', '2018-11-22-skjern', 'moede'])('accepts the only minutes of a meeting under the name %s', (name) => {
    expect(check(name)).toEqual([]);
  });

  it('accepts minutes of a meeting whose day nobody knows', () => {
    const files = {
      'docs/referater/2018-05-03.md': page('minutes', { meeting: 'andet-moede' }),
      'src/data/indirect-meetings.yml': '- { id: andet-moede, number: 2, title: Andet møde, known: [A.], notFound: [B.], sources: [k-1] }\n',
    };
    expect(problemsIn(minutesMeeting, files)).toEqual([]);
  });

  it('reports the second minutes of a meeting', () => {
    expect(check('2018-11-22', 'moede')).toEqual([
      {
        file: 'docs/referater/moede.md',
        line: 5,
        rule: 'minutes-meeting',
        found: 'Mødet »moede« har allerede et referat i docs/referater/2018-11-22.md.',
        expected: 'ét referat til hvert møde',
        fix: 'Slå de to referater sammen, eller ret meeting.',
      },
    ]);
  });

  it('reports a name with another day than that of the meeting, and keeps the words after it', () => {
    expect(check('2018-11-21-skjern')).toEqual([
      {
        file: 'docs/referater/2018-11-21-skjern.md',
        line: 5,
        rule: 'minutes-meeting',
        found: 'Filens navn siger 2018-11-21, men mødet var 2018-11-22.',
        expected: 'den dag, som mødets opslag har',
        fix: 'Omdøb filen til 2018-11-22-skjern.md, eller ret meeting.',
      },
    ]);
  });
});
