// Tasks stand beside each other: none takes a name of another, whatever a further one brings along.

import { initialShell } from '../../src/ui/shell/base';
import { shellSteps } from '../../src/ui/shell/steps';
import { tasks } from '../../src/ui/tasks';
import { menu } from '../../src/ui/tasks/menu';

const each = Object.values(tasks);

test('phần trạng thái, sự kiện, việc, thông báo: mỗi tên một việc giữ', () => {
  const shellEvents = new Set(Object.keys(shellSteps));
  const names = {
    state: [initialShell, ...each.map(({ initial }) => initial)],
    events: each.map(({ steps }) =>
      Object.fromEntries(Object.entries(steps).filter(([type]) => !shellEvents.has(type))),
    ),
    jobs: each.map(({ jobs }) => jobs),
    notices: each.map(({ notices }) => notices),
  };
  for (const [what, groups] of Object.entries(names)) {
    const all = groups.flatMap((one) => Object.keys(one));
    expect([what, all.filter((name, at) => all.indexOf(name) !== at)]).toEqual([what, []]);
  }
});

test('những gì về danh sách thì bỏ là phần của chính việc ấy', () => {
  for (const { initial, ...task } of each) {
    const letGo = 'letGo' in task ? (task.letGo ?? {}) : {};
    expect(Object.keys(initial)).toEqual(expect.arrayContaining(Object.keys(letGo)));
    expect(initial).toMatchObject(letGo);
  }
});

test('mỗi mục ở “Thêm” một màn hình', () => {
  expect(new Set(menu.map(({ screen }) => screen)).size).toBe(menu.length);
});
