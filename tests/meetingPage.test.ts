import { expect, it } from 'vitest';
import { composePage } from '../src/composition/composePage';
import { toHtml } from '../src/model/__fixtures__/html';
import { dataFile, existingPage, page, smallKnowledge, source } from '../src/model/__fixtures__/smallTree';

const knowledge = smallKnowledge({
  'blog/2018-11-22-skjern.md': page('meeting', { title: 'Skjern' }),
  'blog/2018-11-22-skjult.md': page('meeting', { title: 'Skjult', number: 2, unlisted: true }),
  'blog/2013-03-04-seminar.md': page('event', { title: 'Seminar' }),
  'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
  'src/data/sources/k.yml': dataFile(source('k-1')),
});

const compose = (file: string): string => toHtml(composePage(existingPage(knowledge, file), knowledge).children);

it('the page of a meeting offers its programme below the fact box', () => {
  expect(compose('blog/2018-11-22-skjern.md')).toContain('</dl></aside><meeting-take data-meeting="skjern" data-address="/moeder/skjern/"></meeting-take>');
});

it.each(['blog/2018-11-22-skjult.md', 'blog/2013-03-04-seminar.md', 'docs/cases/danmark/skolen.md'])('%s, which has no programme, offers none', (file) => {
  expect(compose(file)).not.toContain('meeting-take');
});
