import data from '@generated/meetings/default/actions.json';
import type { ReactNode } from 'react';
import { Register } from './Register';

/** The actions of all minutes. */
export default function ActionRegister(): ReactNode {
  return <Register data={data} />;
}
