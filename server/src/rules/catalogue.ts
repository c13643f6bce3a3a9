import { attachmentEditorialNote } from './attachment/editorialNote';
import { attachmentHeadCaps } from './attachment/headCaps';
import { attachmentHeadOrder } from './attachment/headOrder';
import { attachmentPossibleDocument } from './attachment/possibleDocument';
import { attachmentSequence } from './attachment/sequence';
import { attachmentUnresolved } from './attachment/unresolved';
import { bracketConjecture } from './bracket/conjecture';
import { bracketDeclassifiedAgreement } from './bracket/declassifiedAgreement';
import { bracketDeclassifiedAmount } from './bracket/declassifiedAmount';
import { bracketDeclassifiedSpelling } from './bracket/declassifiedSpelling';
import { bracketDeclassifiedUnit } from './bracket/declassifiedUnit';
import { bracketEllipsisUnidentified } from './bracket/ellipsisUnidentified';
import { bracketIllegibleForm } from './bracket/illegibleForm';
import { bracketNested } from './bracket/nested';
import { bracketOmissionAgreement } from './bracket/omissionAgreement';
import { bracketOriginalUnidentified } from './bracket/originalUnidentified';
import { bracketSicForm } from './bracket/sicForm';
import { bracketUnbalanced } from './bracket/unbalanced';
import { characterControl } from './character/control';
import { characterDoublePunctuation } from './character/doublePunctuation';
import { characterInvisible } from './character/invisible';
import { characterLFor1 } from './character/lFor1';
import { characterMixedQuotes } from './character/mixedQuotes';
import { characterMojibake } from './character/mojibake';
import { characterNotNfc } from './character/notNfc';
import { characterOFor0 } from './character/oFor0';
import { characterQuoteEdge } from './character/quoteEdge';
import { characterQuoteOrientation } from './character/quoteOrientation';
import { characterQuoteSpace } from './character/quoteSpace';
import { characterSpaceBeforePunctuation } from './character/spaceBeforePunctuation';
import { characterStraightQuotes } from './character/straightQuotes';
import { dateFileNumber } from './date/fileNumber';
import { dateHeadingDateline } from './date/headingDateline';
import { dateImpossible } from './date/impossible';
import { dateNoDateline } from './date/noDateline';
import { dateOutsideCoverage } from './date/outsideCoverage';
import { dateTimeForm } from './date/timeForm';
import { dateWeekday } from './date/weekday';
import { documentEmptyHeading } from './document/emptyHeading';
import { documentHeadingCase } from './document/headingCase';
import { documentHeadingPeriod } from './document/headingPeriod';
import { documentLostHeading } from './document/lostHeading';
import { documentLostLabel } from './document/lostLabel';
import { documentNoHeading } from './document/noHeading';
import { documentNumberBracketed } from './document/numberBracketed';
import { documentNumberDuplicate } from './document/numberDuplicate';
import { documentNumberSequence } from './document/numberSequence';
import { documentOutOfOrder } from './document/outOfOrder';
import { documentTwoHeadings } from './document/twoHeadings';
import { footnoteCallOrder } from './footnote/callOrder';
import { footnoteDirection } from './footnote/direction';
import { footnoteDuplicate } from './footnote/duplicate';
import { footnoteEmpty } from './footnote/empty';
import { footnoteFirstNumber } from './footnote/firstNumber';
import { footnoteIbidNoAntecedent } from './footnote/ibidNoAntecedent';
import { footnoteNested } from './footnote/nested';
import { footnoteNoFinalPunctuation } from './footnote/noFinalPunctuation';
import { footnoteNumberOutOfRange } from './footnote/numberOutOfRange';
import { footnoteSelfReference } from './footnote/selfReference';
import { footnoteSequence } from './footnote/sequence';
import { footnoteSpaceBeforeCall } from './footnote/spaceBeforeCall';
import { footnoteSpaceBetweenCalls } from './footnote/spaceBetweenCalls';
import { footnoteSupraInfra } from './footnote/supraInfra';
import { footnoteSymbolLabel } from './footnote/symbolLabel';
import { footnoteUndefined } from './footnote/undefined';
import { footnoteUnreferenced } from './footnote/unreferenced';
import { pageDuplicate } from './page/duplicate';
import { pageSequence } from './page/sequence';
import { participantUnlisted } from './participant/unlisted';
import { personNamesake } from './person/namesake';
import { personNearMiss } from './person/nearMiss';
import { personSpellingVariants } from './person/spellingVariants';
import { personTitleDate } from './person/titleDate';
import { personUnlisted } from './person/unlisted';
import { referenceDescription } from './reference/description';
import { referenceDocument } from './reference/document';
import { referenceLostRangeDash } from './reference/lostRangeDash';
import { referenceNumberAgreement } from './reference/numberAgreement';
import { referenceRangeDash } from './reference/rangeDash';
import { referenceRangeOrder } from './reference/rangeOrder';
import { referenceSelf } from './reference/self';
import { referenceSeriesForm } from './reference/seriesForm';
import { referenceTelegramNumber } from './reference/telegramNumber';
import { referenceVolume } from './reference/volume';
import { referenceVolumeElement } from './reference/volumeElement';
import { referenceVolumeTitle } from './reference/volumeTitle';
import type { Rule } from './rule';
import { sourceFinalPeriod } from './source/finalPeriod';
import { sourceFormula } from './source/formula';
import { sourceMissing } from './source/missing';
import { sourceNoClassification } from './source/noClassification';
import { sourceNotFirst } from './source/notFirst';
import { sourcePrefix } from './source/prefix';
import { sourceUnknownMarking } from './source/unknownMarking';
import { telegramPostPlace } from './telegram/postPlace';
import { termUndefined } from './term/undefined';
import { textBrokenWord } from './text/brokenWord';
import { textDoubleSpace } from './text/doubleSpace';
import { textLostLinkDash } from './text/lostLinkDash';
import { textOcrWord } from './text/ocrWord';
import { textRepeatedWord } from './text/repeatedWord';
import { textTab } from './text/tab';
import { textTrailingSpace } from './text/trailingSpace';
import { textUnbalancedParenthesis } from './text/unbalancedParenthesis';
import { textUnbalancedQuotes } from './text/unbalancedQuotes';

/** All rules, in the order of their ids. A new rule is a file of its own and one line here. */
export const rules: readonly Rule[] = [
  attachmentEditorialNote,
  attachmentHeadCaps,
  attachmentHeadOrder,
  attachmentPossibleDocument,
  attachmentSequence,
  attachmentUnresolved,
  bracketConjecture,
  bracketDeclassifiedAgreement,
  bracketDeclassifiedAmount,
  bracketDeclassifiedSpelling,
  bracketDeclassifiedUnit,
  bracketEllipsisUnidentified,
  bracketIllegibleForm,
  bracketNested,
  bracketOmissionAgreement,
  bracketOriginalUnidentified,
  bracketSicForm,
  bracketUnbalanced,
  characterControl,
  characterDoublePunctuation,
  characterInvisible,
  characterLFor1,
  characterMixedQuotes,
  characterMojibake,
  characterNotNfc,
  characterOFor0,
  characterQuoteEdge,
  characterQuoteOrientation,
  characterQuoteSpace,
  characterSpaceBeforePunctuation,
  characterStraightQuotes,
  dateFileNumber,
  dateHeadingDateline,
  dateImpossible,
  dateNoDateline,
  dateOutsideCoverage,
  dateTimeForm,
  dateWeekday,
  documentEmptyHeading,
  documentHeadingCase,
  documentHeadingPeriod,
  documentLostHeading,
  documentLostLabel,
  documentNoHeading,
  documentNumberBracketed,
  documentNumberDuplicate,
  documentNumberSequence,
  documentOutOfOrder,
  documentTwoHeadings,
  footnoteCallOrder,
  footnoteDirection,
  footnoteDuplicate,
  footnoteEmpty,
  footnoteFirstNumber,
  footnoteIbidNoAntecedent,
  footnoteNested,
  footnoteNoFinalPunctuation,
  footnoteNumberOutOfRange,
  footnoteSelfReference,
  footnoteSequence,
  footnoteSpaceBeforeCall,
  footnoteSpaceBetweenCalls,
  footnoteSupraInfra,
  footnoteSymbolLabel,
  footnoteUndefined,
  footnoteUnreferenced,
  pageDuplicate,
  pageSequence,
  participantUnlisted,
  personNamesake,
  personNearMiss,
  personSpellingVariants,
  personTitleDate,
  personUnlisted,
  referenceDescription,
  referenceDocument,
  referenceLostRangeDash,
  referenceNumberAgreement,
  referenceRangeDash,
  referenceRangeOrder,
  referenceSelf,
  referenceSeriesForm,
  referenceTelegramNumber,
  referenceVolume,
  referenceVolumeElement,
  referenceVolumeTitle,
  sourceFinalPeriod,
  sourceFormula,
  sourceMissing,
  sourceNoClassification,
  sourceNotFirst,
  sourcePrefix,
  sourceUnknownMarking,
  telegramPostPlace,
  termUndefined,
  textBrokenWord,
  textDoubleSpace,
  textLostLinkDash,
  textOcrWord,
  textRepeatedWord,
  textTab,
  textTrailingSpace,
  textUnbalancedParenthesis,
  textUnbalancedQuotes,
];
