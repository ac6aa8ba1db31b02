import { readFileSync } from 'node:fs';

/** How many cases the built site has. */
export const CASE_COUNT = (JSON.parse(readFileSync('build/api/cases.json', 'utf8')) as unknown[]).length;
