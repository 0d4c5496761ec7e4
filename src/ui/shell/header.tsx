// Name of the product, name of the open file, commands, light or dark.

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DarkTheme20Regular } from '@fluentui/react-icons/svg/dark-theme';
import { WeatherMoon20Regular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunny20Regular } from '@fluentui/react-icons/svg/weather-sunny';
import { Commands, type CommandsProps } from './commands';
import { firstLabels as labels } from './first-labels';
import type { ThemeChoice } from './theme';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '8px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-width: 759px)': { flexWrap: 'wrap', gap: '4px 6px', padding: '6px 10px 8px' },
    // Written so that it counts after the line above: Griffel sorts the conditions as texts.
    '@media (max-width: 759px) and (max-width: 319px)': { columnGap: '4px' },
  },
  mark: { flex: 'none' },
  names: { flex: 1, minWidth: 0 },
  product: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '18px',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
  file: {
    display: 'flex',
    margin: 0,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
  },
  // A long name gives way: that something is not saved is always read whole.
  name: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  unsaved: { flex: 'none', whiteSpace: 'pre', color: tokens.colorStatusWarningForeground3 },
  theme: { flex: 'none', minWidth: '32px' },
  turn: { display: 'none', '@media (max-width: 759px)': { display: 'block', order: 1, flexBasis: '100%' } },
});

const icons = { system: DarkTheme20Regular, light: WeatherSunny20Regular, dark: WeatherMoon20Regular };

export interface HeaderProps extends CommandsProps {
  readonly name: string | null;
  readonly themeChoice: ThemeChoice;
  readonly onTheme: () => void;
}

export function Header({ name, themeChoice, onTheme, ...commands }: HeaderProps) {
  const styles = useStyles();
  const ThemeIcon = icons[themeChoice];
  return (
    <header className={styles.header} data-region="commands">
      <Mark className={styles.mark} />
      <div className={styles.names}>
        <h1 className={styles.product}>{labels.product}</h1>
        <p className={styles.file} title={name ?? undefined}>
          <span className={styles.name}>{name ?? labels.tagline}</span>
          {commands.unsaved && <span className={styles.unsaved}> · {labels.unsaved}</span>}
        </p>
      </div>
      <Commands {...commands} />
      <span className={styles.turn} />
      <Button
        className={styles.theme}
        appearance="subtle"
        icon={<ThemeIcon />}
        title={labels.theme[themeChoice]}
        aria-label={labels.themeButton(labels.theme[themeChoice])}
        onClick={onTheme}
        data-command="theme"
      />
    </header>
  );
}

/** A ruled table with a tick: drawn here, because pictures from elsewhere are not allowed in. */
function Mark({ className }: { readonly className: string }) {
  return (
    <svg className={className} width="28" height="28" viewBox="0 0 28 28" aria-hidden focusable="false">
      <rect width="28" height="28" rx="6" fill={tokens.colorBrandBackground} />
      <path
        d="M6 8.5h16M6 13.5h9M6 18.5h6"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
        opacity=".75"
      />
      <path
        d="m14.5 18.5 3 3 5.5-7"
        stroke="#fff"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
    </svg>
  );
}
