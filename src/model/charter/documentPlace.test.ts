import { expect, it } from 'vitest';
import { addressOfDocument, idOfDocument } from './documentPlace';

it.each(['/charter/aftalen/', '/charter/aftalen/aftalen-2/', '/charter/aftalen/forslag/maal/'])('%s belongs to the document »aftalen«', (address) => {
  expect([addressOfDocument({ address }), idOfDocument({ address })]).toEqual(['/charter/aftalen/', 'aftalen']);
});
