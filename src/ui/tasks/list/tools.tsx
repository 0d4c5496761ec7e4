// Under the search: what can be done with the list outside the screen.

import { makeStyles } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons/svg/copy';
import { Print20Regular } from '@fluentui/react-icons/svg/print';
import { TableArrowUp20Regular } from '@fluentui/react-icons/svg/table-arrow-up';
import { Tool } from '../../parts/tool';
import type { ListDeeds } from './task';
import { outWords as words } from './words';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '4px 0 0 -8px' },
});

export interface ListOutProps {
  readonly bench: Pick<ListDeeds, 'printList' | 'copyList' | 'exportList'>;
  readonly busy: boolean;
}

export function ListOut({ bench, busy }: ListOutProps) {
  const { tools } = useStyles();
  return (
    <div className={tools} role="toolbar" aria-label={words.tools}>
      <Tool
        name="print-list"
        icon={<Print20Regular />}
        label={words.print}
        hint={words.printHint}
        busy={busy}
        onClick={bench.printList}
      />
      <Tool
        name="copy-list"
        icon={<Copy20Regular />}
        label={words.copy}
        hint={words.copyHint}
        busy={busy}
        onClick={bench.copyList}
      />
      <Tool
        name="export-list"
        icon={<TableArrowUp20Regular />}
        label={words.file}
        hint={words.fileHint}
        busy={busy}
        onClick={bench.exportList}
      />
    </div>
  );
}
