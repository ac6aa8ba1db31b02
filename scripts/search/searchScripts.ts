import path from 'node:path';
import { build, type Metafile } from 'esbuild';

/** What a browser runs for the first answer in the header: the field's panel and the worker with the engine. */
const ENTRIES = ['src/plugins/search/theme/worker.ts', 'src/plugins/search/theme/SearchField.tsx'];

/** Answers in the page itself, where a browser has no workers. */
const WITHOUT_WORKERS = 'src/plugins/search/theme/siteAnswering.ts';

/** Packages and host modules that every page of the site has loaded already. */
const ON_EVERY_PAGE = ['react', 'react-dom', 'react/jsx-runtime', '@docusaurus/*', '@theme/*', '@generated/*'];

/** The scripts as they are sent, minified, each a file of its own; what a browser without workers loads instead is left out. */
export async function bundleSearchScripts(): Promise<Uint8Array[]> {
  const { outputFiles, metafile } = await build({
    entryPoints: ENTRIES.map((entry) => path.resolve(entry)),
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    outdir: 'scripts',
    external: ON_EVERY_PAGE,
  });
  const loaded = loadedFor(metafile);
  return outputFiles.filter((file) => loaded.has(path.relative('.', file.path))).map(({ contents }) => contents);
}

function loadedFor({ outputs }: Metafile): Set<string> {
  const entries = Object.keys(outputs).filter((name) => ENTRIES.includes(outputs[name]?.entryPoint ?? ''));
  const loaded = new Set<string>();
  const add = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path: imported } of outputs[name]?.imports ?? []) if (imported in outputs && outputs[imported]?.entryPoint !== WITHOUT_WORKERS) add(imported);
  };
  entries.forEach(add);
  return loaded;
}
