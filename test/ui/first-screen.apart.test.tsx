/**
 * @jest-environment jsdom
 */
// The first screen before what stands behind it is loaded: nothing is lost, nothing is drawn anew. Apart from the
// other files, which have it loaded.

import { act, fireEvent, render, screen } from '@testing-library/react';
import { Workbench } from '../../src/ui';
import { fakeActions, workspace } from './fakes';

const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

test('bấm trước khi phần sau tới: việc được làm ngay khi tới, nút đang chọn vẫn là nút ấy', async () => {
  const opened = jest.fn();
  const fake = fakeActions(workspace([]), []);
  const actions = {
    ...fake,
    open: (...words: Parameters<typeof fake.open>) => {
      opened(words[0]);
      return fake.open(...words);
    },
  };
  render(<Workbench actions={actions} surface="page" />);
  const [toOpen, sample, theme] = [
    screen.getAllByRole('button', { name: 'Mở sổ tính' })[0],
    button('Mở sổ tính mẫu'),
    button(/^Giao diện/),
  ];
  if (!toOpen) throw new Error('no command');
  expect(button('Kiểm tra').disabled).toBe(true);
  toOpen.focus();
  fireEvent.click(sample);
  expect(opened).not.toHaveBeenCalled();
  expect(sample.disabled).toBe(true);
  await screen.findByText('Nhận ra 1 biểu');
  expect(opened.mock.calls).toEqual([[{ kind: 'sample' }]]);
  expect([toOpen.isConnected, theme.isConnected]).toEqual([true, true]);
  await act(async () => {});
});
