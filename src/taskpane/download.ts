// The page that Mac and iPad open in their own browser: it makes the Word file of the draft in its address.

import { composeFile } from './compose-file';
import { handedOver } from './hand-over';

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found;
}

async function main(): Promise<void> {
  const told = byId('told');
  const draft = await handedOver(location.hash);
  if (!draft) {
    told.textContent = 'Địa chỉ này không mang báo cáo nào. Hãy quay lại Excel và bấm Tạo báo cáo.';
    return;
  }
  byId('name').textContent = draft.fileName;
  const { save, copy } = await composeFile(draft);
  const button = (id: string, act: () => Promise<string>) => {
    const element = byId(id);
    element.hidden = false;
    element.addEventListener('click', () => {
      void act().then(
        (sentence) => {
          told.textContent = sentence;
        },
        () => {
          told.textContent = 'Chưa làm được. Hãy thử cách còn lại.';
        },
      );
    });
  };
  button('download', save);
  button('copy', copy);
  told.textContent = 'Bấm để tải tệp, hoặc sao chép nội dung rồi dán vào Word.';
}

void main();
