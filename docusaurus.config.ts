import path from 'node:path';
import type * as Preset from '@docusaurus/preset-classic';
import type { Config, LoadContext, Plugin } from '@docusaurus/types';
import { composePage } from './src/composition/composePage';
import { remarkPage } from './src/composition/remarkPage';
import { GENERAL_CARD_ADDRESS } from './src/model/cardAddress';
import { readEdition } from './src/model/edition';
import { createKnowledgeStore } from './src/model/store';
import { createFrontMatterParser } from './src/plugins/knowledge/node/frontMatter';
import { menuItems } from './src/plugins/knowledge/node/sidebarItems';
import { createFeedItems } from './src/plugins/publishing/node/feed';
import { siteTags } from './src/plugins/publishing/node/sharedLink';

// The dev server keeps the bundler's cache between runs whatever `future.faster` says; only this variable stops it.
process.env.DOCUSAURUS_NO_PERSISTENT_CACHE ??= 'true';

const isBuild = process.env.NODE_ENV === 'production';
const edition = readEdition(process.env);
const store = createKnowledgeStore(process.cwd(), { watch: !isBuild, edition });
const baseUrl = process.env.BASE_URL ?? '/';

/**
 * Below another path than `/` the host's preview server takes every address without an ending of at most four letters for
 * a page, the fonts (`.woff2`) among them, and sends it to an address with a slash. Told of no slashes it serves both.
 */
const isPreviewBelowPath = process.argv.includes('serve') && !/^\/*$/.test(baseUrl);

const TAGLINE = 'Cases, udbud, møder og charter for kommuner, der bygger cirkulært';

const remarkPlugins = [[remarkPage, { store }]] satisfies unknown[];

/** All of the host's fast paths but one; see `future` below. */
const FASTER = {
  swcJsLoader: true,
  swcJsMinimizer: true,
  swcHtmlMinimizer: true,
  lightningCssMinimizer: true,
  mdxCrossCompilerCache: true,
  rspackBundler: true,
  ssgWorkerThreads: true,
  gitEagerVcs: true,
};

/** Examples of front matter are read, not programmed; colours for syntax would only lower their contrast. */
const PLAIN_CODE = { plain: { color: 'var(--ink)', backgroundColor: 'var(--surface)' }, styles: [] };

/** Leaves the program that colours code, a fifth of the scripts of every page, out of them. */
function withPlainCode({ siteDir }: LoadContext): Plugin {
  return { name: 'plain-code', configureWebpack: () => ({ resolve: { alias: { 'prism-react-renderer$': path.join(siteDir, 'src/components/plainCode.ts') } } }) };
}

/** What the host leaves out by itself; a list of ours replaces its own. */
const NOT_PAGES = ['**/_*.{js,jsx,ts,tsx,md,mdx}', '**/_*/**', '**/*.test.{js,jsx,ts,tsx}', '**/__tests__/**'];

/** Patterns for the files of a folder that this edition leaves out. The host then never reads them. */
function excluded(folder: 'docs' | 'blog', reserved: readonly string[]): string[] {
  const own = reserved.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1));
  return untold([...NOT_PAGES, ...own]);
}

/** A list that is left out of the configuration when the host publishes that as JSON: its names would tell what is left out. */
function untold(list: string[]): string[] {
  return Object.defineProperty(list, 'toJSON', { value: () => undefined });
}

/** The host's own parts, whatever the edition. */
const PRESET = {
  docs: {
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    sidebarItemsGenerator: menuItems,
    breadcrumbs: true,
    beforeDefaultRemarkPlugins: remarkPlugins,
  },
  blog: {
    path: 'blog',
    routeBasePath: 'moeder',
    blogTitle: 'Møder og begivenheder',
    blogDescription: 'Netværkets møder og de begivenheder, der hører til historien',
    blogSidebarCount: 0,
    postsPerPage: 'ALL',
    archiveBasePath: null,
    showReadingTime: false,
    onUntruncatedBlogPosts: 'ignore',
    feedOptions: {
      type: ['rss', 'atom'],
      title: 'Videnbank for cirkulære kommuner: møder',
      description: 'Netværkets møder og de begivenheder, der hører til historien',
      language: 'da',
      copyright: 'Indhold: CC BY 4.0',
      createFeedItems,
    },
    beforeDefaultRemarkPlugins: remarkPlugins,
  },
  theme: { customCss: ['./src/css/custom.css', './src/css/content.css', './src/css/drawings.css', './src/css/controls.css', './src/css/search.css', './src/css/browser.css', './src/css/map.css', './src/css/cases.css', './src/css/sheet.css', './src/css/meetings.css', './src/css/charter.css', './src/css/requirements.css', './src/css/print.css'] },
  sitemap: { lastmod: null, changefreq: null, priority: null },
} satisfies Preset.Options;

const SITE = {
  title: 'Videnbank for cirkulære kommuner',
  tagline: TAGLINE,
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'https://videnbank.example',
  baseUrl,
  ...(isPreviewBelowPath ? {} : { trailingSlash: true }),
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: { defaultLocale: 'da', locales: ['da'] },
  future: {
    v4: true,
    // A cache kept between builds would not notice that a figure or a backlink on an unchanged page is another one.
    faster: { ...FASTER, rspackPersistentCache: false },
  },
  markdown: {
    format: 'detect',
    parseFrontMatter: createFrontMatterParser(store),
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },
  headTags: [
    {
      // Without scripts the menu button of small windows does nothing, so the menu itself stands there instead.
      tagName: 'noscript',
      attributes: {},
      innerHTML:
        '<style>@media(max-width:996px){.navbar{height:auto;position:static}.navbar__inner,.navbar__items{flex-wrap:wrap}' +
        '.navbar__toggle,.theme-doc-toc-mobile{display:none}.navbar .navbar__item{display:inline-block}}</style>',
    },
  ],
  plugins: [
    ['./src/plugins/knowledge/index.ts', { store, stopOnProblems: isBuild }],
    ['./src/plugins/cases/index.ts', { store }],
    ['./src/plugins/meetings/index.ts', { store }],
    ['./src/plugins/charter/index.ts', { store }],
    ['./src/plugins/publishing/index.ts', { store }],
    ['./src/plugins/search/index.ts', { store, composePage }],
    withPlainCode,
  ],
  clientModules: [
    './src/plugins/citations/theme/cards.ts',
    './src/plugins/search/theme/arrival.ts',
    './src/components/mobileMenu.ts',
    './src/components/arrival.ts',
    './src/components/prefetching.ts',
    './src/components/progressBar.ts',
  ],
  themeConfig: {
    image: GENERAL_CARD_ADDRESS,
    metadata: siteTags(TAGLINE),
    prism: { theme: PLAIN_CODE, darkTheme: PLAIN_CODE },
    colorMode: { respectPrefersColorScheme: true },
    docs: { sidebar: { hideable: false, autoCollapseCategories: true } },
    tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 3 },
    navbar: {
      title: 'Videnbank for cirkulære kommuner',
      logo: { alt: '', src: 'img/logo.svg', srcDark: 'img/logo-dark.svg', width: 32, height: 32 },
      items: [
        { to: '/cases/', label: 'Cases' },
        { to: '/vejledning/', label: 'Vejledning' },
        { to: '/krav/', label: 'Krav' },
        { to: '/moeder/', label: 'Møder' },
        { to: '/charter/', label: 'Charter' },
        { to: '/ordbog/', label: 'Ordbog' },
      ],
    },
    footer: {
      links: [
        {
          title: 'Indhold',
          items: [
            { label: 'Cases', to: '/cases/' },
            { label: 'Vejledning', to: '/vejledning/' },
            { label: 'Krav til at kopiere', to: '/krav/' },
            { label: 'Arbejdsspor', to: '/arbejdsspor/' },
            { label: 'Kommuner', to: '/kommuner/' },
          ],
        },
        {
          title: 'Netværket',
          items: [
            { label: 'Møder og begivenheder', to: '/moeder/' },
            { label: 'Referater', to: '/referater/' },
            { label: 'Beslutninger', to: '/beslutninger/' },
            { label: 'Handlinger', to: '/handlinger/' },
            { label: 'Partnerrunde', to: '/partnerrunde/' },
            { label: 'Charter', to: '/charter/' },
            { label: 'Hvad netværket er', to: '/om/netvaerket/' },
          ],
        },
        {
          title: 'Om videnbanken',
          items: [
            { label: 'Om videnbanken', to: '/om/' },
            { label: 'Kilder og sikkerhed', to: '/om/kilder-og-sikkerhed/' },
            { label: 'Alle kilder', to: '/kilder/' },
            { label: 'Åbne data', to: '/om/aabne-data/' },
            { label: 'For redaktører', to: '/om/redaktion/' },
          ],
        },
      ],
      copyright: 'Indhold: CC BY 4.0. Kode: MIT. Ingen cookies, ingen sporing.',
    },
  } satisfies Preset.ThemeConfig,
} satisfies Config;

export default async function createConfig(): Promise<Config> {
  const { reserved } = await store.get();
  const docs = { ...PRESET.docs, exclude: excluded('docs', reserved) };
  const blog = { ...PRESET.blog, exclude: excluded('blog', reserved) };
  return { ...SITE, presets: [['classic', { ...PRESET, docs, blog } satisfies Preset.Options]] };
}
