// "Chưa đọc được": places that hold figures and were not read; nothing where all was.

import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { CellRef } from '../../core/address';
import { areaA1 } from '../../core/address';
import type { Unread } from '../../core/unread';
import { describeUnread } from '../../messages/unread';
import { labels } from '../labels';

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
    padding: 0,
    marginInlineStart: '6px',
    border: 'none',
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    '&:hover': { textDecoration: 'underline' },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
});

export interface UnreadListProps {
  readonly unread: readonly Unread[];
  readonly onCell: (cell: CellRef, byKeyboard: boolean) => void;
}

export function UnreadList({ unread, onCell }: UnreadListProps) {
  const styles = useStyles();
  const title = useId();
  const ours = unread.filter(({ foreign }) => !foreign);
  if (ours.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby={title} data-unread={ours.length}>
      <h3 id={title} className={styles.title}>
        {labels.unread(ours.length)}
      </h3>
      <ul className={styles.list}>
        {ours.map((one) => {
          const { sheet, area } = one;
          const range = areaA1(area);
          return (
            <li key={`${sheet}!${range}`} className={styles.item}>
              {describeUnread(one)}
              <button
                type="button"
                className={styles.place}
                aria-label={labels.showUnread(sheet, range)}
                onClick={(event) => onCell({ sheet, row: area.top, column: area.left }, event.detail === 0)}
              >
                {labels.showPlace}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
