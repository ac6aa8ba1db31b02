import { describe, expect, it } from 'vitest';
import { problemsOf, testTree } from '../__fixtures__/testSite';
import { MINUTES_FOLDER, type ImportOptions, type PlannedImport } from '../importMinutes';
import { importOwnPage } from './importOwnPage';
import { readOwnPage, type OwnPage } from './ownPage';

const tree = testTree();
const OPTIONS: ImportOptions = { fileName: '2019-03-05.md', today: '2026-11-26', redact: false };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const PAGE = `---
title: Referat af fjerde møde
description: "Udfyld: Én sætning."
reviewed: 2019-03-05
draft: true
meeting: fjerde-moede
state: draft
participants:
  - municipality: kommune-a
partnerRound:
  - municipality: kommune-a
    state: flag
---

## Velkomst {#velkomst}

::item{number="1"}

:::decision[Ja]{#b-2026-03-12-1 who="kommune-a"}
Versionen sendes i høring.
:::

::partnerround
`;

const own = (text: string, name = '2019-03-05.md'): OwnPage => {
  const page = readOwnPage(name, bytesOf(text));
  if (page === null) throw new Error('not in our form');
  return page;
};

function planned(text: string, options: Partial<ImportOptions> = {}): PlannedImport {
  const plan = importOwnPage(own(text), tree, { ...OPTIONS, ...options });
  if ('problem' in plan) throw new Error(JSON.stringify(plan.problem));
  return plan;
}

function problem(text: string, options: Partial<ImportOptions> = {}): unknown {
  const plan = importOwnPage(own(text), tree, { ...OPTIONS, ...options });
  return 'problem' in plan ? plan.problem : plan;
}

describe('a file in the form of the knowledge base', () => {
  it('is known by its front matter or its blocks, whatever is wrong in it', () => {
    expect(readOwnPage('a.md', bytesOf(PAGE))?.kind).toBe('minutes');
    expect(readOwnPage('a.txt', bytesOf(`\ufeff${PAGE.replaceAll('\n', '\r\n')}`))).toEqual({ kind: 'minutes', text: PAGE });
    expect(readOwnPage('a.md', bytesOf(PAGE.replace('title: Referat', 'title: "Referat')))?.kind).toBe('minutes');
    expect(readOwnPage('a.md', bytesOf('## A {#a}\n\n:::decision{#b-1}\nJa.\n:::\n'))?.kind).toBe('minutes');
    expect(readOwnPage('a.md', bytesOf('---\ntitle: x\nkind: meeting\nstart: 2019-03-05T09:00\n---\n'))?.kind).toBe('post');
  });

  it.each(['# Referat\n\nBeslutning: Ja.\n', '---\ntitle: Referat\ndate: 2019-03-05\n---\n\nTekst\n', '---\nmeeting: x\n---\n\nTekst\n', ':::note\nx\n:::\n'])('is not any other file: %j', (text) => {
    expect(readOwnPage('a.md', bytesOf(text))).toBeNull();
  });

  it('is none in another format', () => {
    expect(readOwnPage('a.html', bytesOf(PAGE))).toBeNull();
  });

  it('is taken in unchanged, under the day of its meeting', () => {
    const { files, report, mustPass } = planned(PAGE, { fileName: 'hentet (1).md' });
    expect(files).toEqual([{ name: '2019-03-05.md', content: PAGE }]);
    expect(mustPass).toBe(true);
    expect(problemsOf(files, MINUTES_FOLDER)).toEqual([]);
    expect(report.screen).toBe(`Import af referatet hentet (1).md

Se efter
  - Filen er allerede et referat i videnbankens form; den er taget ind uændret.

Genkendt
  - Møde: fjerde-moede
  - Punkter: 1
  - Beslutninger: 1
  - Handlinger: 0
  - Deltagere: 1
  - Afbud: 0
  - Partnerrunde: 1

Personoplysninger
  Intet.

Det skal du gøre nu
  - Skriv videre i filen, og udfyld alt, hvor der står »Udfyld:«. Siden er en kladde og bliver ikke udgivet, før du sletter linjen »draft: true« øverst i filen.
  - Kør kommandoen npm run check. Den finder fejl på siden og siger, hvordan de rettes. Se siden på /referater/2019-03-05/, når du har startet videnbanken med npm start.
`);
  });

  it('keeps a name of its own that begins with the day', () => {
    expect(planned(PAGE, { fileName: '2019-03-05-fjerde.md' }).files[0]?.name).toBe('2019-03-05-fjerde.md');
  });
});

describe('personal data in such a file', () => {
  it('is taken out, and nothing else is touched', () => {
    const { files, report } = planned(PAGE.replace('Versionen sendes i høring.', 'Ring 75 74 12 34, skriv til [Bo](mailto:navn@example.org) eller navn@example.org.').replace('description: "Udfyld: Én sætning."', 'description: Skriv til navn@example.org'));
    expect(String(files[0]?.content)).toBe(
      PAGE.replace('Versionen sendes i høring.', 'Ring (telefonnummer fjernet), skriv til Bo eller (e-mail fjernet).').replace('description: "Udfyld: Én sætning."', 'description: Skriv til (e-mail fjernet)'),
    );
    expect(report.screen).toContain('den er taget ind uændret, bortset fra de personoplysninger, der er fjernet.');
    expect(report.screen).toContain('  - e-mailadresse i hovedet: na••• (fjernet)');
    expect(problemsOf(files, MINUTES_FOLDER)).toEqual([]);
  });

  it('stops at a CPR number, and goes on with --redact unless markup parts it', () => {
    expect(problem(PAGE.replace('høring', 'høring 070761-4285'))).toMatchObject({ found: 'Filen indeholder et CPR-nummer: brødtekst (0707•••).' });
    expect(String(planned(PAGE.replace('høring', 'høring 070761-4285'), { redact: true }).files[0]?.content)).toContain('Versionen sendes i høring (CPR-nummer fjernet).');
    expect(problem(PAGE.replace('høring', 'høring 070761-**4285**'), { redact: true })).toMatchObject({ found: 'Filen indeholder et CPR-nummer: brødtekst (0707•••).' });
  });
});

describe('such a file is refused', () => {
  it('when it is a post, or of another meeting than the editor says', () => {
    expect(problem('---\ntitle: x\nkind: meeting\nstart: 2019-03-05T09:00\n---\n')).toMatchObject({ found: 'Filen er et opslag om et møde i videnbankens form og ikke et referat.' });
    expect(problem(PAGE, { meeting: 'foerste-moede' })).toMatchObject({ found: 'Filen er et referat af mødet »fjerde-moede«, men du har skrevet --meeting foerste-moede.' });
    expect(problem(PAGE, { date: '2019-03-06' })).toMatchObject({ found: 'Filen er et referat af mødet »fjerde-moede«, som var 2019-03-05, men du har skrevet --date 2019-03-06.' });
  });

  it('when the meeting has minutes, unless they await and give their place', () => {
    const old = '---\ntitle: T\ndescription: D\nreviewed: 2026-11-26\nmeeting: fjerde-moede\nstate: awaiting\n---\n';
    const grown = testTree({ 'docs/referater/fjerde.md': old });
    expect(importOwnPage(own(PAGE), grown, OPTIONS)).toMatchObject({ problem: { found: 'Mødet »fjerde-moede« har allerede et referat i docs/referater/fjerde.md. Siden venter på referatet (state: awaiting).' } });
    expect(importOwnPage(own(PAGE), grown, { ...OPTIONS, existing: 'replace-awaiting' })).toMatchObject({
      files: [{ name: 'fjerde.md', content: PAGE }], replaces: 'docs/referater/fjerde.md', movesTo: 'foer-import/fjerde.foer.md',
    });
  });
});
