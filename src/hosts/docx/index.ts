export { figureTag } from './runs';
export { writeDocx } from './write-docx';
