// Own template sets: read off a sheet, confirmed by a person, kept as one file.

export { type Confirmation, confirmOwnSet, ownSetId } from './confirm';
export type { OwnDraft, RuleProposal } from './draft';
export { readOwnSetFile } from './read-file';
export { readOwnForm } from './read-form';
export { takeAll } from './rivals';
export { writeOwnSetFile } from './write-file';
