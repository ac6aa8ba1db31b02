import path from 'node:path';

/**
 * @typedef {object} Place Where in `src/` a file stands.
 * @property {string} layer A key of `MAY_IMPORT` for the layers that exist.
 * @property {string | null} capability Folder name below `src/plugins`, or null outside of it.
 */

/**
 * What each layer may import besides itself: `danish` ← `model` ← everything else. `word` is what all Word files have in
 * common, `map` what all maps have. The layers of a capability are its sides and its two files of wiring. `capability/index` and `composition`
 * stand in no list, for only the host's configuration and the commands load them.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const MAY_IMPORT = {
  danish: [],
  model: ['danish'],
  word: ['danish', 'model'],
  map: ['model'],
  importer: ['danish', 'model', 'word'],
  'capability/shared': ['danish', 'model'],
  'capability/options': ['danish', 'model', 'capability/shared'],
  'capability/node': ['danish', 'model', 'map', 'word', 'capability/shared', 'capability/options'],
  'capability/index': ['danish', 'model', 'capability/shared', 'capability/options', 'capability/node'],
  composition: ['danish', 'model', 'capability/node'],
  'capability/theme': ['danish', 'model', 'capability/shared', 'components'],
  components: ['danish', 'model', 'capability/shared'],
  pages: ['danish', 'model', 'capability/shared', 'capability/theme', 'components'],
  theme: ['danish', 'model', 'capability/shared', 'capability/theme', 'components'],
};

/** Layers whose code reaches browsers. `danish` is one of them: pages format dates with it. */
export const BROWSER_LAYERS = new Set(['danish', 'capability/shared', 'capability/theme', 'components', 'pages', 'theme']);

/**
 * The place of a file by its path from the root of the project, or null outside `src/`.
 * `src/plugins/search/node/index.ts` → `{ layer: 'capability/node', capability: 'search' }`.
 *
 * @param {string} file With forward slashes.
 * @returns {Place | null}
 */
export function placeOf(file) {
  const [top, layer = '', capability = '', inside = ''] = file.split('/');
  if (top !== 'src') return null;
  if (layer !== 'plugins') return { layer, capability: null };
  return { layer: `capability/${path.parse(inside).name.replace(/\.test$/, '')}`, capability };
}

/**
 * Why one file of `src/` must not import another, or null when it may. Paths from the root, with forward slashes.
 *
 * @param {string} from
 * @param {string} to
 * @returns {string | null}
 */
export function findBreach(from, to) {
  const [source, target] = [placeOf(from), placeOf(to)];
  if (source === null) return null;
  const allowed = MAY_IMPORT[source.layer];
  if (allowed === undefined) return `${from} stands in no known layer: give it a place in scripts/lint/layers.mjs.`;
  if (target === null) return `${from} must not import ${to}: src/ leans on nothing outside it.`;
  if (source.capability !== null && target.capability !== null && source.capability !== target.capability) {
    return `The capability ${source.capability} must not import ${target.capability}: capabilities meet in src/model.`;
  }
  const isOwn = source.layer === target.layer;
  return isOwn || allowed.includes(target.layer) ? null : `${source.layer} must not import ${target.layer} (${to}).`;
}
