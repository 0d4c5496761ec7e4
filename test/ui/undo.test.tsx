/**
 * @jest-environment jsdom
 */
// Taking back what was done here, step by step, and doing it again.

import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { FillRecord } from '../../src/app/fill/undo';
import type { WorkbookSession } from '../../src/app/surface';
import { Workbench } from '../../src/ui';
import { fakeActions, finding, proposal, workspace } from './fakes';

const checked = workspace([finding('a', 'error', 3)]);
const offers = [proposal(5, 'fill', 'Hồ sơ trực tuyến')];
const cell = { sheet: 'PL4', row: 5, column: 3 };

/** Each record names the one that leads to its other side. */
function twoFills(asked: string[]): Partial<WorkbookSession> {
  const record = (name: string): FillRecord => ({ changes: [{ ...cell, value: name, before: null }] });
  let fills = 0;
  return {
    applyFill: async () => {
      fills += 1;
      const undo = record(`-${fills}`);
      return { workspace: checked, remarks: [], count: fills, undo, byHost: false };
    },
    undoFill: async ({ changes: [change] }) => {
      const name = String(change?.value);
      asked.push(name);
      const redo = record(name.startsWith('-') ? `+${name.slice(1)}` : `-${name.slice(1)}`);
      return { workspace: checked, remarks: [], redo };
    },
  };
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const key = (pressed: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: pressed, ctrlKey: true, ...more });

async function fill() {
  await press('Điền');
  await press('Điền 1 ô');
  await screen.findByRole('button', { name: 'Hoàn tác lần điền' });
}

afterEach(cleanup);

test('Ctrl+Z lần lượt từng việc, Ctrl+Shift+Z hay Ctrl+Y làm lại; việc mới thì không làm lại việc cũ', async () => {
  const asked: string[] = [];
  const actions = fakeActions(checked, offers);
  const session = { ...actions.session, ...twoFills(asked) };
  const page = { ...actions, open: async () => ({ session, workspace: checked }) };
  render(<Workbench actions={page} surface="page" startWith={{ kind: 'sample' }} />);
  await screen.findByText('Nhận ra 1 biểu');
  await press('Kiểm tra');
  await screen.findByRole('searchbox');
  await fill();
  await fill();
  act(() => screen.getByRole('button', { name: 'Kiểm tra' }).focus());
  const steps = async (...keys: readonly (readonly [string, object?])[]) => {
    for (const one of keys) {
      const before = asked.length;
      key(...one);
      await waitFor(() => expect(asked.length).toBe(before + 1));
      await waitFor(() =>
        expect(screen.getByRole('button', { name: 'Kiểm tra' })).toHaveProperty('disabled', false),
      );
    }
    return asked.splice(0);
  };
  expect(await steps(['z'], ['z'])).toEqual(['-2', '-1']);
  expect(screen.getByText('Đã trả 1 ô về như trước khi điền.')).toBeTruthy();
  // There is nothing more to take back.
  key('z');
  expect(await steps(['Z', { shiftKey: true }], ['y'])).toEqual(['+1', '+2']);
  expect(screen.getByText('Đã điền lại 2 ô.')).toBeTruthy();
  expect(await steps(['z'])).toEqual(['-2']);

  // In the search the browser's own undo is meant.
  act(() => screen.getByRole('searchbox').focus());
  key('z');
  expect(screen.getByRole('button', { name: 'Làm lại lần điền' }).title).toBe(
    'Làm lại lần điền (Ctrl+Shift+Z)',
  );
  await fill();
  expect(screen.queryByRole('button', { name: /^Làm lại/ })).toBeNull();
  act(() => screen.getByRole('button', { name: 'Kiểm tra' }).focus());
  key('y');
  expect(await steps(['z'])).toEqual(['-3']);
  // The button in the notice does the same.
  await press('Làm lại');
  await waitFor(() => expect(asked).toEqual(['+3']));
});
