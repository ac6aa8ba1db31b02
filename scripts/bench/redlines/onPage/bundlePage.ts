import path from 'node:path';
import { build, type Plugin } from 'esbuild';

/** In the order in which the site has them. */
const STYLES = ['infima/dist/css/default/default.css', ...['custom', 'content', 'controls', 'sheet', 'charter', 'print'].map((name) => path.resolve('src', 'css', `${name}.css`))];

/** The page that compares, with its styles and scripts as readers have them, in one HTML file. */
export async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: [...STYLES, './page'].map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'page',
    jsx: 'automatic',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Which letters and pictures are drawn changes nothing of what is measured.
    loader: { '.woff2': 'empty', '.woff': 'empty', '.svg': 'empty' },
    plugins: [hostStandIn],
  });
  const textOf = (extension: string): string => outputFiles.find(({ path: name }) => name.endsWith(extension))?.text ?? '';
  return `<!doctype html><html lang="da" data-theme="light"><meta charset="utf-8"><style>${textOf('.css')}</style><main class="redline-page"></main><script>${textOf('.js').replaceAll('</script', '<\\/script')}</script></html>`;
}

/** What the page asks of the site around it is answered in a few lines, by the files of `host/`. */
const hostStandIn: Plugin = {
  name: 'host',
  setup({ onResolve }) {
    onResolve({ filter: /^@docusaurus\// }, ({ path: name }) => ({ path: path.join(import.meta.dirname, 'host', `${path.basename(name)}.ts`) }));
  },
};
