// Page and pane with made-up actions, started for a test.

import { fireEvent, screen } from '@testing-library/react';
import { finding, proposal, workspace } from './fakes';

export const checked = workspace([finding('a', 'error', 3), finding('b', 'warning', 4)]);

export const offers = [proposal(5, 'fill', 'Hồ sơ trực tuyến'), proposal(3, 'replace', 'Tổng số hồ sơ')];

export const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
