// "Chèn phụ lục" on its own or beside an open sheet.

import { supportingKinds } from '../../../core/form/supporting-form';
import type { Bench } from '../../shell/task';
import { InsertPanel } from './panel';
import type { InsertDeeds, InsertEvent, InsertState } from './task';

export function InsertScreen({ bench }: { readonly bench: Bench<InsertState, InsertEvent, InsertDeeds> }) {
  const { state, dispatch } = bench;
  if (!state.insert) return null;
  const sheets = state.workspace?.supporting.sheets ?? {};
  return (
    <InsertPanel
      choice={state.insert}
      present={supportingKinds.filter((kind) => sheets[kind] !== undefined)}
      busy={state.task !== null}
      onChange={bench.changeInsert}
      onInsert={bench.insert}
      onBack={() => dispatch({ type: 'screenLeft' })}
    />
  );
}
