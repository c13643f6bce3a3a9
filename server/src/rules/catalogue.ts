import { bracketUnbalanced } from './bracket/unbalanced';
import { characterMojibake } from './character/mojibake';
import { dateImpossible } from './date/impossible';
import { dateNoDateline } from './date/noDateline';
import { dateWeekday } from './date/weekday';
import { documentLostHeading } from './document/lostHeading';
import { documentLostLabel } from './document/lostLabel';
import { footnoteCallOrder } from './footnote/callOrder';
import { footnoteDuplicate } from './footnote/duplicate';
import { footnoteEmpty } from './footnote/empty';
import { footnoteIbidNoAntecedent } from './footnote/ibidNoAntecedent';
import { footnoteNumberOutOfRange } from './footnote/numberOutOfRange';
import { footnoteSequence } from './footnote/sequence';
import { footnoteUndefined } from './footnote/undefined';
import { footnoteUnreferenced } from './footnote/unreferenced';
import { pageSequence } from './page/sequence';
import { personNearMiss } from './person/nearMiss';
import { personSpellingVariants } from './person/spellingVariants';
import { referenceDocument } from './reference/document';
import { referenceLostRangeDash } from './reference/lostRangeDash';
import { referenceRangeOrder } from './reference/rangeOrder';
import type { Rule } from './rule';
import { sourceMissing } from './source/missing';
import { sourcePrefix } from './source/prefix';
import { sourceUnknownMarking } from './source/unknownMarking';
import { textUnbalancedParenthesis } from './text/unbalancedParenthesis';
import { textUnbalancedQuotes } from './text/unbalancedQuotes';

/** All rules, in the order of their ids. A new rule is a file of its own and one line here. */
export const rules: readonly Rule[] = [
  bracketUnbalanced,
  characterMojibake,
  dateImpossible,
  dateNoDateline,
  dateWeekday,
  documentLostHeading,
  documentLostLabel,
  footnoteCallOrder,
  footnoteDuplicate,
  footnoteEmpty,
  footnoteIbidNoAntecedent,
  footnoteNumberOutOfRange,
  footnoteSequence,
  footnoteUndefined,
  footnoteUnreferenced,
  pageSequence,
  personNearMiss,
  personSpellingVariants,
  referenceDocument,
  referenceLostRangeDash,
  referenceRangeOrder,
  sourceMissing,
  sourcePrefix,
  sourceUnknownMarking,
  textUnbalancedParenthesis,
  textUnbalancedQuotes,
];
