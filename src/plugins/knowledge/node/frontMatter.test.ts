import { describe, expect, it } from 'vitest';
import { fixedStore, SITE_DIR } from '../../../model/__fixtures__/fixedStore';
import { page, smallKnowledge } from '../../../model/__fixtures__/smallTree';
import { createFrontMatterParser } from './frontMatter';

const CASE = page('case', { title: 'Skolen', sidebar_label: 'Skole', sidebar_position: 2 }, 'Tekst.');
const MEETING = page('meeting', { title: 'Mødet' }, 'Tekst.');

const UNLISTED = page('case', { title: 'Gemt', unlisted: true });

const knowledge = smallKnowledge({
  'docs/cases/danmark/skolen.md': CASE,
  'docs/cases/danmark/gemt.md': UNLISTED,
  'blog/2018-11-22-moede.md': MEETING,
});

const parse = (file: string, fileContent: string) => createFrontMatterParser(fixedStore(knowledge))({ filePath: `${SITE_DIR}/${file}`, fileContent });

const forCase = {
  frontMatter: {
    title: 'Skolen',
    description: 'Det korte svar.',
    sidebar_label: 'Skole',
    sidebar_position: 2,
    slug: '/cases/skolen/',
    image: '/img/kort/skolen.png',
    image_alt: 'Case: Skolen',
  },
  content: 'Tekst.\n',
};

describe('createFrontMatterParser', () => {
  it('hands the host what it needs, with the address of the page', async () => {
    expect(await parse('docs/cases/danmark/skolen.md', CASE)).toEqual(forCase);
  });

  it('gives a post its address below that of all posts, and its kind', async () => {
    expect(await parse('blog/2018-11-22-moede.md', MEETING)).toEqual({
      frontMatter: {
        title: 'Mødet',
        description: 'Det korte svar.',
        kind: 'meeting',
        slug: '/moede/',
        image: '/img/kort/moede.png',
        image_alt: 'Netværksmøde, 22. november 2018: Mødet',
      },
      content: 'Tekst.\n',
    });
  });

  it('gives a page that only some shall see no picture of its own', async () => {
    const { frontMatter } = await parse('docs/cases/danmark/gemt.md', UNLISTED);
    expect(frontMatter).toEqual({ title: 'Gemt', description: 'Det korte svar.', unlisted: true, slug: '/cases/gemt/' });
  });

  it.each([
    ['the line ends of Windows', CASE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${CASE}`],
  ])('reads a file with %s like any other', async (_what, text) => {
    expect(await parse('docs/cases/danmark/skolen.md', text)).toEqual(forCase);
  });

  it('hands over å as one letter, however the file spells it', async () => {
    const text = '---\ntitle: Mål\n---\nÅ, ø og å.'.normalize('NFD');
    expect(await parse('docs/om/ny.md', text)).toEqual({ frontMatter: { title: 'Mål' }, content: 'Å, ø og å.' });
  });

  it('takes the references out of the texts, which end in menus and previews', async () => {
    const { frontMatter } = await parse('docs/om/ny.md', '---\ntitle: Ny\ndescription: Det står der [@k-1].\n---\n');
    expect(frontMatter).toEqual({ title: 'Ny', description: 'Det står der.' });
  });

  it('tells the host of a draft, which it then leaves out of a build', async () => {
    const { frontMatter } = await parse('docs/om/ny.md', '---\ntitle: Ny\ndraft: true\n---\n');
    expect(frontMatter).toEqual({ title: 'Ny', draft: true });
  });

  it('leaves the address of an unchecked file to the host', async () => {
    expect(await parse('docs/om/ny.md', '---\ntitle: Ny\nhemmelig: x\n---\nTekst.')).toEqual({ frontMatter: { title: 'Ny' }, content: 'Tekst.' });
  });

  it.each([
    ['no front matter', 'Tekst.'],
    ['front matter that cannot be read', '---\ntitle: a: b\n---\nTekst.'],
    ['empty front matter', '---\n---\nTekst.'],
  ])('hands over a file with %s, which the check has reported', async (_what, text) => {
    expect(await parse('docs/om/ny.md', text)).toEqual({ frontMatter: {}, content: 'Tekst.' });
  });
});
