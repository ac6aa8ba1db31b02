import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { findRules } from './ruleLines.mjs';

/**
 * Runs the PDF library in a thread of its own, so that whatever a file makes it do ends with the thread: memory that grows,
 * pages that never end, and promises that it lets fail unheard, which would end the whole program. Plain JavaScript, since
 * no loader of TypeScript reaches into threads.
 *
 * @typedef {import('./rawPdf').RawMessage} RawMessage
 * @typedef {import('./rawPdf').RawPage} RawPage
 * @typedef {import('./rawPdf').RawAnnotation} RawAnnotation
 * @typedef {Awaited<ReturnType<typeof getDocumentProxy>>} PdfDocument
 * @typedef {Awaited<ReturnType<PdfDocument['getPage']>>} PdfPage
 */

/** @type {{ bytes: Uint8Array, mostPages: number }} */
const { bytes, mostPages } = workerData;

process.on('unhandledRejection', () => {
  // The library has given up on some part; what it can read of the file it still hands out.
});

/** @param {RawMessage} message */
function say(message) {
  parentPort?.postMessage(message);
}

async function main() {
  // Nothing of the file is run, shown or fetched, and pictures are not unpacked.
  const document = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  if (document.numPages > mostPages) return say({ kind: 'refused', reason: 'pages', pages: document.numPages });
  say({ kind: 'document', document: await describe(document) });
  const known = new Set();
  for (let number = 1; number <= document.numPages; number += 1) say({ kind: 'page', page: await readPage(document, number, known) });
  say({ kind: 'done' });
}

/** @param {PdfDocument} document */
async function describe(document) {
  const { info, metadata } = await document.getMetadata();
  const attachments = /** @type {Record<string, { filename?: string, description?: string, content?: Uint8Array }> | null} */ (await document.getAttachments());
  return {
    info: plain(info),
    xmp: String(metadata?.getRaw() ?? ''),
    outline: titlesOf(await document.getOutline()),
    attachments: Object.entries(attachments ?? {}).map(([name, { filename, description }]) => `${filename ?? name} ${description ?? ''}`.trim()),
    attached: Object.values(attachments ?? {}).flatMap(({ content }) => content ?? []),
    hasScripts: (await document.getJSActions()) !== null,
  };
}

/**
 * Only what can be handed from thread to thread.
 *
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
function plain(value) {
  return JSON.parse(JSON.stringify(value ?? {}));
}

/**
 * @param {ReadonlyArray<{ title: string, items: any[] }> | null} items
 * @returns {string[]}
 */
function titlesOf(items) {
  return (items ?? []).flatMap(({ title, items: inner }) => [title, ...titlesOf(inner)]);
}

/**
 * @param {PdfDocument} document
 * @param {number} number
 * @param {Set<string>} known
 * @returns {Promise<RawPage>}
 */
async function readPage(document, number, known) {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const structure = await page.getStructTree();
  const { fonts, rules } = await prepare(page, Object.keys(content.styles), known, !knowsAll(structure, content.items));
  const annotations = (await page.getAnnotations()).map(readAnnotation);
  page.cleanup();
  return JSON.parse(JSON.stringify({ width, height, items: content.items, fonts, annotations, structure, rules }));
}

/**
 * Whether the structure of a page knows all its text, so that nothing has to be told from its looks.
 *
 * @param {any} structure
 * @param {ReadonlyArray<any>} items
 */
function knowsAll(structure, items) {
  const named = new Set(namesIn(structure));
  return structure !== null && items.every(({ type, id }) => type !== 'beginMarkedContentProps' || id == null || named.has(id));
}

/**
 * @param {any} node
 * @returns {string[]}
 */
function namesIn(node) {
  if (node?.type === 'content') return [node.id];
  return (node?.children ?? []).flatMap(namesIn);
}

/**
 * The names of fonts and the lines of tables are known only after the page was prepared for drawing. That is spared where
 * all fonts are known and a structure tells the tables.
 *
 * @param {PdfPage} page
 * @param {readonly string[]} names
 * @param {Set<string>} known
 * @param {boolean} needsRules
 */
async function prepare(page, names, known, needsRules) {
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length === 0 && !needsRules) return { fonts: {}, rules: [] };
  const list = await page.getOperatorList();
  const { OPS } = await getResolvedPDFJS();
  for (const name of unknown) known.add(name);
  const fonts = Object.fromEntries(unknown.map((name) => [name, page.commonObjs.has(name) ? String(page.commonObjs.get(name)?.name ?? '') : '']));
  return { fonts, rules: needsRules ? findRules(list, OPS) : [] };
}

/**
 * @param {Record<string, any>} annotation
 * @returns {RawAnnotation}
 */
function readAnnotation(annotation) {
  const { subtype, url, unsafeUrl, overlaidText, rect, titleObj, contentsObj, fieldName, fieldValue } = annotation;
  const texts = [titleObj?.str, contentsObj?.str, fieldName, fieldValue].filter((text) => typeof text === 'string' && text !== '');
  return { subtype: String(subtype), url: url ?? unsafeUrl ?? '', words: overlaidText ?? '', rect: [...(rect ?? [])], text: texts.join(' '), strings: stringsIn(annotation) };
}

/**
 * All strings in a value that have the digits of a CPR number, however deep: formatted text, choices, help for a field.
 *
 * @param {unknown} value
 * @returns {string[]}
 */
function stringsIn(value) {
  if (typeof value === 'string') return /\d(?:\D{0,7}\d){9}/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

main().catch((error) => {
  say({ kind: 'refused', reason: error?.name === 'PasswordException' ? 'password' : 'broken', pages: 0 });
});
