import { expect, test } from 'vitest';
import { parseManPage } from './readManPage';

const PAGE = String.raw`.\" -*- coding: UTF-8 -*-
.TH TAR 1 "13 juli 2020" TAR
.de URL
\\$2
..
.SH NAVN
tar \- et \(aqarkivredskab\(aq
.SH "SE OGSÅ"
.BR gzip (1),
.I "flere filer"
.SS Tilvalg
.TP
\fB\-c\fP, \fB\-\-create\fP
opret \fI\,arkiv\/\fP
.sp
næste afsnit
.SH OPHAVSRET
Fri.
`;

test('a manual page is read by its headings, free of typesetting', () => {
  expect(parseManPage(PAGE, 'tar.1')).toEqual({
    id: 'man/tar.1',
    title: "tar: et 'arkivredskab'",
    description: null,
    keywords: [],
    sections: [
      { heading: 'Se også', depth: 1, anchors: [], text: 'gzip(1), flere filer' },
      { heading: 'Tilvalg', depth: 2, anchors: [], text: '-c, --create opret arkiv\nnæste afsnit' },
    ],
    links: [],
  });
});

test('a page that only points at another is none', () => {
  expect(parseManPage('.so man1/tar.1\n', 'gtar.1')).toBe(null);
});
