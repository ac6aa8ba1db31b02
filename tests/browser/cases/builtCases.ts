import { readFileSync } from 'node:fs';

/** The cases of the built site, as it publishes them. */
export const CASES = JSON.parse(readFileSync('build/api/cases.json', 'utf8')) as { id: string; address: string; title: string }[];
