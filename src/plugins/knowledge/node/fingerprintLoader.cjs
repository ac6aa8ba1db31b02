// CommonJS, because the bundler loads it itself, without the TypeScript that the host's configuration goes through.
const path = require('node:path');

/**
 * Bundler loader for pages: makes each page depend on its fingerprint file, which the knowledge plugin rewrites when a
 * figure, a source or a backlink shown on the page has changed in another file. The text passes through unchanged.
 *
 * @this {{ getOptions(): { siteDir: string, folder: string }, resourcePath: string, addDependency(file: string): void }}
 * @param {string} source
 */
module.exports = function fingerprintLoader(source) {
  const { siteDir, folder } = this.getOptions();
  const page = path.relative(siteDir, this.resourcePath).split(path.sep).join('/');
  this.addDependency(path.join(folder, `${page.replaceAll('/', '~')}.json`));
  return source;
};
