// The menu under "Thêm".

import { Menu, MenuItem, MenuList, MenuPopover, makeStyles } from '@fluentui/react-components';
import { menu } from '../tasks/menu';
import { labels } from './labels';
import type { MoreCommands } from './task';

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
          {menu.map(({ screen, label, Icon }) => {
            const act = commands[screen];
            if (act === undefined) return null;
            return (
              <MenuItem
                key={screen}
                icon={<Icon />}
                disabled={act === null}
                data-command={screen}
                onClick={() => {
                  onClose(true);
                  act?.();
                }}
              >
                {label}
              </MenuItem>
            );
          })}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
