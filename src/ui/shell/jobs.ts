// Everything that can run: its words, and what may be done about it.

import { everyTask } from './state';
import type { JobWords, ShellJob } from './task';

const shellJobs: Readonly<Record<ShellJob, JobWords>> = {
  open: {
    progress: 'Đang mở và đọc sổ tính…',
    trouble: 'Không mở được tệp này. Hãy thử mở tệp bằng Excel rồi lưu lại dưới dạng .xlsx.',
  },
  read: { progress: 'Đang đọc sổ tính…', trouble: 'Chưa đọc được sổ tính. Hãy thử lại.' },
  check: { progress: 'Đang kiểm tra…', trouble: 'Chưa kiểm tra được. Hãy thử lại.', again: 'always' },
  propose: { progress: 'Đang chuẩn bị…', trouble: 'Chưa thực hiện được. Hãy thử lại.' },
  save: { progress: 'Đang chuẩn bị bản sao…', trouble: 'Chưa tạo được bản sao. Hãy thử lại.' },
  copy: { progress: 'Đang chép nội dung…', trouble: 'Chưa chép được nội dung. Hãy thử lại.' },
  clear: { progress: 'Đang xóa đánh dấu…', trouble: 'Chưa xóa được đánh dấu. Hãy thử lại.', writes: true },
  revert: {
    progress: 'Đang trả lại như trước…',
    trouble: 'Chưa hoàn tác được, sổ tính vẫn như cũ. Hãy thử lại.',
    writes: true,
  },
  reveal: { progress: 'Đang tới ô…', trouble: 'Chưa tới được ô này. Hãy thử lại.' },
};

const jobs = Object.assign({}, shellJobs, ...everyTask.map((task) => task.jobs)) as Readonly<
  Record<string, JobWords>
>;

/** Words of a job; those of 'propose' fit any that has none. */
export const jobWords = (job: string): JobWords => jobs[job] ?? shellJobs.propose;

/** Tasks that write into the workbook cannot be stopped half-way. */
export const isStoppable = (job: string): boolean => jobWords(job).writes === undefined;
