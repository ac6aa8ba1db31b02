export type DataPath = ReadonlyArray<string | number>;

/** A value inside parsed data, with the key it stands under (list items carry the key of their list). */
export interface DataValue {
  path: DataPath;
  key: string;
  value: string | number | boolean | null;
}

/** Every plain value inside parsed YAML, in document order. */
export function walkData(data: unknown, path: DataPath = [], key = ''): DataValue[] {
  if (Array.isArray(data)) return data.flatMap((item: unknown, index) => walkData(item, [...path, index], key));
  if (typeof data === 'object' && data !== null) {
    return Object.entries(data).flatMap(([name, value]: [string, unknown]) => walkData(value, [...path, name], name));
  }
  return isPlain(data) ? [{ path, key, value: data }] : [];
}

function isPlain(value: unknown): value is DataValue['value'] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
