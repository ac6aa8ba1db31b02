/** The address of the brief of a case, below the base URL: `/cases/skolen/` → `/cases/skolen/kort/`. */
export function addressOfBrief(address: string): string {
  return `${address}kort/`;
}

/** The address of its Word file: `/cases/skolen/` → `/cases/skolen/skolen.docx`. */
export function addressOfWordFile({ id, address }: { id: string; address: string }): string {
  return `${address}${id}.docx`;
}
