import { agendaTimes } from './agendaTimes';
import { brokenLink } from './brokenLink';
import { brokenReference } from './brokenReference';
import { charterAdoption } from './charterAdoption';
import { charterChange } from './charterChange';
import { charterOrder } from './charterOrder';
import { charterParagraph } from './charterParagraph';
import { charterProposal } from './charterProposal';
import { dateAsList } from './dateAsList';
import { duplicateAnchor } from './duplicateAnchor';
import { duplicateId } from './duplicateId';
import { duplicateMeetingNumber } from './duplicateMeetingNumber';
import { duplicateSourceUrl } from './duplicateSourceUrl';
import { editionLink } from './editionLink';
import { footnote } from './footnote';
import { headingAnchor } from './headingAnchor';
import { headingJump } from './headingJump';
import { linkToDraft } from './linkToDraft';
import { missingAlt } from './missingAlt';
import { missingImage } from './missingImage';
import { missingNote } from './missingNote';
import { pageId } from './pageId';
import { postDate } from './postDate';
import { privateData } from './privateData';
import { rawHtml } from './rawHtml';
import { requirementSections } from './requirementSections';
import { lostPermalink } from './lostPermalink';
import { minutesMeeting } from './minutesMeeting';
import { minutesPart } from './minutesPart';
import { minutesRelation } from './minutesRelation';
import { minutesState } from './minutesState';
import { partnerReport } from './partnerReport';
import { supersededDecision } from './supersededDecision';
import type { Rule } from './rule';
import { uncitedNumber } from './uncitedNumber';
import { unfilled } from './unfilled';
import { unfitDrawing } from './unfitDrawing';
import { unknownDirective } from './unknownDirective';
import { unknownDrawing } from './unknownDrawing';
import { unknownFigure } from './unknownFigure';
import { unknownRelation } from './unknownRelation';
import { unknownSource } from './unknownSource';
import { unreadMarkdown } from './unreadMarkdown';
import { unsafeLink } from './unsafeLink';
import { unusedSource } from './unusedSource';
import { weekdayDate } from './weekdayDate';
import { wrongOrder } from './wrongOrder';

/** The rules that look at the whole tree. What a schema can say is checked before them, in `validate.ts`. */
export const RULES: readonly Rule[] = [
  agendaTimes,
  brokenLink,
  brokenReference,
  charterAdoption,
  charterChange,
  charterOrder,
  charterParagraph,
  charterProposal,
  dateAsList,
  duplicateAnchor,
  duplicateId,
  duplicateMeetingNumber,
  duplicateSourceUrl,
  editionLink,
  footnote,
  headingAnchor,
  headingJump,
  linkToDraft,
  lostPermalink,
  minutesMeeting,
  minutesPart,
  minutesRelation,
  minutesState,
  partnerReport,
  supersededDecision,
  missingAlt,
  missingImage,
  missingNote,
  pageId,
  postDate,
  privateData,
  rawHtml,
  requirementSections,
  uncitedNumber,
  unfilled,
  unfitDrawing,
  unknownDirective,
  unknownDrawing,
  unknownFigure,
  unknownRelation,
  unknownSource,
  unreadMarkdown,
  unsafeLink,
  unusedSource,
  weekdayDate,
  wrongOrder,
];
