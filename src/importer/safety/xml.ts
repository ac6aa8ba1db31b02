import { catchRefusal, Refusal, type Checked } from './checked';
import { ownEntities, tooDeep, tooManyElements, unreadable } from './importProblems';
import { LIMITS } from './limits';

/** An element of a trusted shape: no entities but XML's own five, no more layers than the limit. */
export interface XmlElement {
  /** With the prefix that the reader knows its namespace by, whatever the file calls it: `w:p`. */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Namespaces by address, each with the prefix that names have in the tree. Names of other namespaces begin with `?:`. */
export type Namespaces = Readonly<Record<string, string>>;

/** Parses XML of an untrusted file. A DOCTYPE is refused as soon as it is met, so that no entity is ever expanded. */
export async function parseXml(xml: string, namespaces: Namespaces): Promise<Checked<XmlElement>> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: true, position: false });
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let count = 0;
  parser.on('doctype', () => refuse(ownEntities));
  parser.on('error', () => refuse(unreadable));
  parser.on('opentag', (tag) => {
    if (open.length > LIMITS.depth) refuse(tooDeep);
    if (++count > LIMITS.elements) refuse(tooManyElements);
    const element = { name: knownName(tag.uri, tag.local, namespaces), attributes: knownAttributes(tag.attributes, namespaces), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (text: string): void => void open.at(-1)?.children.push(text);
  parser.on('text', addText);
  parser.on('cdata', addText);
  const parsed = await catchRefusal(() => parser.write(xml.replace(/^\ufeff/, '')).close());
  const [document] = root.children.filter((child) => typeof child !== 'string');
  return 'problem' in parsed ? parsed : document === undefined ? { problem: unreadable } : { value: document };
}

function refuse(problem: ConstructorParameters<typeof Refusal>[0]): never {
  throw new Refusal(problem);
}

function knownName(uri: string, local: string, namespaces: Namespaces): string {
  if (uri === '') return local;
  return `${Object.hasOwn(namespaces, uri) ? namespaces[uri] : '?'}:${local}`;
}

type SaxesAttributes = Readonly<Record<string, { uri: string; local: string; prefix: string; value: string }>>;

function knownAttributes(attributes: SaxesAttributes, namespaces: Namespaces): Record<string, string> {
  const own = Object.values(attributes).filter(({ prefix, local }) => prefix !== 'xmlns' && local !== 'xmlns');
  return Object.fromEntries(own.map(({ uri, local, value }) => [knownName(uri, local, namespaces), value]));
}
