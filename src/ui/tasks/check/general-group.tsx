// What is about the report as a whole, before the tables; nothing where nothing of it is found.

import { makeStyles, tokens } from '@fluentui/react-components';
import { FindingList, type FindingListProps } from './finding-list';
import { listWords } from './words';

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: {
    margin: 0,
    padding: '10px 12px 6px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function GeneralGroup(props: FindingListProps) {
  const styles = useStyles();
  if (props.findings.length === 0) return null;
  return (
    <section className={styles.group} aria-label={listWords.general}>
      <h3 className={styles.title}>{listWords.general}</h3>
      <FindingList {...props} withSheet />
    </section>
  );
}
