import { describe, expect, it } from 'vitest';
import { composePage } from '../src/composition/composePage';
import { fixedStore, SITE_DIR } from '../src/model/__fixtures__/fixedStore';
import { dataFile, page, smallKnowledge, source } from '../src/model/__fixtures__/smallTree';
import { linkablesOf } from '../src/model/linkables';
import { createFrontMatterParser } from '../src/plugins/knowledge/node/frontMatter';
import { buildPageData } from '../src/plugins/knowledge/node/pageData';
import { buildApi } from '../src/plugins/publishing/node/api';
import { buildCards } from '../src/plugins/publishing/node/cards/buildCards';
import { buildSiteIndex } from '../src/plugins/search/node/buildSiteIndex';
import { memorySource } from '../src/plugins/search/node/memorySource';
import { openSearch } from '../src/plugins/search/shared/query/search';
import { NO_SEARCH, toRequest } from '../src/plugins/search/shared/request';

/** A word that stands on the unlisted pages only, in every place where a page can say it. */
const CANARY = 'kanariegul';
const HIDDEN = { unlisted: true, title: `Den ${CANARY} skole`, description: `Kort om ${CANARY}.` };
const BODY = `Se [b](/cases/b/) om ${CANARY} [@k-1].\n\n## ${CANARY}\n\nTekst.`;

const CASE = page('case', { ...HIDDEN, years: { start: 1911 } }, BODY);

const knowledge = smallKnowledge({
  'docs/cases/danmark/skolen.md': CASE,
  'docs/kommuner/skive.md': page('municipality', HIDDEN, BODY),
  'blog/2018-11-22-moede.md': page('meeting', HIDDEN, BODY),
  'docs/referater/2018-11-22.md': page(
    'minutes',
    { ...HIDDEN, partnerRound: [{ municipality: 'skive', state: 'reported', status: CANARY, sources: ['k-1'] }] },
    `## ${CANARY} {#punkt}\n\n::item{affects="b"}\n\n:::decision[${CANARY}]{#b-1 affects="b"}\nTekst om ${CANARY}.\n:::\n\n:::action[${CANARY}]{#h-1 who="Den ${CANARY}" affects="b"}\nTekst.\n:::`,
  ),
  'docs/cases/danmark/b.md': page('case', { title: 'Billund' }, 'Gult tegl [@k-1].'),
  'docs/cases/index.md': page('page', { title: 'Cases' }, '::oversigt{kind=case}'),
  'docs/kilder.md': page('page', { title: 'Kilder' }, '::kilder'),
  'src/data/sources/k.yml': dataFile(source('k-1')),
});

describe('an unlisted page', () => {
  it('is not found, and its words are in no part of the index', async () => {
    const files = await buildSiteIndex(knowledge, composePage);
    const search = await openSearch(memorySource(files));
    const { results, corrections, facets } = await search.ask(toRequest({ ...NO_SEARCH, query: CANARY }), { facets: true });
    expect(JSON.stringify([results, corrections, facets])).not.toContain(CANARY);
    expect(results).toEqual([]);
    const readable = [...files].filter(([name]) => name.endsWith('.json')).map(([, bytes]) => Buffer.from(bytes).toString('utf8'));
    expect(readable.filter((text) => text.includes(CANARY) || text.includes('1911'))).toEqual([]);
  });

  it('is in no list that leads readers on', () => {
    const pages = knowledge.pages.filter(({ fields }) => fields.unlisted !== true).map((listed) => composePage(listed, knowledge));
    const shown = JSON.stringify([pages, buildPageData(knowledge), [...knowledge.pagesBySource], knowledge.minutes, linkablesOf(knowledge)]);
    expect(shown).toContain('Billund');
    expect(shown).not.toContain(CANARY);
  });

  it('is not in the open data', () => {
    expect(buildApi(knowledge).filter(({ text }) => text.includes(CANARY))).toEqual([]);
  });

  it('has no picture of its own that lies open', () => {
    expect(buildCards(knowledge, 'Cases').map(({ address, title }) => [address, title])).toEqual([
      ['/img/kort.png', 'Cases'],
      ['/img/kort/b.png', 'Billund'],
      ['/img/kort/cases-forside.png', 'Cases'],
      ['/img/kort/kilder.png', 'Kilder'],
    ]);
  });

  it('is told to the host, which asks search engines to leave it', async () => {
    const parse = createFrontMatterParser(fixedStore(knowledge));
    const { frontMatter } = await parse({ filePath: `${SITE_DIR}/docs/cases/danmark/skolen.md`, fileContent: CASE });
    expect(frontMatter).toMatchObject({ unlisted: true, slug: '/cases/skolen/' });
  });
});
