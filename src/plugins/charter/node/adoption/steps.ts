import type { Adoption, Reservation } from '../../../../model/charter/adoptions';
import { paragraphName } from '../../../../model/charter/paragraphName';
import { wordingText } from '../../../../model/charter/paragraphText';
import type { CharterVersion } from '../../../../model/charter/records';
import { citedLine } from '../../../../model/citedText';
import type { Knowledge } from '../../../../model/knowledge';
import type { AgendaData, ReservationData, SourceName, StepData } from '../../shared/adoption/adoptionData';

/** A step as readers see it, with the sources of all that it says. */
export function toStep(adoption: Adoption, knowledge: Knowledge): StepData {
  const { status, date, body, note, reservations } = adoption;
  const cited = [note ?? '', ...reservations.map(({ text }) => text)].flatMap((words) => citedLine(words, knowledge).sources);
  const sources = [...new Set([...adoption.sources, ...cited])];
  return {
    status,
    label: knowledge.label('adoption-status', status),
    date,
    body,
    agenda: agendaOf(adoption, knowledge),
    note: note === null ? null : citedLine(note, knowledge).text,
    sources: sources.map((id) => nameOfSource(id, knowledge)),
  };
}

function agendaOf({ agenda }: Adoption, { sources }: Knowledge): AgendaData | null {
  return agenda === null ? null : { id: agenda, url: sources.get(agenda)?.url ?? null };
}

function nameOfSource(id: string, { sources }: Knowledge): SourceName {
  const source = sources.get(id);
  return { id, label: source === undefined ? id : `${source.publisher}: ${source.title}` };
}

/** A reservation beside the words of the version that it is about. */
export function toReservation({ paragraph: id, text, wording }: Reservation, version: CharterVersion, knowledge: Knowledge): ReservationData {
  const paragraph = version.paragraphs.find((own) => own.id === id);
  return {
    paragraph: paragraph === undefined ? null : { name: paragraphName(paragraph), address: `${version.address}#${paragraph.id}` },
    text: citedLine(text, knowledge).text,
    wording: paragraph === undefined || wording === null ? null : { before: paragraph.text, after: wordingText(wording) },
  };
}
