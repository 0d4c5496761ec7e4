// "Bộ mẫu của tôi": the sets this machine keeps; into a file, out of a file, away.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeptOwnSets } from '../../../app/own-sets/kept-sets';
import type { OwnSet } from '../../../core/form/catalogue';
import { printedNumber } from '../../../core/form/template';
import { Trouble } from '../../../core/workbook/trouble';
import { troubleMessage } from '../../../messages';
import { FileInput, type PickedFile } from '../../parts/file-input';
import { Panel } from '../../parts/panel';
import { ownSetWords as words } from './words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    rowGap: '6px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    textWrap: 'pretty',
  },
  acts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  none: { margin: 0, padding: '4px 12px', lineHeight: '20px', textWrap: 'pretty' },
});

export interface OwnSetListProps {
  readonly ownSets: KeptOwnSets;
  readonly busy: boolean;
  readonly onImport: (file: PickedFile) => void;
  readonly onExport: (own: OwnSet) => void;
  /** Also of a set that can no longer be read: its name is then its id. */
  readonly onRemove: (id: string, name: string) => void;
  readonly onBack: () => void;
}

export function OwnSetList({ ownSets, busy, onImport, onExport, onRemove, onBack }: OwnSetListProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { sets, unreadable } = ownSets;
  return (
    <Panel
      title={words.mine}
      lead={words.mineLead}
      onBack={onBack}
      foot={
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {words.import}
        </Button>
      }
    >
      <FileInput ref={input} accept=".json" label={words.import} onFile={onImport} />
      {sets.length + unreadable.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.list}>
        {sets.map((own) => (
          <li key={own.set.id} className={styles.item}>
            <h3 className={styles.name}>{own.set.name}</h3>
            <p className={styles.hint}>
              {words.contents(own.set.templates.length, own.rules.length)} · {numbersOf(own)}
            </p>
            <div className={styles.acts}>
              <Button
                size="small"
                disabled={busy}
                aria-label={words.exportOf(own.set.name)}
                onClick={() => onExport(own)}
              >
                {words.export}
              </Button>
              <Remove name={own.set.name} busy={busy} onRemove={() => onRemove(own.set.id, own.set.name)} />
            </div>
          </li>
        ))}
        {unreadable.map(({ id, cause }) => (
          <li key={id} className={styles.item}>
            <h3 className={styles.name}>{id}</h3>
            <p className={styles.hint}>
              {cause instanceof Trouble ? troubleMessage(cause) : words.unreadable}
            </p>
            <div className={styles.acts}>
              <Remove name={id} busy={busy} onRemove={() => onRemove(id, id)} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const numbersOf = ({ set }: OwnSet): string => set.templates.map(printedNumber).join('; ');

interface RemoveProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onRemove: () => void;
}

/** Asked twice: nothing brings a removed set back but its file. */
function Remove({ name, busy, onRemove }: RemoveProps) {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button
        size="small"
        appearance="subtle"
        disabled={busy}
        aria-label={words.removeOf(name)}
        onClick={() => setAsking(true)}
      >
        {words.remove}
      </Button>
    );
  }
  return (
    <fieldset
      className={styles.acts}
      style={{ border: 'none', margin: 0, padding: 0 }}
      aria-label={words.removeSure}
    >
      <span className={styles.hint}>{words.removeSure}</span>
      <Button size="small" disabled={busy} aria-label={words.removeOf(name)} onClick={onRemove}>
        {words.remove}
      </Button>
      {/* The question has taken the place of the button that had the focus. */}
      <Button size="small" appearance="subtle" autoFocus onClick={() => setAsking(false)}>
        {words.keep}
      </Button>
    </fieldset>
  );
}
