// The list of tables and findings. One Tab stop for all findings; arrow keys go from one to the next.

import { makeStyles, tokens } from '@fluentui/react-components';
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { ShownWorkspace } from '../../../app/workspace/shown';
import type { DescribedFinding } from '../../../app/workspace/workspace';
import { figuresToRead } from '../../../core/form/unread';
import type { CellRef } from '../../../core/workbook/address';
import { unitSentences } from '../../../messages/standing';
import { readShare } from '../../../messages/unread';
import { SeverityMark, WaivedMark } from '../../parts/severity-mark';
import { count } from '../../shell/labels';
import { causesAmong } from './causes';
import { GeneralGroup } from './general-group';
import { countByKind, generalFindings, groupsOf, type Kind, severities } from './groups';
import { ListTools, type ListToolsProps } from './list-tools';
import type { RowParts } from './row-parts';
import { SearchField } from './search-field';
import { isShownBy, matchesSearch, shownFindings } from './shown';
import { TableGroup } from './table-group';
import { listWords } from './words';

const useStyles = makeStyles({
  list: { paddingBottom: '24px' },
  head: { padding: '12px 12px 4px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '22px',
    fontWeight: tokens.fontWeightSemibold,
  },
  progress: { margin: '2px 0', fontVariantNumeric: 'tabular-nums' },
  hint: { margin: '2px 0 6px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  filters: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '8px 0 6px' },
  filter: {
    padding: '3px 9px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&[aria-pressed=true]': {
      backgroundColor: tokens.colorNeutralBackground1Selected,
      boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}`,
    },
    // None of them: a count, nothing to press.
    '&:disabled': {
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px dashed ${tokens.colorNeutralStroke1}`,
      cursor: 'default',
    },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  help: {
    padding: '10px 12px',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface TableListProps {
  readonly workspace: ShownWorkspace;
  readonly checked: boolean;
  /** How far the report is. */
  readonly progress: string;
  /** Stands between the head and the tables: what is to be answered first. */
  readonly above: ReactNode;
  /** Stands under the search: what can be done with the list that is shown. */
  readonly out: (isEmpty: boolean) => ReactNode;
  /** Findings of this kind only; null: all, and the tables without any. */
  readonly only: Kind | null;
  /** What is looked for. */
  readonly search: string;
  readonly chosen: string | null;
  /** Findings that may no longer hold. */
  readonly stale: ReadonlySet<string>;
  readonly tools: Omit<ListToolsProps, 'stale'>;
  readonly parts: RowParts;
  /** Ids of what is right by itself once a finding is mended. */
  readonly effectsOf: (id: string) => readonly string[];
  /** What the last repair has put right. */
  readonly mended: readonly DescribedFinding[];
  readonly onFinding: (id: string, byKeyboard: boolean) => void;
  readonly onCell: (cell: CellRef, byKeyboard: boolean) => void;
  readonly onSheet: (sheet: string) => void;
  readonly onFilter: (kind: Kind) => void;
  readonly onSearch: (text: string) => void;
}

export function TableList(props: TableListProps) {
  const { workspace, checked, only, search } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [visited, setVisited] = useState<string | null>(null);
  const groups = groupsOf(workspace);
  const isShown = isShownBy(props);
  const general = generalFindings(workspace).filter(isShown);
  const shown = shownFindings(workspace, props);
  const causes = causesAmong(shown, props.effectsOf);
  const isNarrowed = only !== null || search !== '';
  const reachable =
    [visited, props.chosen].find((id) => shown.some((one) => one.id === id)) ?? shown[0]?.id ?? null;
  const counts = countByKind(workspace.findings.filter(matchesSearch(search)));
  const anyTable = workspace.tables.length > 0;

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    const here = rows.indexOf(event.target as HTMLElement);
    const there = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
    // From what is typed into, down leads to the first of what was found.
    const inSearch = (event.target as HTMLElement).dataset.search !== undefined;
    const isDown = event.key === 'ArrowDown';
    const next = there === undefined || (here < 0 && !(inSearch && isDown)) ? undefined : rows[there];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.dataset.finding !== undefined) setVisited(target.dataset.finding);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons inside arrive here
    <div ref={list} className={styles.list} onKeyDown={onKeyDown} onFocus={onFocus}>
      <div className={styles.head}>
        <h2 className={styles.title} tabIndex={-1} data-focus="list">
          {listWords.tables(workspace.tables.length)}
        </h2>
        {props.progress !== '' && <p className={styles.progress}>{props.progress}</p>}
        <ListTools {...props.tools} changed={checked && props.tools.changed} stale={props.stale.size} />
        {anyTable && !checked && <p className={styles.hint}>{listWords.tablesHint}</p>}
        {checked && figuresToRead(workspace.counts) > 0 && (
          <p className={styles.hint}>{readShare(workspace.counts)}</p>
        )}
        {unitSentences(workspace.tables).map((sentence) => (
          <p key={sentence} className={styles.hint}>
            {sentence}
          </p>
        ))}
        {checked && workspace.findings.length > 0 && (
          <>
            <SearchField text={search} onSearch={props.onSearch} />
            {props.out(shown.length === 0)}
          </>
        )}
        {anyTable && checked && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame
          <div className={styles.filters} role="group" aria-label={listWords.filter}>
            {severities.map((severity) => (
              <button
                key={severity}
                type="button"
                className={styles.filter}
                aria-pressed={only === severity}
                disabled={counts[severity] === 0}
                onClick={() => props.onFilter(severity)}
              >
                <SeverityMark severity={severity} count={count(counts[severity])} />
              </button>
            ))}
            {counts.waived > 0 && (
              <button
                type="button"
                className={styles.filter}
                aria-pressed={only === 'waived'}
                onClick={() => props.onFilter('waived')}
              >
                <WaivedMark count={count(counts.waived)} />
              </button>
            )}
            {only && (
              <button type="button" className={styles.filter} onClick={() => props.onFilter(only)}>
                {listWords.showAll}
              </button>
            )}
          </div>
        )}
      </div>
      {props.above}
      {checked && (
        <GeneralGroup
          findings={general}
          chosen={props.chosen}
          stale={props.stale}
          reachable={reachable}
          causes={causes}
          parts={props.parts}
          onFinding={props.onFinding}
        />
      )}
      {groups
        .map((group) => ({ ...group, findings: group.findings.filter(isShown) }))
        .filter(({ findings }) => !isNarrowed || !checked || findings.length > 0)
        .map((group) => (
          <TableGroup key={group.key} {...props} group={group} causes={causes} reachable={reachable} />
        ))}
      {checked && isNarrowed && shown.length === 0 && (
        <p className={styles.help}>
          {search === '' ? listWords.nothingOfKind : listWords.nothingFound(search)}
        </p>
      )}
      {checked && shown.length > 0 && <p className={styles.help}>{listWords.listHelp}</p>}
    </div>
  );
}
