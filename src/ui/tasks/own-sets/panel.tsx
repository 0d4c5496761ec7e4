// "Lưu thành bộ mẫu": which sheets, what was read off them, which rules hold. Nothing is taken that is not ticked here.

import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Confirmation, DescribedDraft } from '../../../app/own-sets/own-sets';
import { Panel } from '../../parts/panel';
import { OwnForms } from './forms';
import { OwnRules } from './rules';
import type { OwnFormState } from './state';
import { ownSetWords as words } from './words';

const useStyles = makeStyles({
  fields: { display: 'grid', rowGap: '10px', padding: '0 12px 8px' },
  sheets: { margin: 0, padding: 0, border: 'none' },
  legend: { padding: 0, fontWeight: tokens.fontWeightRegular, lineHeight: '20px' },
  boxes: { display: 'flex', flexWrap: 'wrap', maxHeight: '136px', overflow: 'auto', margin: '0 -8px' },
  text: { margin: 0, padding: '0 12px 8px', lineHeight: '20px', textWrap: 'pretty' },
});

export interface OwnSetPanelProps {
  readonly form: OwnFormState;
  /** Names of the sets that are kept already. */
  readonly known: readonly string[];
  readonly busy: boolean;
  /** The forms of these sheets are read anew. */
  readonly onSheets: (sheets: readonly string[]) => void;
  readonly onSave: (confirmation: Confirmation) => void;
  readonly onBack: () => void;
}

/** What is ticked and typed of a draft; another draft starts with what is sure of it. */
interface Ticked {
  readonly draft: DescribedDraft | null;
  readonly ids: ReadonlySet<string>;
  /** Numbers and titles typed for its forms. */
  readonly changes: NonNullable<Confirmation['changes']>;
}

const sureOf = (draft: DescribedDraft | null): Ticked => ({
  draft,
  changes: {},
  ids: new Set(draft?.proposals.flatMap(({ id, sure }) => (sure ? [id] : []))),
});

const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').trim().toLocaleLowerCase('vi') === b.normalize('NFC').trim().toLocaleLowerCase('vi');

export function OwnSetPanel({ form, known, busy, onSheets, onSave, onBack }: OwnSetPanelProps) {
  const styles = useStyles();
  const { sheets, chosen, draft } = form;
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const [ticked, setTicked] = useState<Ticked>(() => sureOf(draft));
  const { ids, changes } = ticked.draft === draft ? ticked : sureOf(draft);
  const toggle = (toggled: readonly string[], on: boolean) => {
    const next = new Set(ids);
    for (const id of toggled) {
      // A cell has one formula: the one ticked last.
      const rivals = draft?.proposals.find((one) => one.id === id)?.rivals ?? [];
      for (const rival of on ? rivals : []) next.delete(rival);
      if (on) next.add(id);
      else next.delete(id);
    }
    setTicked({ draft, ids: next, changes });
  };
  const unnamed = name.trim() === '';
  const save = () => {
    setAsked(true);
    if (unnamed) fields.current?.querySelector<HTMLInputElement>('input[type=text]')?.focus();
    else if (draft) onSave({ name: name.trim(), chosenRules: [...ids], changes });
  };
  const taken = known.some((one) => sameName(one, name));
  const hint =
    unnamed && asked
      ? ({ validationMessage: words.nameMissing, validationState: 'error' } as const)
      : taken
        ? ({ validationMessage: words.nameTaken, validationState: 'warning' } as const)
        : {};
  return (
    <Panel
      title={words.title}
      lead={words.lead}
      onBack={onBack}
      foot={
        <Button appearance="primary" disabled={busy || !draft} onClick={save}>
          {words.save(ids.size)}
        </Button>
      }
    >
      <div ref={fields} className={styles.fields}>
        <fieldset className={styles.sheets} disabled={busy}>
          <legend className={styles.legend}>{words.sheets}</legend>
          <div className={styles.boxes}>
            {sheets.map((sheet) => (
              <Checkbox
                key={sheet}
                label={sheet}
                checked={chosen.includes(sheet)}
                onChange={(_, { checked }) =>
                  onSheets(sheets.filter((one) => (one === sheet ? checked === true : chosen.includes(one))))
                }
              />
            ))}
          </div>
        </fieldset>
        <Field label={words.name} required {...hint}>
          <Input
            type="text"
            value={name}
            maxLength={100}
            placeholder={words.nameExample}
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
      </div>
      {draft ? (
        <>
          <OwnForms
            draft={draft}
            changes={changes}
            onChange={(template, change) =>
              setTicked({ draft, ids, changes: { ...changes, [template]: change } })
            }
          />
          <OwnRules proposals={draft.proposals} chosen={ids} onToggle={toggle} />
        </>
      ) : (
        <p className={styles.text} role="status">
          {chosen.length === 0 ? words.noSheet : words.noForm}
        </p>
      )}
    </Panel>
  );
}
