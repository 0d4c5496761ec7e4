// The forms as they were read: number, title, and on demand every row with its unit or its answers.

import { makeStyles, tokens } from '@fluentui/react-components';
import type { DescribedDraft } from '../../app/own-sets';
import type { Template, TemplateRow } from '../../core/template';
import { ownSetWords as words } from '../own-set-words';

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

export function OwnForms({ draft }: { readonly draft: DescribedDraft }) {
  const styles = useStyles();
  const { forms, agencies } = draft;
  return (
    <section className={styles.part} aria-label={words.forms}>
      <h3 className={styles.title}>{words.forms}</h3>
      <ul className={styles.forms}>
        {forms.map(({ template }) => (
          <li key={template.id}>
            <span className={styles.name}>{words.form(numberOf(template), template.title)}</span>{' '}
            <span className={styles.hint}>· {shapeOf(template)}</span>
            <details>
              <summary className={styles.summary}>{words.showRows}</summary>
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

const numberOf = ({ number, part }: Template): string => (part ? `${number}, phần ${part.numeral}` : number);

function shapeOf({ kind, rows, columns }: Template): string {
  if (kind === 'documents') return words.list(rows.length);
  return words.shape(rows.length, columns.filter(({ role }) => role === 'value').length);
}

function unitOf({ unit, answers, repeats }: TemplateRow): string {
  if (repeats) return words.repeats;
  if (unit === '' && answers) return answers.map(({ label }) => label).join(' / ');
  return unit;
}
