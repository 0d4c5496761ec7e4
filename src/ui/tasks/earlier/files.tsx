// "Kỳ trước": which files of earlier periods the open workbook is held against; one more, or one less.

import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import type { GivenEarlier } from '../../../app/check/given';
import { EARLIER_PLACE } from '../../parts/drop-place';
import { FileInput, type PickedFile, pickedFile } from '../../parts/file-input';
import { returnFocus } from '../../shell/places';
import { earlierWords as words } from './words';

const useStyles = makeStyles({
  box: {
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
  over: {
    outline: `2px dashed ${tokens.colorBrandStroke1}`,
    outlineOffset: '-3px',
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  title: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit', fontWeight: tokens.fontWeightSemibold },
  lead: { flex: '1 1 150px', margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'pretty' },
  choose: { marginInlineStart: 'auto' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '2px 0' },
  file: { display: 'flex', alignItems: 'center', gap: '4px' },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  period: { color: tokens.colorNeutralForeground2 },
  doubt: { display: 'flex', gap: '6px', margin: '0 0 2px', textWrap: 'pretty' },
  mark: { flex: 'none', marginTop: '1px', color: tokens.colorStatusWarningForeground3 },
});

export interface EarlierFilesProps {
  readonly given: readonly GivenEarlier[];
  /** Sheets of the workbook itself that it is held against, each in words. */
  readonly sheets: readonly string[];
  readonly busy: boolean;
  /** Files can be dropped: there is a pointer that drags them, and a page that takes them. */
  readonly onPage: boolean;
  readonly onGive: (file: PickedFile) => void;
  readonly onDrop: (file: string) => void;
}

export function EarlierFiles({ given, sheets, busy, onPage, onGive, onDrop }: EarlierFilesProps) {
  const styles = useStyles();
  const title = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  // The file is gone, and with it the button that had the focus.
  const [dropped, setDropped] = useState<string | null>(null);
  useEffect(() => {
    if (dropped === null || given.some(({ file }) => file === dropped)) return;
    setDropped(null);
    returnFocus('earlier');
  }, [dropped, given]);

  const onOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  const onTaken = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !busy) onGive(pickedFile(file));
  };
  const any = given.length + sheets.length > 0;
  return (
    <section
      className={mergeClasses(styles.box, over && styles.over)}
      aria-labelledby={title}
      {...EARLIER_PLACE}
      onDragOver={onOver}
      onDragLeave={() => setOver(false)}
      onDrop={onTaken}
    >
      <div className={styles.line}>
        <h3 id={title} className={styles.title}>
          {words.title}
        </h3>
        {!any && <p className={styles.lead}>{onPage ? words.leadDrop : words.lead}</p>}
        <Button
          className={styles.choose}
          size="small"
          disabledFocusable={busy}
          aria-label={any ? words.addOf : words.chooseOf}
          data-command="earlier"
          onClick={() => input.current?.click()}
        >
          {any ? words.add : words.choose}
        </Button>
      </div>
      <FileInput ref={input} accept=".xlsx,.xlsm,.xls" label={words.chooseOf} onFile={onGive} />
      {any && (
        <ul className={styles.list}>
          {given.map(({ file, period, doubt }) => (
            <li key={file} className={styles.item} data-earlier={file}>
              <div className={styles.file}>
                <span className={styles.name}>
                  {file} <span className={styles.period}>· {period === '' ? words.unknown : period}</span>
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Dismiss16Regular />}
                  disabledFocusable={busy}
                  aria-label={words.remove(file)}
                  onClick={() => {
                    setDropped(file);
                    onDrop(file);
                  }}
                />
              </div>
              {doubt !== '' && (
                <p className={styles.doubt}>
                  <Warning16Regular className={styles.mark} />
                  {doubt}
                </p>
              )}
            </li>
          ))}
          {sheets.map((sheet) => (
            <li key={sheet} className={mergeClasses(styles.item, styles.name)}>
              {sheet}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
