const MARK = /^eksempel:\s*/i;

const SUFFIX = / \(eksempel\)$/i;

/** A title that says so when what it names was made up: `Vintermøde` → `Eksempel: Vintermøde`, `Kommune A (eksempel)` → `Eksempel: Kommune A`; once is enough. */
export function markExample(title: string, isExample: boolean): string {
  return isExample && !MARK.test(title) ? `Eksempel: ${withoutExampleSuffix(title)}` : title;
}

/** The name of a made-up municipality where something else says that it is one: `Kommune A (eksempel)` → `Kommune A`. */
export function withoutExampleSuffix(name: string): string {
  return name.replace(SUFFIX, '');
}

/** A title where a mark beside it says the same: `Eksempel: Vintermøde` → `Vintermøde`. */
export function withoutExampleMark(title: string): string {
  return title.replace(MARK, '');
}
