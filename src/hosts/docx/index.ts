export { FIGURE_TAG_PREFIX, figureTag } from './runs';
export { writeDocx } from './write-docx';
