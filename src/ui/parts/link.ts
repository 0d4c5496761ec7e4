// A button that reads as a link: where a line has one small thing to open or to go to.

import { tokens } from '@fluentui/react-components';

/** Spread into a class of `makeStyles`. Plain JavaScript: it is run while the page is built. */
export const link = Object.freeze({
  padding: 0,
  border: 'none',
  background: 'none',
  color: tokens.colorBrandForegroundLink,
  font: 'inherit',
  cursor: 'pointer',
  '&:hover': { textDecoration: 'underline' },
  '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
});
