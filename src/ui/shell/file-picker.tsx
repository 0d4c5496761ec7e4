// Opening a workbook: by the browser's own dialog, or dropped anywhere on the page.

import { makeStyles, tokens } from '@fluentui/react-components';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { OpenRequest } from '../../app/surface';
import { hasOwnPlace } from '../parts/drop-place';
import { FileInput, type PickedFile, pickedFile } from '../parts/file-input';
import { firstLabels as labels } from './first-labels';

const useStyles = makeStyles({
  over: {
    position: 'fixed',
    inset: '8px',
    zIndex: 10,
    display: 'grid',
    placeItems: 'center',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: 'none',
  },
});

export interface FilePickerHandle {
  pick(): void;
}

export interface FilePickerProps {
  readonly ref: Ref<FilePickerHandle>;
  readonly onFile: (request: OpenRequest) => void;
}

const requestOf = (file: PickedFile) => ({ kind: 'file', ...file }) as const;

const WORKBOOK = /\.xls[xm]?$/i;

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

export function FilePicker({ ref, onFile }: FilePickerProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  useImperativeHandle(ref, () => ({ pick: () => input.current?.click() }), []);

  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(!hasOwnPlace(event));
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (hasOwnPlace(event)) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      // Of a report and its workbook, the workbook is meant.
      const file = files.find(({ name }) => WORKBOOK.test(name)) ?? files[0];
      if (!file) return;
      const others = files.filter((one) => one !== file).map(({ name }) => name);
      onFile({ ...requestOf(pickedFile(file)), ...(others.length > 0 ? { others } : {}) });
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onFile]);

  return (
    <>
      <FileInput
        ref={input}
        accept=".xlsx,.xlsm,.xls"
        label={labels.open}
        onFile={(file) => onFile(requestOf(file))}
      />
      {over && <div className={styles.over}>{labels.empty.drop}</div>}
    </>
  );
}
