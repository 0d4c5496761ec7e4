// "Chưa đọc được", "Ngoài báo cáo": places that hold figures and were not read, or are none of the report's; nothing
// where there are none.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Unread } from '../../../core/form/unread';
import { type Area, areaA1, type CellRef } from '../../../core/workbook/address';
import { describeUnread } from '../../../messages/unread';
import { link } from '../../parts/link';
import { listWords } from './words';

const useStyles = makeStyles({
  group: { padding: '4px 12px 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: 0,
    padding: '6px 0 2px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '4px 0', lineHeight: '20px' },
  place: {
    ...link,
    marginInlineStart: '6px',
  },
});

export interface UnreadListProps {
  /** With their number: what the places have in common. */
  readonly title: (places: number) => string;
  readonly unread: readonly Unread[];
  /** Shows a place: its first cell, and how far it reaches. */
  readonly onPlace: (cell: CellRef, area: Area, byKeyboard: boolean) => void;
}

export function UnreadList({ title: titled, unread, onPlace }: UnreadListProps) {
  const styles = useStyles();
  const title = useId();
  if (unread.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={title} data-unread={unread.length}>
      <h3 id={title} className={styles.title}>
        {titled(unread.length)}
      </h3>
      <ul className={styles.list}>
        {unread.map((one) => {
          const { sheet, area } = one;
          const range = areaA1(area);
          return (
            <li key={`${sheet}!${range}`} className={styles.item}>
              {describeUnread(one)}
              <button
                type="button"
                className={styles.place}
                aria-label={listWords.showUnread(sheet, range)}
                onClick={(event) =>
                  onPlace({ sheet, row: area.top, column: area.left }, area, event.detail === 0)
                }
              >
                {listWords.showPlace}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
