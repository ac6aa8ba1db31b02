import type { MeetingFields } from '../../../../model/kinds/meeting';
import type { Knowledge } from '../../../../model/knowledge';
import { cite, element, inline, scrollTable, text, type Markup } from '../../../../model/markup';

/** The documents of a meeting, with how far they can be had. */
export function documentTable(documents: MeetingFields['documents'], knowledge: Knowledge): Markup {
  const rows = documents.map(({ title, state, note, source }) =>
    element('tr', {}, [
      element('th', { scope: 'row' }, [text(title)]),
      element('td', {}, [text(knowledge.label('document-state', state))]),
      element('td', {}, [...inline(note), ...(source === undefined ? [] : cite([source]))]),
    ]),
  );
  const head = ['Dokument', 'Tilstand', 'Bemærkning'].map((label) => element('th', { scope: 'col' }, [text(label)]));
  return scrollTable('Dokumenter fra mødet', [
    element('table', {}, [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, rows)]),
  ]);
}
