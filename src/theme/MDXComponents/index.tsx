import MDXComponents from '@theme-original/MDXComponents';
import { CaseCitation } from '../../plugins/cases/theme/CaseCitation';
import { CaseTake } from '../../plugins/cases/theme/CaseTake';
import { MeetingTake } from '../../plugins/meetings/theme/MeetingTake';

/** The theme's own elements, and those that pages are composed with because only the host knows the address of the site. */
export default { ...MDXComponents, 'case-citation': CaseCitation, 'case-take': CaseTake, 'meeting-take': MeetingTake };
