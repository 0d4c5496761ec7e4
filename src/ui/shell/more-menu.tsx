// The menu under "Thêm".

import { Menu, MenuItem, MenuList, MenuPopover, makeStyles } from '@fluentui/react-components';
import { CalendarArrowRight20Regular } from '@fluentui/react-icons/svg/calendar-arrow-right';
import { Library20Regular } from '@fluentui/react-icons/svg/library';
import { SaveCopy20Regular } from '@fluentui/react-icons/svg/save-copy';
import { labels } from './labels';
import type { MoreCommands } from './more-button';

const icons = {
  nextPeriod: CalendarArrowRight20Regular,
  ownForm: SaveCopy20Regular,
  ownSets: Library20Regular,
} as const;

const order = ['nextPeriod', 'ownForm', 'ownSets'] as const;

const useStyles = makeStyles({ popover: { zIndex: 5 } });

export interface MoreMenuProps {
  readonly commands: MoreCommands;
  readonly anchor: HTMLElement | null;
  readonly open: boolean;
  /** `focus`: nothing else takes the focus, it is to go back to the button. */
  readonly onClose: (focus: boolean) => void;
}

export function MoreMenu({ commands, anchor, open, onClose }: MoreMenuProps) {
  const { popover } = useStyles();
  return (
    <Menu
      open={open}
      // Inside the header: what stands outside of every region is hard to find with a screen reader.
      inline
      positioning={{ target: anchor, position: 'below', align: 'end' }}
      onOpenChange={(_, data) => {
        if (!data.open && data.type !== 'menuItemClick') onClose(data.type !== 'clickOutside');
      }}
    >
      <MenuPopover className={popover}>
        <MenuList aria-label={labels.more}>
          {order.map((key) => {
            const act = commands[key];
            if (act === undefined) return null;
            const Icon = icons[key];
            return (
              <MenuItem
                key={key}
                icon={<Icon />}
                disabled={act === null}
                data-command={key}
                onClick={() => {
                  onClose(true);
                  act?.();
                }}
              >
                {labels.moreItems[key]}
              </MenuItem>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
