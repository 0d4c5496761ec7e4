// Answers in other words than the form's: read where they can mean one answer of the row only.

import { answerIn, answerOf } from '../../src/core/form/answer-words';
import type { Answer } from '../../src/core/form/template';
import type { CellContent } from '../../src/core/workbook/workbook';

const set = (...labels: readonly string[]): readonly Answer[] =>
  labels.map((label, value) => ({ value, label }));
const has = set('Không', 'Có');
const held = set('Không tổ chức', 'Có tổ chức');
const goal = set('Không đạt', 'Đạt');
const task = set('Chưa', 'Hoàn thành');
const steps = set('Chưa', 'Đang làm', 'Hoàn thành');
const survey = set('Trực tuyến', 'Phát phiếu', 'Kết hợp');
const levels = set('Chưa có', '2 cấp', '3 cấp');

test.each<[string, readonly Answer[], number | null]>([
  ['Có', has, 1],
  ['có*', has, 1],
  ['CO', has, 1],
  ['1 - Có', has, 1],
  ['Có (1)', has, 1],
  ['Không (1)', has, null],
  ['Đã thực hiện', has, 1],
  ['Chưa có', has, 0],
  ['Có', held, 1],
  ['Đã tổ chức', held, 1],
  ['Không', held, 0],
  ['Hoàn thành', goal, 1],
  ['Đã hoàn thành', goal, 1],
  ['Chưa hoàn thành', goal, 0],
  ['Chưa đạt', goal, 0],
  ['Cơ bản đạt', goal, null],
  ['Đạt một phần', goal, null],
  ['Có', goal, null],
  ['Đã xong', task, 1],
  ['Chưa hoàn thành', task, 0],
  ['Đang thực hiện', task, null],
  ['Đang thực hiện', steps, 1],
  ['Chưa hoàn thành', steps, null],
  ['Chưa thực hiện', steps, 0],
  ['Cả hai hình thức', survey, 2],
  ['Phiếu giấy', survey, 1],
  ['Online', survey, 0],
  ['Liên thông 2 cấp', levels, 1],
  ['ba cấp', levels, 2],
  ['4 cấp', levels, null],
  ['x', has, null],
  ['', has, null],
  ['1', has, null],
])('“%s” trong %j: %s', (text, answers, value) => {
  expect(answerOf(text, answers)?.value ?? null).toBe(value);
  expect(answerOf(text.normalize('NFD'), answers)?.value ?? null).toBe(value);
});

test.each<[CellContent, readonly Answer[], number | null]>([
  [true, has, 1],
  [false, has, 0],
  ['TRUE', held, 1],
  ['FALSE', goal, 0],
  [true, survey, null],
  [false, steps, null],
  [1, has, null],
  [null, has, null],
  ['Có', has, 1],
])('ô %j trong %j: %s', (content, answers, value) => {
  expect(answerIn(content, answers)?.value ?? null).toBe(value);
});
