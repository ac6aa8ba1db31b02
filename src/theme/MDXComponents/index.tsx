import MDXComponents from '@theme-original/MDXComponents';
import { RecordLinks } from '../../components/RecordLinks';
import { CaseCitation } from '../../plugins/cases/theme/CaseCitation';
import { CaseTake } from '../../plugins/cases/theme/CaseTake';
import { CharterTake } from '../../plugins/charter/theme/CharterTake';
import { ProposalTake } from '../../plugins/charter/theme/ProposalTake';
import { MeetingTake } from '../../plugins/meetings/theme/MeetingTake';
import { MinutesTake } from '../../plugins/meetings/theme/MinutesTake';
import { WordingCopy } from '../../plugins/requirements/theme/WordingCopy';
import { anchored } from './anchored';

/** The theme's own elements, and those that pages are composed with because only the host knows the address of the site. */
export default {
  ...MDXComponents,
  section: anchored('section'),
  tr: anchored('tr'),
  'case-citation': CaseCitation,
  'case-take': CaseTake,
  'charter-take': CharterTake,
  'meeting-take': MeetingTake,
  'minutes-take': MinutesTake,
  'proposal-take': ProposalTake,
  'record-links': RecordLinks,
  'wording-copy': WordingCopy,
};
