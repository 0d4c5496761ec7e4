import { builtIn } from '../../src/catalog/built-in';
import { paneActions } from '../../src/taskpane/pane-actions';

describe('giao báo cáo theo máy', () => {
  const model = { title: 'Báo cáo', blocks: [] };
  const place = { name: 'xa-thu.xlsx', partition: '', openInBrowser: undefined };
  const none = () => Promise.reject(new Error('not asked for'));
  const excel = { open: none, copy: none, blank: none, hand: none };

  test('Mac và iPad: mở trang tải về, báo cáo nằm sau dấu # nên không gửi tới máy chủ', async () => {
    for (const platform of ['Mac', 'iOS']) {
      const opened: string[] = [];
      const location = { href: 'https://may-chu.example/cchc/taskpane/index.html?viec=tao-bao-cao' };
      Object.defineProperty(globalThis, 'location', { value: location, configurable: true });
      const actions = paneActions(
        { ...place, platform, openInBrowser: (at) => opened.push(at) },
        excel,
        async () => builtIn,
      );
      const delivery = await actions.deliver(new Uint8Array(), 'Báo cáo.docx', model);
      expect(delivery).toEqual({ kind: 'opened', fileName: 'Báo cáo.docx' });
      expect(opened[0]).toMatch(/^https:\/\/may-chu\.example\/cchc\/taskpane\/tai-ve\.html#[\w-]+$/);
    }
  });
});
