import data from '@generated/meetings/default/decisions.json';
import type { ReactNode } from 'react';
import { Register } from './Register';

/** The decisions of all minutes. */
export default function DecisionRegister(): ReactNode {
  return <Register data={data} />;
}
