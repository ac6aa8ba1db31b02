declare module '@generated/cases/default/cases.json' {
  import type { CaseRecord } from '@site/src/plugins/cases/shared/caseRecord';

  const records: CaseRecord[];
  export default records;
}

declare module '@generated/knowledge/default/meetings.json' {
  import type { MeetingRow } from '@site/src/plugins/knowledge/shared/pageData';

  const meetings: MeetingRow[];
  export default meetings;
}

declare module '@generated/knowledge/default/exampleMeetings.json' {
  import type { MeetingRow } from '@site/src/plugins/knowledge/shared/pageData';

  const meetings: MeetingRow[];
  export default meetings;
}

declare module '@generated/knowledge/default/siteIndex.json' {
  import type { IndexGroup } from '@site/src/plugins/knowledge/shared/pageData';

  const groups: IndexGroup[];
  export default groups;
}

declare module '@generated/knowledge/default/mentions.json' {
  import type { MentionGroup } from '@site/src/plugins/knowledge/shared/pageData';

  const groups: MentionGroup[];
  export default groups;
}

declare module '@generated/cases/default/caseBrowser.json' {
  import type { BrowserData } from '@site/src/plugins/cases/shared/caseCard';

  const data: BrowserData;
  export default data;
}

declare module '@generated/cases/default/caseMap.json' {
  import type { CaseMapData } from '@site/src/plugins/cases/shared/caseMap';

  const data: CaseMapData;
  export default data;
}

declare module '@generated/cases/default/businessCase.json' {
  import type { BusinessCaseData } from '@site/src/plugins/cases/shared/businessCase/published';

  /** Null on a site without the case. */
  const data: BusinessCaseData | null;
  export default data;
}

declare module '@generated/meetings/default/decisions.json' {
  import type { RegisterData } from '@site/src/plugins/meetings/shared/register/register';

  const data: RegisterData;
  export default data;
}

declare module '@generated/meetings/default/actions.json' {
  import type { RegisterData } from '@site/src/plugins/meetings/shared/register/register';

  const data: RegisterData;
  export default data;
}

declare module '*.css';

declare module '@generated/meetings/default/partnerRounds.json' {
  import type { PartnerRounds } from '@site/src/plugins/meetings/shared/partners/partnerRounds';

  const rounds: PartnerRounds;
  export default rounds;
}

declare module '@generated/meetings/default/roomMeetings.json' {
  import type { RoomMeeting } from '@site/src/plugins/meetings/shared/room/roomMeeting';

  /** Real meetings first, the newest of each first. */
  const meetings: RoomMeeting[];
  export default meetings;
}

declare module '@generated/charter/default/adoptions.json' {
  import type { AdoptionData } from '@site/src/plugins/charter/shared/adoption/adoptionData';

  const data: AdoptionData;
  export default data;
}

declare module '@generated/charter/default/documents.json' {
  import type { DocumentData } from '@site/src/plugins/charter/shared/charterData';

  const documents: DocumentData[];
  export default documents;
}
