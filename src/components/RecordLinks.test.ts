import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { html } from '../model/__fixtures__/html';
import { RecordLinks } from './RecordLinks';
import { recordToMail } from './recordText';

const browser = vi.hoisted(() => ({ is: false }));

vi.mock('@docusaurus/useBaseUrl', () => ({ useBaseUrlUtils: () => ({ withBaseUrl: (url: string) => `/base${url}` }) }));
vi.mock('@docusaurus/useDocusaurusContext', () => ({ default: () => ({ siteConfig: { url: 'https://videnbank.example' } }) }));
vi.mock('@docusaurus/useIsBrowser', () => ({ default: () => browser.is }));

beforeEach(() => void (browser.is = false));

const render = (): string =>
  renderToStaticMarkup(createElement(RecordLinks, { 'data-record': 'b-1', 'data-kind': 'Beslutning', 'data-title': 'Et charter', 'data-context': 'Mødet' }));

const MAIL = recordToMail({ kind: 'Beslutning', title: 'Et charter', context: 'Mødet', address: 'https://videnbank.example/base/l/b-1/' }).replaceAll('&', '&amp;');
const EARS = '<span class="for-ears"> til Beslutning: Et charter</span>';

describe('the links to a record', () => {
  it('are a short link and a mail without scripts, each with the record that it is for', () => {
    expect(render()).toBe(html`
      <span class="record-links" data-short="videnbank.example/base/l/b-1">
      <a class="record-links__short" href="/base/l/b-1/">Kort link${EARS}</a>
      <a class="record-links__mail" href="${MAIL}">Send i mail${EARS}</a>
      <span role="status"></span>
      </span>
    `);
  });

  it('are a button and a mail in the browser, which has said nothing yet', () => {
    browser.is = true;
    expect(render()).toBe(html`
      <span class="record-links" data-short="videnbank.example/base/l/b-1">
      <button type="button" class="record-links__button">Kopiér link${EARS}</button>
      <a class="record-links__mail" href="${MAIL}">Send i mail${EARS}</a>
      <span role="status"></span>
      </span>
    `);
  });
});
