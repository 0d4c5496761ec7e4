// Every sentence a user can see about figures and files.

export { explainFinding } from './explain';
export { describeFinding, detailFinding } from './finding';
export { describeQuestion, type QuestionWords, questionSentence } from './question';
export { troubleMessage } from './trouble';
export { memberName } from './words';
