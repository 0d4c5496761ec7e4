// What stands under "Thêm", in its order. Comes with the first look at it.

import type { FluentIcon } from '@fluentui/react-icons';
import { CalendarArrowRight20Regular } from '@fluentui/react-icons/svg/calendar-arrow-right';
import { Library20Regular } from '@fluentui/react-icons/svg/library';
import { SaveCopy20Regular } from '@fluentui/react-icons/svg/save-copy';
import { labels } from '../shell/labels';

interface MenuItem {
  /** Name of the screen it leads to. */
  readonly screen: string;
  readonly label: string;
  readonly Icon: FluentIcon;
}

export const menu: readonly MenuItem[] = [
  { screen: 'nextPeriod', label: 'Sang kỳ mới', Icon: CalendarArrowRight20Regular },
  { screen: 'ownForm', label: labels.saveAsSet, Icon: SaveCopy20Regular },
  { screen: 'ownSets', label: 'Bộ mẫu của tôi', Icon: Library20Regular },
];
