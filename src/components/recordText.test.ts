import { describe, expect, it } from 'vitest';
import { recordToMail, recordToRichText } from './recordText';

const SENT = { kind: 'Beslutning', title: 'Sten & "træ"', context: 'Vintermøde, 12. marts 2026', address: 'https://videnbank.example/l/b-1/' };

describe('recordToRichText', () => {
  it('is a link with its name above where it is from, and three lines of plain text', () => {
    expect(recordToRichText(SENT)).toEqual({
      html: '<p><a href="https://videnbank.example/l/b-1/">Beslutning: Sten &amp; &quot;træ&quot;</a><br>Vintermøde, 12. marts 2026</p>',
      text: 'Beslutning: Sten & "træ"\nVintermøde, 12. marts 2026\nhttps://videnbank.example/l/b-1/',
    });
  });
});

describe('recordToMail', () => {
  it('opens a mail whose subject and lines are read as they were written', () => {
    const address = recordToMail(SENT);
    const [scheme, query = ''] = address.split('?');
    const fields = Object.fromEntries(query.split('&').map((field) => field.split('=').map(decodeURIComponent)));
    expect(scheme).toBe('mailto:');
    expect(fields).toEqual({
      subject: 'Beslutning: Sten & "træ"',
      body: ['Hej', '', 'Her er et link til videnbanken:', '', 'Beslutning: Sten & "træ"', 'Vintermøde, 12. marts 2026', SENT.address, ''].join('\r\n'),
    });
  });

  it('leaves no sign in the address that another program could take for its own', () => {
    expect(recordToMail(SENT)).toMatch(/^mailto:\?subject=[\w%.!~*'()-]+&body=[\w%.!~*'()-]+$/);
  });
});
