import { brokenLink } from './brokenLink';
import { duplicateId } from './duplicateId';
import { duplicateSourceUrl } from './duplicateSourceUrl';
import { headingJump } from './headingJump';
import { missingAlt } from './missingAlt';
import { postDate } from './postDate';
import { privateData } from './privateData';
import type { Rule } from './rule';
import { uncitedNumber } from './uncitedNumber';
import { unknownFigure } from './unknownFigure';
import { unknownRelation } from './unknownRelation';
import { unknownSource } from './unknownSource';
import { unusedSource } from './unusedSource';
import { weekdayDate } from './weekdayDate';

/** The rules that look at the whole tree. What a schema can say is checked before them, in `validate.ts`. */
export const RULES: readonly Rule[] = [
  brokenLink,
  duplicateId,
  duplicateSourceUrl,
  headingJump,
  missingAlt,
  postDate,
  privateData,
  uncitedNumber,
  unknownFigure,
  unknownRelation,
  unknownSource,
  unusedSource,
  weekdayDate,
];
