import Layout from '@theme/Layout';
import type { ReactNode } from 'react';
import { RoomPage } from '../../plugins/meetings/theme/room/RoomPage';

const DESCRIPTION = 'Partnerrunden på storskærm: én kommune ad gangen med det, den sidst fortalte, et ur på to minutter og noter, der bliver i jeres browser.';

/** The partner round in the meeting room. */
export default function Room(): ReactNode {
  return (
    <Layout title="Partnerrunden i mødelokalet" description={DESCRIPTION}>
      <RoomPage />
    </Layout>
  );
}
