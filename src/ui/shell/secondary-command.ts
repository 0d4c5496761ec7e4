// The look of the commands beside those of the work itself: only their picture where there is little room.

import { makeStyles, tokens } from '@fluentui/react-components';

export const useSecondaryCommand = makeStyles({
  button: {
    paddingInline: '10px',
    minWidth: 'auto',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightRegular,
    '@media (max-width: 759px)': { paddingInline: '5px', '& .fui-Button__icon': { margin: 0 } },
  },
  word: {
    '@media (max-width: 759px)': {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
});
