// Which templates become new sheets. All are ticked to begin with: most people want the whole set.

import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type InsertChoice, withSet, withTemplates } from '../insert-choice';
import { labels } from '../labels';
import { shortTitle } from '../short-title';
import { Panel } from './panel';

const useStyles = makeStyles({
  // Names of sets are long: the field keeps to the pane, the open list shows them whole.
  set: { padding: '0 12px 4px', '& .fui-Select, & select': { minWidth: 0, width: '100%' } },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  source: {
    margin: '2px 0 8px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    textWrap: 'pretty',
  },
  all: { padding: '0 4px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '0 4px' },
  label: { display: 'block', lineHeight: '20px', textWrap: 'pretty' },
  rows: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface InsertPanelProps {
  readonly choice: InsertChoice;
  readonly busy: boolean;
  readonly onChange: (choice: InsertChoice) => void;
  readonly onInsert: () => void;
  readonly onBack: () => void;
}

export function InsertPanel({ choice, busy, onChange, onInsert, onBack }: InsertPanelProps) {
  const styles = useStyles();
  const { sets, chosen } = choice;
  const set = sets.find(({ id }) => id === choice.set);
  const ids = set?.templates.map(({ id }) => id) ?? [];
  const on = ids.filter((id) => chosen.has(id)).length;
  return (
    <Panel
      title={labels.insertTitle}
      lead={labels.insertLead}
      onBack={onBack}
      foot={
        <>
          <Button appearance="primary" disabled={busy || on === 0} onClick={onInsert}>
            {labels.insertApply(on)}
          </Button>
          <Button onClick={onBack}>{labels.back}</Button>
        </>
      }
    >
      <div className={styles.set}>
        {sets.length > 1 ? (
          <Field label={labels.insertSet}>
            <Select value={choice.set} onChange={(_, { value }) => onChange(withSet(choice, value))}>
              {sets.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        ) : (
          <h3 className={styles.name}>{set?.name}</h3>
        )}
        <p className={styles.source}>{set?.source}</p>
      </div>
      <div className={styles.all}>
        <Checkbox
          checked={on === 0 ? false : on === ids.length ? true : 'mixed'}
          label={labels.insertAll(ids.length)}
          onChange={(_, { checked }) => onChange(withTemplates(choice, ids, checked === true))}
        />
      </div>
      <ul className={styles.list}>
        {set?.templates.map(({ id, number, title, rows }) => (
          <li key={id} className={styles.item}>
            <Checkbox
              checked={chosen.has(id)}
              onChange={(_, { checked }) => onChange(withTemplates(choice, [id], checked === true))}
              label={
                <span className={styles.label}>
                  {number}. {shortTitle(title)}{' '}
                  <span className={styles.rows}>· {labels.insertRows(rows)}</span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
