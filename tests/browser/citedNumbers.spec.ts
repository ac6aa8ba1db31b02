import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from '@playwright/test';
import { readSitemap } from './addresses';
import { linesWithoutSource, readMain } from './citedText';

/** Written for this test alone: what the rules of the content take for a number with a unit may be wrong in the same way as they. */
const NUMBER_WITH_UNIT = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)*[\s\u00a0\u202f-]?(?:%|procent|kr\b|kroner|mio\.|mia\.|million|euro|€|m²|m2|m³|m3|km\b|kg\b|ton\b|tons\b|kWh|MWh|år\b|måneder|timer|dage|uger|CO₂)/u;

/** Lists of cases, and pages that work out numbers from what readers write. */
const TOOLS = ['/cases/', '/cases/sammenlign/', '/cases/venlo-stadskantoor/forretningsplan/'];

const isStrict = (address: string): boolean => /^\/(?:cases|vejledning|krav|kommuner)\//.test(address) && !TOOLS.includes(address);
const PAGES = readSitemap().filter(isStrict);
const BRIEFS = PAGES.map((address) => `${address}kort/`).filter((address) => existsSync(path.join('build', address)));

const bareNumbers = (address: string): string[] => linesWithoutSource(readMain(address)).filter((line) => NUMBER_WITH_UNIT.test(line));

function linksOf(main: Element): string[] {
  const links: string[] = [];
  visit(main, 'element', ({ tagName, properties }) => {
    if (tagName === 'a' && typeof properties.href === 'string') links.push(properties.href);
  });
  return links;
}

/** The elements of a page that can be linked to. */
function targetsOf(main: Element): Map<string, Element> {
  const targets = new Map<string, Element>();
  visit(main, 'element', (element) => {
    if (typeof element.properties.id === 'string') targets.set(element.properties.id, element);
  });
  return targets;
}

test('no number with a unit stands without a source on the built pages that readers build on', () => {
  expect(PAGES.length).toBeGreaterThan(0);
  expect(BRIEFS.length).toBeGreaterThan(0);
  const found = [...PAGES, ...BRIEFS].map((address) => ({ address, bare: bareNumbers(address) }));
  expect(found.filter(({ bare }) => bare.length > 0)).toEqual([]);
});

test('the search for such numbers finds them where they stand: in the ranges of the filters, which state nothing', () => {
  expect(bareNumbers('/cases/').join(' ')).toMatch(/\d m²/);
});

test('every reference and every figure of these pages leads to a note there, and the note to a source', () => {
  for (const address of [...PAGES, ...BRIEFS]) {
    const main = readMain(address);
    const targets = targetsOf(main);
    const notes = linksOf(main).filter((href) => /^#(?:kilde|tal)-/.test(href)).map((href) => href.slice(1));
    const lost = notes.filter((id) => !targets.has(id));
    expect(lost, address).toEqual([]);
    const figures = [...targets].filter(([id, { tagName }]) => tagName === 'li' && id.startsWith('tal-'));
    const withoutSource = figures.filter(([, note]) => !linksOf(note).some((href) => /\/kilder\/#|#kilde-/.test(href)));
    expect(withoutSource.map(([id]) => id), address).toEqual([]);
  }
});

test('each published figure of the business case leads to its sources', () => {
  const main = readMain('/cases/venlo-stadskantoor/forretningsplan/');
  const known: Element[] = [];
  visit(main, 'element', (element) => {
    if (String(element.properties.className).includes('plan-group--known')) visit(element, 'element', (inner) => void (inner.tagName === 'dd' && known.push(inner)));
  });
  expect(known.length).toBeGreaterThan(0);
  expect(known.filter((dd) => !linksOf(dd).some((href) => href.startsWith('/kilder/#')))).toEqual([]);
});
