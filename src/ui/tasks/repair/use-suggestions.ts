// Suggestions follow the check by themselves, once for each reading that is shown.

import { useEffect, useRef } from 'react';
import type { Suggestions } from '../../../app/repair/verbs';
import type { ShownWorkspace } from '../../../app/workspace/shown';
import type { Bench } from '../../shell/task';
import type { RepairDeeds, RepairEvent, RepairState } from './task';

const none: Suggestions = new Map();

/** Those of the findings shown; none before the check, nor while they are being worked out. */
export function useSuggestions(
  { state, suggestRepairs }: Bench<RepairState, RepairEvent, RepairDeeds>,
  shown: ShownWorkspace,
): Suggestions {
  const asked = useRef<ShownWorkspace | null>(null);
  useEffect(() => {
    if (!state.checked || asked.current === shown) return;
    asked.current = shown;
    suggestRepairs(shown);
  }, [state.checked, shown, suggestRepairs]);
  return state.suggested?.of === shown ? state.suggested.suggestions : none;
}
