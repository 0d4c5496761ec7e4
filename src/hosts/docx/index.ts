export { figureTag } from './figure-tag';
export { writeDocx } from './write-docx';
