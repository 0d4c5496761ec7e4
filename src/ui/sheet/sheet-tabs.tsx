// Tabs of the sheets that hold tables. Fluent's own tabs put hidden Tab stops beside them (axe: aria-hidden-focus)
// and weigh more than this.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { sheetWords } from './words';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flex: 1,
    minWidth: 0,
    padding: '0 4px',
    overflowX: 'auto',
    scrollbarWidth: 'thin',
  },
  tab: {
    flex: 'none',
    padding: '7px 10px 5px',
    border: 'none',
    borderBottom: '2px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    '&:hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    '&[aria-selected=true]': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

export interface SheetTabsProps {
  readonly names: readonly string[];
  readonly chosen: string;
  /** Id of what the tabs switch. */
  readonly panel: string;
  readonly onChoose: (name: string) => void;
}

export function SheetTabs({ names, chosen, panel, onChoose }: SheetTabsProps) {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const here = names.indexOf(chosen);
    const last = names.length - 1;
    const there = {
      ArrowRight: here === last ? 0 : here + 1,
      ArrowLeft: here === 0 ? last : here - 1,
      Home: 0,
      End: last,
    }[event.key];
    const name = there === undefined ? undefined : names[there];
    if (there === undefined || name === undefined) return;
    event.preventDefault();
    onChoose(name);
    (event.currentTarget.children[there] as HTMLElement | undefined)?.focus();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label={sheetWords.sheetTabs} onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          className={styles.tab}
          aria-selected={name === chosen}
          aria-controls={panel}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
