import { currentVersion, isTemplate, readableVersions } from '../../../model/charter/buildCharters';
import { proposalNamed } from '../../../model/charter/buildProposals';
import { proposalName } from '../../../model/charter/proposalWords';
import type { CharterChange, CharterDocument, CharterVersion } from '../../../model/charter/records';
import { citedLine } from '../../../model/citedText';
import type { Knowledge } from '../../../model/knowledge';
import type { DocumentData, ReasonData, VersionData } from '../shared/charterData';

/** The documents of which a version can be read. */
export function buildCharterData(knowledge: Knowledge): DocumentData[] {
  return knowledge.charters.flatMap((document) => {
    const known = readableVersions(document);
    const current = currentVersion(document);
    return current === null || known.length === 0 ? [] : [toDocument(document, known, current, knowledge)];
  });
}

/** Those of which versions can be compared. */
export function comparable(documents: readonly DocumentData[]): DocumentData[] {
  return documents.filter(({ versions }) => versions.length > 1);
}

function toDocument({ id, title, address, isExample }: CharterDocument, known: readonly CharterVersion[], current: CharterVersion, knowledge: Knowledge): DocumentData {
  return {
    id,
    title,
    address,
    isExample,
    isTemplate: isTemplate({ versions: known }),
    current: current.id,
    versions: known.map((version) => toVersion(version, knowledge)),
  };
}

/** A version as the pages that compare need it, and its Word files. */
export function toVersion({ id, address, label, title, state, date, order, paragraphs, changes }: CharterVersion, knowledge: Knowledge): VersionData {
  return { id, address, label, title, state: knowledge.label('charter-state', state), date, order, paragraphs, reasons: changes.map((change) => toReason(change, knowledge)) };
}

function toReason({ paragraphs, reason, decision, proposal }: CharterChange, knowledge: Knowledge): ReasonData {
  const { text, sources } = citedLine(reason, knowledge);
  const found = knowledge.minutes.decisions.find(({ id }) => id === decision);
  const takenIn = proposalNamed(proposal, knowledge.charters);
  return {
    paragraphs,
    text,
    sources: sources.map((source) => ({ id: source, publisher: knowledge.sources.get(source)?.publisher ?? source })),
    decision: found === undefined ? null : { title: found.title, address: found.address, isExample: found.isExample },
    proposal: takenIn === undefined ? null : { title: proposalName(takenIn, knowledge.pages), address: takenIn.address, isExample: takenIn.isExample },
  };
}
