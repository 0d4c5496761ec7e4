// Lưu thành bộ mẫu, Bộ mẫu của tôi.

import type { Task } from '../../shell/task';
import { type OwnSetsDeeds, ownSetsDeeds } from './deeds';
import { type OwnSetsEvent, type OwnSetsNotice, type OwnSetsState, ownSetsSteps } from './state';

export const ownSets: Task<OwnSetsState, OwnSetsEvent, OwnSetsNotice, 'ownForm' | 'ownSets', OwnSetsDeeds> = {
  initial: { ownForm: null, ownSets: { sets: [], unreadable: [] } },
  letGo: { ownForm: null },
  // The shelf does not depend on the workbook that is open.
  lasting: ({ ownSets }) => ({ ownSets }),
  steps: ownSetsSteps,
  jobs: {
    ownForm: {
      progress: 'Đang đọc biểu trên trang tính…',
      trouble: 'Chưa đọc được biểu trên trang tính này. Hãy chọn trang khác hoặc thử lại.',
    },
    ownSets: {
      progress: 'Đang cập nhật bộ mẫu…',
      trouble: 'Chưa thực hiện được với bộ mẫu này. Hãy thử lại.',
      writes: true,
    },
  },
  notices: {
    ownSaved: {
      text({ saved: { own, kept } }) {
        const name = `“${own.set.name}”`;
        return kept
          ? `Đã lưu bộ mẫu ${name}. Bộ mẫu này có trong Chèn phụ lục và được dùng khi kiểm tra.`
          : `Bộ mẫu ${name} dùng được đến khi đóng trang này: máy không cho lưu lâu dài. Hãy xuất ra tệp để giữ.`;
      },
      intent: ({ saved }) => (saved.kept ? 'success' : 'warning'),
    },
    ownRemoved: { text: ({ name }) => `Đã bỏ bộ mẫu “${name}” khỏi máy này.`, intent: 'info' },
  },
  deeds: ownSetsDeeds,
  more: ({ canOwnForm, canOwnSets, startOwnForm, listOwnSets }) => ({
    ...(canOwnForm && { ownForm: startOwnForm }),
    ...(canOwnSets && { ownSets: listOwnSets }),
  }),
};
