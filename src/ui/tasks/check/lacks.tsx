// What a table lacks: rows of the form that the sheet does not have, cells without a figure.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../../core/workbook/address';
import { a1 } from '../../../core/workbook/address';
import { link } from '../../parts/link';
import type { TableGroup } from './groups';
import { listWords } from './words';

const useStyles = makeStyles({
  box: {
    padding: '2px 12px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  title: { margin: '6px 0 2px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: '8px', padding: '1px 0' },
  code: { flex: '0 0 44px', fontVariantNumeric: 'tabular-nums' },
  cell: { ...link, flex: '0 0 44px', textAlign: 'start' },
});

export interface LacksProps {
  readonly id: string;
  readonly group: TableGroup;
  readonly onCell: (cell: CellRef, byKeyboard: boolean) => void;
}

export function Lacks({ id, group, onCell }: LacksProps) {
  const styles = useStyles();
  const { missing } = group.table;
  return (
    <div id={id} className={styles.box}>
      {missing.length > 0 && <p className={styles.title}>{listWords.missingRows}</p>}
      <ul className={styles.list}>
        {missing.map((row) => (
          <li key={row.key} className={styles.item}>
            <span className={styles.code}>{row.code}</span>
            <span>{row.label}</span>
          </li>
        ))}
      </ul>
      {group.blanks.length > 0 && <p className={styles.title}>{listWords.blankCells}</p>}
      <ul className={styles.list}>
        {group.blanks.map(({ cell, name }) => (
          <li key={a1(cell.row, cell.column)} className={styles.item}>
            <button
              type="button"
              className={styles.cell}
              onClick={(event) => onCell(cell, event.detail === 0)}
            >
              {a1(cell.row, cell.column)}
            </button>
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
