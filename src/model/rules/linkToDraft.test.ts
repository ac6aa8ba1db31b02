import { describe, expect, it } from 'vitest';
import { page, problemsOf } from './__fixtures__/treeOf';
import { linkToDraft } from './linkToDraft';

const DRAFT = { 'docs/om/ny.md': page('Se [en anden kladde](/om/ny-2/).', 'draft: true\n'), 'docs/om/ny-2.md': page('', 'draft: true\n') };

describe('link-to-draft', () => {
  it('accepts links between drafts, from a draft, and to what is published', () => {
    const files = { ...DRAFT, 'docs/om/a.md': page('Se [b](/om/b/) og [siden](https://example.org/om/ny/).'), 'docs/om/b.md': page('') };
    expect(problemsOf(linkToDraft, files)).toEqual([]);
  });

  it('reports a link from a published page, with its anchor', () => {
    expect(problemsOf(linkToDraft, { ...DRAFT, 'docs/om/a.md': page('Tekst.\n\nSe [den nye](/om/ny/#pris).') })).toEqual([
      {
        file: 'docs/om/a.md',
        line: 7,
        rule: 'link-to-draft',
        found: 'Linket /om/ny/#pris fører til en kladde, som ikke bliver udgivet.',
        expected: 'et link til en side, der bliver udgivet',
        fix: 'Fjern linket, eller gør docs/om/ny.md færdig, og slet linjen »draft: true« i den.',
      },
    ]);
  });

  it('reports a link in the front matter and one that is defined below the text', () => {
    const files = { ...DRAFT, 'docs/om/a.md': page('Se [den].\n\n[den]: /om/ny/', 'sidebar_label: "[ny](/om/ny/)"\n') };
    expect(problemsOf(linkToDraft, files).map(({ line }) => line)).toEqual([4, 8]);
  });
});
