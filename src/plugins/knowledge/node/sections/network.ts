import type { RootContent } from 'mdast';
import { formatPartialDate } from '../../../../danish/dates';
import type { CharterFields } from '../../../../model/kinds/charter';
import type { MunicipalityFields } from '../../../../model/kinds/municipality';
import type { TrackFields } from '../../../../model/kinds/track';
import type { Knowledge } from '../../../../model/knowledge';
import { blocks, cite, element, heading, list, paragraph, section, text, type MarkupChild } from '../../../../model/markup';
import { proposalsBy } from './proposal';
import { factBox, labels, line, notFoundSection, opening, pageLinks, sourcedLine, type PageSections } from './shared';

/** A track's aim and questions. */
export function trackSections(fields: TrackFields, knowledge: Knowledge): PageSections {
  return {
    before: [
      ...opening('track', fields, knowledge),
      factBox('Om sporet', [
        ['Formål', sourcedLine(fields.aim, fields.sources)],
        ['Møder', pageLinks(knowledge, fields.meetings)],
      ]),
    ],
    after: [...section('Spørgsmål til sporet', 'spoergsmaal', [list(fields.questions)]), ...notFoundSection(fields.notFound)],
  };
}

/** A municipality's link to the network, its documented projects and its proposals to charters. */
export function municipalitySections(id: string, fields: MunicipalityFields, knowledge: Knowledge): PageSections {
  return {
    before: [
      ...opening('municipality', fields, knowledge),
      factBox('Kort om forbindelsen', [
        ['Region', [text(fields.region)]],
        ['Forbindelse', labels(knowledge, 'municipality-link', [fields.link])],
        ['Hvad vi ved', sourcedLine(fields.linkNote, fields.sources)],
        ['Sikkerhed', labels(knowledge, 'certainty', fields.certainty === undefined ? [] : [fields.certainty])],
        ['Møder', pageLinks(knowledge, fields.meetings)],
      ]),
    ],
    after: [...projects(fields, knowledge), ...proposalsBy(id, knowledge), ...notFoundSection(fields.notFound)],
  };
}

function projects(fields: MunicipalityFields, knowledge: Knowledge): RootContent[] {
  if (fields.projects.length === 0) return [];
  return [heading(2, 'Dokumenterede projekter', 'projekter'), ...fields.projects.flatMap((project) => projectBlocks(project, knowledge))];
}

function projectBlocks(project: MunicipalityFields['projects'][number], knowledge: Knowledge): RootContent[] {
  const belongs = project.network ? 'Hører til Circularity City' : 'Ikke dokumenteret som netværkets projekt';
  const facts: MarkupChild[] = [text(`${knowledge.label('case-status', project.status)} · ${belongs}`), ...cite(project.sources)];
  const related = project.case === undefined ? [] : [paragraph([text('Case: '), ...pageLinks(knowledge, [project.case])])];
  return [
    heading(3, project.title, project.id),
    element('p', { className: ['page-meta'] }, facts),
    ...blocks(project.text),
    ...related,
  ];
}

/** What is known of a charter version, and plainly whether its wording is. */
export function charterSections(fields: CharterFields, knowledge: Knowledge): PageSections {
  return {
    before: [
      ...opening('charter', fields, knowledge),
      factBox('Om versionen', [
        ['Version', [text(`Nr. ${fields.order} i rækken`)]],
        ['Tilstand', labels(knowledge, 'charter-state', [fields.state])],
        ['Vedtaget af', fields.adopted === undefined ? [] : sourcedLine(fields.adopted.by, fields.adopted.sources)],
        ['Dato', fields.date === null ? [] : [text(formatPartialDate(fields.date))]],
        ['Om tidspunktet', sourcedLine(fields.dateNote, fields.sources)],
        ['Ordlyd', [text(fields.textKnown ? 'Offentligt kendt' : 'Ikke offentligt tilgængelig')]],
        ['Det nye', line(fields.change)],
        ['Møder', pageLinks(knowledge, fields.meetings)],
      ]),
    ],
    after: notFoundSection(fields.notFound),
  };
}
