// Looking for words in the findings; what is typed counts without tones.

import { makeStyles, tokens } from '@fluentui/react-components';
import { listWords } from './words';

const useStyles = makeStyles({
  field: {
    width: '100%',
    boxSizing: 'border-box',
    marginTop: '8px',
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    lineHeight: '20px',
    '&::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

export interface SearchFieldProps {
  readonly text: string;
  readonly onSearch: (text: string) => void;
}

export function SearchField({ text, onSearch }: SearchFieldProps) {
  const { field } = useStyles();
  return (
    <input
      type="search"
      className={field}
      value={text}
      aria-label={listWords.search}
      placeholder={listWords.search}
      autoComplete="off"
      spellCheck={false}
      data-search=""
      onChange={(event) => onSearch(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || text === '') return;
        event.preventDefault();
        onSearch('');
      }}
    />
  );
}
