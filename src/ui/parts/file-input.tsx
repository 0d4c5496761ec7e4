// The browser's own dialog for one file, opened from a button elsewhere.

import type { Ref } from 'react';

export interface PickedFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export const pickedFile = (file: File): PickedFile => ({
  name: file.name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

export interface FileInputProps {
  readonly ref: Ref<HTMLInputElement>;
  /** Endings that are offered: ".xlsx,.xlsm". */
  readonly accept: string;
  readonly label: string;
  readonly onFile: (file: PickedFile) => void;
}

export function FileInput({ ref, accept, label, onFile }: FileInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept={accept}
      hidden
      tabIndex={-1}
      aria-label={label}
      onChange={(event) => {
        const file = event.target.files?.[0];
        // The same file may be picked again after it was changed.
        event.target.value = '';
        if (file) onFile(pickedFile(file));
      }}
    />
  );
}
