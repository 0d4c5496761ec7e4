// Every sentence a user can see about figures and files.

export { explainFinding } from './explain';
export { describeFinding, detailFinding } from './finding';
export { describeQuestion, type QuestionWords, questionSentence, unclearSentence } from './question';
export { type SetNote, type SetReason, setNoteText, setReasonText } from './set-offer';
export { troubleMessage } from './trouble';
export { memberName, termPlace } from './words';
