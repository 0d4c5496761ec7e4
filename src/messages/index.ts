// Every sentence a user can see about figures and files.

export {
  computedInDraft,
  draftNotice,
  knownInDraft,
  listedElsewhere,
  noticeOverDraft,
} from './draft';
export { earlierDoubtText } from './earlier';
export { describeFinding, detailFinding, explainFinding } from './finding';
export { listedWords } from './listed';
export { describeProgress } from './progress';
export { describeQuestion, questionSentence, unclearSentence } from './question';
export { describeRepair } from './repair';
export { type SetNote, type SetReason, setNoteText, setReasonText, straddlesInDraft } from './set-offer';
export { severityWords } from './severity';
export { unitSentences } from './standing';
export { troubleMessage } from './trouble';
export { describeUnread, describeValueless, readShare } from './unread';
export {
  explanationOf,
  lapsedSentence,
  NOTHING_EXPLAINED,
  waivedInDraft,
  waiverSentence,
} from './waiver';
export { joinAnd, memberName, termPlace } from './words';
