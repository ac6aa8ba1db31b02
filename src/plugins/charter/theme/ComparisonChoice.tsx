import { useId, type ReactNode } from 'react';
import type { DocumentData } from '../shared/charterData';
import type { ChosenComparison } from '../shared/comparison/address';
import { nameOfVersion, nameWithState } from '../shared/comparison/words';

interface ChoiceProps {
  chosen: ChosenComparison;
  documents: readonly DocumentData[];
  onChange(next: Partial<ChosenComparison>): void;
}

/** Which document, which two of its versions, and how they are shown. */
export function ComparisonChoice({ chosen, documents, onChange }: ChoiceProps): ReactNode {
  const { document, before, after, isSideBySide } = chosen;
  // That all of them are templates stands below, and the names of versions need their room.
  const nameOf = document.isTemplate ? nameOfVersion : nameWithState;
  const versions = document.versions.map((version) => ({ id: version.id, name: nameOf(version) }));
  const versionOf = (id: string) => document.versions.find((version) => version.id === id) ?? after;
  return (
    <form className="redline-choice" onSubmit={(event) => event.preventDefault()}>
      <Select label="Charter" value={document.id} options={documents.map(({ id, title }) => ({ id, name: title }))} onChange={(id) => onChange(newestOf(id, documents))} />
      <Select label="Fra" value={before.id} options={versions} onChange={(id) => onChange({ before: versionOf(id) })} />
      <Select label="Til" value={after.id} options={versions} onChange={(id) => onChange({ after: versionOf(id) })} />
      <button type="button" className="outline-button" onClick={() => onChange({ before: after, after: before })}>
        Byt om
      </button>
      <label className="redline-choice__side">
        <input type="checkbox" checked={isSideBySide} onChange={({ target }) => onChange({ isSideBySide: target.checked })} /> Side om side
      </label>
    </form>
  );
}

/** Of another document its newest version, beside the one before. */
function newestOf(id: string, documents: readonly DocumentData[]): Partial<ChosenComparison> {
  const document = documents.find((each) => each.id === id);
  const [before, after] = document?.versions.slice(-2) ?? [];
  return document === undefined || before === undefined || after === undefined ? {} : { document, before, after };
}

interface SelectProps {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChange(value: string): void;
}

function Select({ label, value, options, onChange }: SelectProps): ReactNode {
  const id = useId();
  return (
    <p className="redline-choice__field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  );
}
