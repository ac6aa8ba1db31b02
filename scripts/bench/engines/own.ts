import { buildEngine, type EngineAdapter } from '../../search/engine';

/** This project's search. */
export const own: EngineAdapter = { name: 'this search', build: buildEngine };
