// Preview of what "Điền" would write, cell by cell. Nothing is written that is not ticked here.

import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { FillProposal } from '../../../app/fill/proposal';
import { a1, type CellRef } from '../../../core/workbook/address';
import { Panel } from '../../parts/panel';
import { labels } from '../../shell/labels';
import { proposalKey } from './state';
import { fillWords as words } from './words';

const useStyles = makeStyles({
  kind: { padding: '4px 0 12px' },
  title: {
    margin: 0,
    padding: '4px 12px 0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: 0,
    padding: '0 12px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  all: { padding: '0 4px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '32px 1fr',
    alignItems: 'start',
    padding: '4px 12px 6px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  show: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '12px',
    padding: '4px 0',
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '2px' },
  },
  where: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  values: { whiteSpace: 'nowrap', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold },
  label: { gridColumn: '1 / -1', lineHeight: '20px', textWrap: 'pretty' },
  formula: {
    gridColumn: '1 / -1',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface FillPanelProps {
  readonly proposals: readonly FillProposal[];
  readonly chosen: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onToggle: (key: string, on: boolean) => void;
  readonly onToggleKind: (kind: FillProposal['kind'], on: boolean) => void;
  readonly onCell: (cell: CellRef, byKeyboard: boolean) => void;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

export function FillPanel(props: FillPanelProps) {
  const { chosen } = props;
  return (
    <Panel
      title={words.title}
      lead={words.lead}
      onBack={props.onBack}
      foot={
        <>
          <Button appearance="primary" disabled={props.busy || chosen.size === 0} onClick={props.onApply}>
            {words.apply(chosen.size)}
          </Button>
          <Button onClick={props.onBack}>{labels.back}</Button>
        </>
      }
    >
      <Kind {...props} kind="fill" />
      <Kind {...props} kind="replace" />
    </Panel>
  );
}

function Kind({
  kind,
  proposals,
  chosen,
  onToggle,
  onToggleKind,
  onCell,
}: FillPanelProps & { readonly kind: FillProposal['kind'] }) {
  const styles = useStyles();
  const mine = proposals.filter((proposal) => proposal.kind === kind);
  const on = mine.filter((proposal) => chosen.has(proposalKey(proposal))).length;
  if (mine.length === 0) return null;
  return (
    <section className={styles.kind} aria-label={words.group[kind]}>
      <h3 className={styles.title}>{words.group[kind]}</h3>
      <p className={styles.hint}>{words.groupHint[kind]}</p>
      <div className={styles.all}>
        <Checkbox
          checked={on === 0 ? false : on === mine.length ? true : 'mixed'}
          label={words.all(kind, mine.length)}
          onChange={(_, data) => onToggleKind(kind, data.checked === true)}
        />
      </div>
      <ul className={styles.list}>
        {mine.map((proposal) => {
          const { cell, label, before, after } = proposal;
          const address = `${cell.sheet}!${a1(cell.row, cell.column)}`;
          return (
            <li key={proposalKey(proposal)} className={styles.item}>
              <Checkbox
                checked={chosen.has(proposalKey(proposal))}
                aria-label={words.item(address, label, before, after)}
                onChange={(_, data) => onToggle(proposalKey(proposal), data.checked === true)}
              />
              <button
                type="button"
                className={styles.show}
                onClick={(event) => onCell(cell, event.detail === 0)}
              >
                <span className={styles.where}>{address}</span>
                <span className={styles.values}>
                  <span className={styles.before}>{before === '' ? words.blank : before}</span>
                  {' → '}
                  <span className={styles.after}>{after}</span>
                </span>
                <span className={styles.label}>{`${proposal.code} ${label}`.trim()}</span>
                <code className={styles.formula}>={proposal.formula}</code>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
