import type { MeetingFields } from '../../../../model/kinds/meeting';
import type { Knowledge } from '../../../../model/knowledge';
import { cite, element, inline, link, scrollTable, text, type Markup, type MarkupChild } from '../../../../model/markup';

/** The documents of a meeting, with how far they can be had. */
export function documentTable(documents: MeetingFields['documents'], knowledge: Knowledge): Markup {
  const rows = documents.map(({ title, state, note, page, source }) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [documentName(title, page, knowledge)]),
      element('td', {}, [text(knowledge.label('document-state', state))]),
      element('td', {}, [...inline(note), ...(source === undefined ? [] : cite([source]))]),
    ]),
  );
  const head = ['Dokument', 'Tilstand', 'Bemærkning'].map((label) => element('th', { scope: 'col' }, [text(label)]));
  return scrollTable('Dokumenter fra mødet', [
    element('table', {}, [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, rows)]),
  ]);
}

/** Leads to the page that the document is, unless this edition leaves it out. */
function documentName(title: string, id: string | undefined, { pageById }: Knowledge): MarkupChild {
  const page = id === undefined ? undefined : pageById(id);
  return page === undefined ? text(title) : link(page.address, title);
}
