import type { XmlElement, XmlNode } from './xml';

/** Ways to look around in a tree of XML. */

export function isXml(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object';
}

export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return (parent?.children ?? []).filter(isXml).filter((child) => child.name === name);
}

export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => isXml(child) && child.name === name);
}

/** The value of `w:val` or the like of a child; undefined when there is no such child or it has none. */
export function childValue(parent: XmlElement | undefined, name: string, attribute: string): string | undefined {
  return childNamed(parent, name)?.attributes[attribute];
}

/** Every element of these names within, in the order of the document, those inside one another too. */
export function descendants(parent: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlNode): void => {
    if (!isXml(node)) return;
    if (names.includes(node.name)) found.push(node);
    node.children.forEach(visit);
  };
  parent.children.forEach(visit);
  return found;
}

export function xml(name: string, attributes: Record<string, string> = {}, children: XmlNode[] = []): XmlElement {
  return { name, attributes, children };
}

/** The tree as XML text. `namespaces` are declared on the root, by prefix. */
export function serializeXml(root: XmlElement, namespaces: Readonly<Record<string, string>>): string {
  const declarations = Object.entries(namespaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri] as const);
  const parts = ['<?xml version="1.0" encoding="UTF-8"?>'];
  write({ ...root, attributes: { ...Object.fromEntries(declarations), ...root.attributes } }, parts);
  return parts.join('');
}

function write(node: XmlNode, parts: string[]): void {
  if (!isXml(node)) return void parts.push(escapeXml(node));
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  parts.push(`<${node.name}${attributes.join('')}>`);
  node.children.forEach((child) => write(child, parts));
  parts.push(`</${node.name}>`);
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
