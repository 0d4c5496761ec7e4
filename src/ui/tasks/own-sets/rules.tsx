// Proposed rules to tick: those that are sure, then those that only a person can decide.

import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { type DescribedProposal, takeAll } from '../../../app/own-sets/own-sets';
import { ownSetWords as words } from './words';

const useStyles = makeStyles({
  part: { padding: '4px 0 8px' },
  title: {
    margin: 0,
    padding: '4px 12px 0',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: {
    margin: 0,
    padding: '0 12px 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, padding: '0 4px' },
  label: { display: 'block', lineHeight: '20px', textWrap: 'pretty', overflowWrap: 'anywhere' },
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  against: { color: tokens.colorStatusWarningForeground3 },
  none: { margin: 0, padding: '4px 12px 8px', lineHeight: '20px', textWrap: 'pretty' },
});

export interface OwnRulesProps {
  readonly proposals: readonly DescribedProposal[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (ids: readonly string[], on: boolean) => void;
}

export function OwnRules({ proposals, ...choice }: OwnRulesProps) {
  const styles = useStyles();
  if (proposals.length === 0) return <p className={styles.none}>{words.noRules}</p>;
  const sure = proposals.filter((one) => one.sure);
  const unsure = proposals.filter((one) => !one.sure);
  return (
    <>
      {sure.length > 0 && <RuleList title={words.sure} lead={words.sureHint} proposals={sure} {...choice} />}
      {unsure.length > 0 && (
        <RuleList title={words.unsure} lead={words.unsureHint} proposals={unsure} {...choice} />
      )}
    </>
  );
}

interface RuleListProps extends OwnRulesProps {
  readonly title: string;
  readonly lead: string;
}

function RuleList({ title, lead, proposals, chosen, onToggle }: RuleListProps) {
  const styles = useStyles();
  const heading = useId();
  const ids = proposals.map(({ id }) => id);
  const fitting = takeAll(proposals).map(({ id }) => id);
  const isAll = fitting.length > 0 && fitting.every((id) => chosen.has(id));
  const isNone = !ids.some((id) => chosen.has(id));
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
      </h3>
      <p className={styles.lead}>{lead}</p>
      <ul className={styles.list}>
        {fitting.length > 1 && (
          <li className={styles.item}>
            <Checkbox
              label={fitting.length === ids.length ? words.all(ids.length) : words.allThatFit(fitting.length)}
              checked={isNone ? false : isAll ? true : 'mixed'}
              onChange={(_, { checked }) =>
                checked === true ? onToggle(fitting, true) : onToggle(ids, false)
              }
            />
          </li>
        )}
        {proposals.map(({ id, sentence, reading, figures }) => (
          <li key={id} className={styles.item}>
            <Checkbox
              checked={chosen.has(id)}
              onChange={(_, { checked }) => onToggle([id], checked === true)}
              label={
                <span className={styles.label}>
                  {sentence}
                  <span className={figures === 'disagree' ? `${styles.hint} ${styles.against}` : styles.hint}>
                    {reading}
                  </span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
