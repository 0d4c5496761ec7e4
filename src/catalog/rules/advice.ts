// Advice that rules of several areas give.

export const swapped = 'Xem lại hai số có bị nhập đổi chỗ không.';
