// The template set: the one that fits the period comes first, with the reason and everything to be known beforehand.

import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { periodWords } from '../../parts/period-words';
import type { InsertChoice } from './choice';
import { insertWords as words } from './words';

const useStyles = makeStyles({
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    textWrap: 'pretty',
  },
  notes: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    columnGap: '8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  icon: { marginTop: '1px', color: tokens.colorStatusWarningForeground3 },
  note: { margin: '0 0 4px', textWrap: 'pretty', '&:last-child': { marginBottom: 0 } },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

export interface SetFieldsProps {
  readonly choice: InsertChoice;
  readonly onSet: (id: string) => void;
}

export function SetFields({ choice, onSet }: SetFieldsProps) {
  const styles = useStyles();
  const { sets, proposal } = choice;
  const set = sets.find(({ id }) => id === choice.set);
  const offer = proposal?.offers.find(({ setId }) => setId === choice.set);
  const fitting = proposal?.offers.flatMap(({ setId, fit }) => (fit === 'now' ? [setId] : [])) ?? [];
  const inOrder = [...fitting, ...sets.map(({ id }) => id).filter((id) => !fitting.includes(id))];
  const option = (id: string) => (
    <option key={id} value={id}>
      {sets.find((one) => one.id === id)?.name}
    </option>
  );
  // What speaks against a set that was chosen all the same comes first.
  const against = offer && offer.fit !== 'now' ? [offer.why || words.unfit] : [];
  const notes = [...against, ...(proposal?.notes ?? [])];
  return (
    <>
      {proposal && (
        <p className={styles.text}>
          {proposal.window
            ? `${periodWords.window(proposal.window)} ${proposal.windowSource}`
            : periodWords.noWindow}
        </p>
      )}
      {sets.length > 1 ? (
        <Field label={words.set}>
          <Select value={choice.set} onChange={(_, { value }) => onSet(value)}>
            {fitting.length === 0 ? (
              inOrder.map(option)
            ) : (
              <>
                <optgroup label={words.fits}>{fitting.map(option)}</optgroup>
                <optgroup label={words.others}>{inOrder.slice(fitting.length).map(option)}</optgroup>
              </>
            )}
          </Select>
        </Field>
      ) : (
        <h3 className={styles.name}>{set?.name}</h3>
      )}
      {offer?.fit === 'now' && <p className={styles.text}>{offer.why}</p>}
      {notes.length > 0 && (
        <section className={styles.notes} aria-label={words.notes}>
          <Info16Regular className={styles.icon} aria-hidden />
          <div>
            {notes.map((note) => (
              <p key={note} className={styles.note}>
                {note}
              </p>
            ))}
          </div>
        </section>
      )}
      <p className={styles.text}>{set?.source}</p>
    </>
  );
}
