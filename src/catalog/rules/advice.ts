// Advice that rules of several areas give.

export const swapped = 'Xem lại hai số có bị nhập đổi chỗ không.';

/** Two forms that count the dossiers of one agency. */
export const SAME_DOSSIERS = 'Hai biểu phải đếm cùng một phạm vi: hồ sơ của cơ quan báo cáo.';
