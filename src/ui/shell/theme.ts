// Light and dark: as the machine says, unless the person chose. The choice is kept where the browser allows.

import { type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';

export type ThemeChoice = 'system' | 'light' | 'dark';

const choices: readonly ThemeChoice[] = ['system', 'light', 'dark'];
const KEY = 'phu-luc-cchc.theme';
const DARK = '(prefers-color-scheme: dark)';
const fontFamilyBase =
  "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, 'Noto Sans', sans-serif";

const themes: Record<'light' | 'dark', Theme> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

function remembered(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return choices.find((choice) => choice === stored) ?? 'system';
  } catch {
    // Storage is off for file:// in some browsers: the choice then lasts as long as the page.
    return 'system';
  }
}

function remember(choice: ThemeChoice): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // See above.
  }
}

export interface ThemeState {
  readonly theme: Theme;
  readonly dark: boolean;
  readonly choice: ThemeChoice;
  /** Goes on to the next of: as the machine, light, dark. */
  readonly next: () => void;
}

export function useTheme(): ThemeState {
  const [choice, setChoice] = useState(remembered);
  const [machineDark, setMachineDark] = useState(() => window.matchMedia?.(DARK).matches ?? false);
  useEffect(() => {
    const query = window.matchMedia?.(DARK);
    if (!query) return;
    const listen = (event: MediaQueryListEvent) => setMachineDark(event.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, []);
  const next = useCallback(() => {
    setChoice((now) => {
      const after = choices[(choices.indexOf(now) + 1) % choices.length] ?? 'system';
      remember(after);
      return after;
    });
  }, []);
  const dark = choice === 'dark' || (choice === 'system' && machineDark);
  return { theme: themes[dark ? 'dark' : 'light'], dark, choice, next };
}
