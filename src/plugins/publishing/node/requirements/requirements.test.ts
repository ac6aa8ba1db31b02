import { describe, expect, it } from 'vitest';
import { dataFile, page, smallKnowledge, source } from '../../../../model/__fixtures__/smallTree';
import { buildApi } from '../api';
import { buildRequirementsCsv } from './requirementsCsv';

const BODY = `## Kravtekst {#kravtekst}

> Facaden er af brugte mursten:
>
> - hele
> - rene

Tilpas teksten.

## Dokumentation {#dokumentation}

En liste [@k-1].

- Antal
- Art

## Opfølgning {#opfoelgning}

Ved levering.

## Risiko {#risiko}

Tiden; den er knap.

## Jura {#jura}

Se loven [@k-1].`;

const knowledge = smallKnowledge({
  'docs/krav/k-002.md': page('requirement', { title: 'Brugte sten', example: true }),
  'docs/krav/k-001.md': page('requirement', { title: 'Brugte sten', materials: ['brick'], usedIn: ['skolen'], basis: 'Kilden siger det [@k-1].' }, BODY),
  'docs/krav/k-003.md': page('requirement', { unlisted: true }, BODY),
  'docs/cases/danmark/skolen.md': page('case', { title: 'Skolen' }),
  'src/data/sources/k.yml': dataFile(source('k-1')),
});

describe('the requirements as open data', () => {
  const records = JSON.parse(buildApi(knowledge).find(({ name }) => name === 'requirements.json')?.text ?? 'null') as object[];

  it('carry what their sections say, without references', () => {
    expect(records[0]).toMatchObject({
      id: 'k-001',
      wording: 'Facaden er af brugte mursten:\n\n- hele\n- rene',
      proof: 'En liste.\n\nAntal; Art',
      followUp: 'Ved levering.',
      risk: 'Tiden; den er knap.',
      law: 'Se loven.',
      legalAsOf: 'marts 2023',
      link: '/l/k-001/',
    });
  });

  it('are the listed ones; an example says that it is one, and what is missing is empty', () => {
    expect(records.slice(1)).toMatchObject([{ id: 'k-002', title: 'Eksempel: Brugte sten', wording: '', law: '' }]);
  });
});

describe('the table of requirements for Danish Excel', () => {
  const { name, text } = buildRequirementsCsv(knowledge, 'https://example.org/videnbank/');
  const lines = text.split('\r\n');

  it('has its headings in Danish', () => {
    expect(name).toBe('requirements.csv');
    expect(lines[0]).toBe(
      '\ufeff"Id";"Titel";"Plads i udbuddet";"Faser";"Materialer";"Kravtekst";"Dokumentation";"Opfølgning";"Risiko";"Jura";"Kilder til juraen er fra";"Bygger på";"Lignende krav i";"Vejledning";"Arbejdsspor";"Sidst gennemgået";"Eksempel";"Adresse";"Kort link"',
    );
  });

  it('has each requirement with names in the place of ids and whole addresses', () => {
    expect(lines[1]).toBe(
      '"k-001";"Brugte sten";"Option";"Udbud";"Mursten";"Facaden er af brugte mursten:\n\n- hele\n- rene";"En liste.\n\nAntal; Art";"Ved levering.";"Tiden; den er knap.";"Se loven.";"marts 2023";"Kilden siger det.";"Skolen";"";"";"23-11-2026";"nej";"https://example.org/videnbank/krav/k-001/";"https://example.org/videnbank/l/k-001/"',
    );
    expect(lines).toHaveLength(4);
  });
});
