// The forms as they were read: number and title, both to be mended, and on demand every row with its unit or its answers.

import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { Confirmation, DescribedDraft } from '../../../app/own-sets/own-sets';
import { printedNumber, type Template, type TemplateRow } from '../../../core/form/template';
import { ownSetWords as words } from './words';

const useStyles = makeStyles({
  part: { padding: '0 12px 8px' },
  title: {
    margin: 0,
    padding: '4px 0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  forms: { display: 'grid', rowGap: '6px', margin: 0, padding: 0, listStyleType: 'none' },
  name: { lineHeight: '20px', textWrap: 'pretty' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  summary: {
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '24px',
    borderRadius: '2px',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fields: { display: 'grid', rowGap: '6px', padding: '4px 0 8px' },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '44px 1fr minmax(0, 36%)',
    columnGap: '8px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  unit: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  units: { margin: '8px 0 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Changes = NonNullable<Confirmation['changes']>;

export interface OwnFormsProps {
  readonly draft: DescribedDraft;
  /** What was typed for a form, by the id of its template; a blank leaves what was read. */
  readonly changes: Changes;
  readonly onChange: (template: string, change: Changes[string]) => void;
}

export function OwnForms({ draft, changes, onChange }: OwnFormsProps) {
  const styles = useStyles();
  const { forms, agencies } = draft;
  return (
    <section className={styles.part} aria-label={words.forms}>
      <h3 className={styles.title}>{words.forms}</h3>
      <ul className={styles.forms}>
        {forms.map(({ template }) => (
          <li key={template.id}>
            <span className={styles.name}>{nameOf(template, changes[template.id])}</span>{' '}
            <span className={styles.hint}>· {shapeOf(template)}</span>
            <details>
              <summary className={styles.summary}>{words.showRows}</summary>
              <FormFields template={template} change={changes[template.id] ?? {}} onChange={onChange} />
              <ul className={styles.rows}>
                {template.rows.map((row) => (
                  <li key={row.key} className={styles.row}>
                    <span>{row.code}</span>
                    <span style={{ paddingInlineStart: (row.level - 1) * 8 }}>{row.label}</span>
                    <span className={styles.unit}>{unitOf(row)}</span>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {agencies.length > 0 && <p className={styles.units}>{words.units(agencies)}</p>}
    </section>
  );
}

interface FormFieldsProps extends Pick<OwnFormsProps, 'onChange'> {
  readonly template: Template;
  readonly change: Changes[string];
}

/** Parts share the number of their appendix: it is not to be changed for one of them. */
function FormFields({ template: { id, number, title, part }, change, onChange }: FormFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {!part && (
        <Field label={words.number}>
          <Input
            value={change.number ?? number}
            maxLength={80}
            onChange={(_, { value }) => onChange(id, { ...change, number: value })}
          />
        </Field>
      )}
      <Field label={words.formTitle}>
        <Input
          value={change.title ?? title}
          maxLength={600}
          onChange={(_, { value }) => onChange(id, { ...change, title: value })}
        />
      </Field>
    </div>
  );
}

function nameOf(template: Template, { number = '', title = '' }: Changes[string] = {}): string {
  const called = printedNumber({ ...template, number: number.trim() || template.number });
  return words.form(called, title.trim() || template.title);
}

function shapeOf({ kind, rows, columns }: Template): string {
  if (kind === 'documents') return words.list(rows.length);
  return words.shape(rows.length, columns.filter(({ role }) => role === 'value').length);
}

function unitOf({ unit, answers, repeats }: TemplateRow): string {
  if (repeats) return words.repeats;
  if (unit === '' && answers) return answers.map(({ label }) => label).join(' / ');
  return unit;
}
