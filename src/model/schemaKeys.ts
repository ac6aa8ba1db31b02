import type * as z from 'zod';

interface Definition {
  innerType?: unknown;
  element?: unknown;
  shape?: Record<string, unknown>;
}

/**
 * The keys that an object schema allows at a path: `['values', 0]` of a figure gives `value`, `to`, `says` …
 * Wrappers (optional, default, list) are looked through. Empty where the path leads to no object.
 */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema;
  for (const step of path) {
    const definition = unwrap(current);
    current = typeof step === 'number' ? definition?.element : definition?.shape?.[String(step)];
  }
  return Object.keys(unwrap(current)?.shape ?? {});
}

function unwrap(schema: unknown): Definition | undefined {
  const definition = (schema as { def?: Definition } | undefined)?.def;
  return definition?.innerType === undefined ? definition : unwrap(definition.innerType);
}
