// Words for things that are counted whole, as units and labels name them.

import { foldLabel } from './fold';

/** What comes whole: half of one is a slip of the pen. */
const WHOLE = [
  'người hộ hồ_sơ văn_bản thủ_tục tthc nhiệm_vụ cuộc lượt lần đơn_vị cơ_quan tổ_chức xã phường huyện tỉnh thôn',
  'cán_bộ công_chức viên_chức ccvc cbcc cbccvc biên_chế lao_động lớp trường học_sinh học_viên dịch_vụ ý_kiến vụ',
  'quyết_định kế_hoạch báo_cáo công_văn phiếu máy thiết_bị chiếc cái khu_vực cây con tin bài đoàn hội_nghị',
  'sáng_kiến đề_tài dự_án công_trình phòng chức_danh cơ_sở doanh_nghiệp vấn_đề pakn',
]
  .join(' ')
  .split(' ')
  .map((word) => foldLabel(word.replaceAll('_', ' ')));

const whole = new Set(WHOLE);

/** "Số hồ sơ đã giải quyết" begins with what it counts: "hồ sơ đã giải quyết". */
const counted = (label: string): string =>
  foldLabel(label).replace(/^(?:tổng )?(?:số )?(?:lượng )?(?:các )?/u, '');

/** True for things that only come whole: "Người", "Số hồ sơ đã giải quyết", "Tổng số lượt". */
export function comesWhole(text: string): boolean {
  const key = counted(text);
  return WHOLE.some((word) => key === word || key.startsWith(`${word} `));
}

/** True for a folded word that is such a thing and nothing more: "hồ sơ". */
export const isCountingWord = (key: string): boolean => whole.has(key);

/** True where the label counts what the folded word names: "hồ sơ" of "Số hồ sơ đã giải quyết". */
export function counts(label: string, key: string): boolean {
  return isCountingWord(key) && `${counted(label)} `.startsWith(`${key} `);
}
