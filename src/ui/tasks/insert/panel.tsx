// Which templates become new sheets: period and level propose the set, everything stays choosable. All templates are
// ticked to begin with: most people want the whole set.

import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type SupportingKind, supportingKinds } from '../../../core/form/supporting-form';
import { Panel } from '../../parts/panel';
import { PeriodFields } from '../../parts/period-fields';
import { levels, periodWords } from '../../parts/period-words';
import { shortTitle } from '../../parts/short-title';
import { labels } from '../../shell/labels';
import { type InsertChoice, withSet, withTemplates } from './choice';
import { SetFields } from './set-fields';
import { insertWords } from './words';

const useStyles = makeStyles({
  fields: {
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    padding: '0 12px 4px',
    // Names of sets are long: the field keeps to the pane, the open list shows them whole.
    '& .fui-Select, & select': { minWidth: 0, width: '100%' },
  },
  all: { padding: '4px 4px 0' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '0 4px' },
  label: { display: 'block', lineHeight: '20px', textWrap: 'pretty' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  supporting: {
    padding: '0 4px 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export interface InsertPanelProps {
  readonly choice: InsertChoice;
  /** Supporting sheets that the workbook has already. */
  readonly present: readonly SupportingKind[];
  readonly busy: boolean;
  readonly onChange: (choice: InsertChoice) => void;
  readonly onInsert: () => void;
  readonly onBack: () => void;
}

export function InsertPanel({ choice, present, busy, onChange, onInsert, onBack }: InsertPanelProps) {
  const styles = useStyles();
  const { sets, chosen, level } = choice;
  const set = sets.find(({ id }) => id === choice.set);
  const ids = set?.templates.map(({ id }) => id) ?? [];
  const on = ids.filter((id) => chosen.has(id)).length;
  const missing = supportingKinds.filter((kind) => !present.includes(kind));
  return (
    <Panel
      title={insertWords.title}
      lead={insertWords.lead}
      onBack={onBack}
      foot={
        <>
          <Button appearance="primary" disabled={busy || on === 0} onClick={onInsert}>
            {insertWords.apply(on)}
          </Button>
          <Button onClick={onBack}>{labels.back}</Button>
        </>
      }
    >
      <div className={styles.fields}>
        {choice.period && (
          <PeriodFields
            period={choice.period}
            year={choice.period.year}
            optional={false}
            onChange={(period) => onChange({ ...choice, period })}
          />
        )}
        {level && (
          <Field label={periodWords.level}>
            <Select
              value={level}
              onChange={(_, { value }) =>
                onChange({ ...choice, level: levels.find((one) => one === value) ?? level })
              }
            >
              {levels.map((one) => (
                <option key={one} value={one}>
                  {periodWords.levels[one]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <SetFields choice={choice} onSet={(id) => onChange(withSet(choice, id))} />
      </div>
      <div className={styles.all}>
        <Checkbox
          checked={on === 0 ? false : on === ids.length ? true : 'mixed'}
          label={insertWords.all(ids.length)}
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
                  <span className={styles.hint}>· {insertWords.rows(rows)}</span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
      <div className={styles.supporting}>
        <Checkbox
          checked={choice.supporting && missing.length > 0}
          disabled={missing.length === 0}
          onChange={(_, { checked }) => onChange({ ...choice, supporting: checked === true })}
          label={
            <span className={styles.label}>
              {insertWords.supporting}
              <br />
              <span className={styles.hint}>{insertWords.supportingHint(missing, present)}</span>
            </span>
          }
        />
      </div>
    </Panel>
  );
}
