// What the appendices of the set print alike: columns, header rows, the line under the title.

/** Widths of the whole table add up to a landscape A4 page. */
export const years = [
  { key: 'y2015', title: 'Năm 2015', role: 'value', width: 14, member: '2015' },
  { key: 'y2016', title: 'Năm 2016', role: 'value', width: 14, member: '2016' },
  { key: 'y2017', title: 'Năm 2017', role: 'value', width: 14, member: '2017' },
  { key: 'y2018', title: 'Năm 2018', role: 'value', width: 14, member: '2018' },
  { key: 'y2019', title: 'Năm 2019', role: 'value', width: 14, member: '2019' },
  { key: 'y2020', title: 'Năm 2020 (Tính đến 31/3)', role: 'value', width: 14, member: '2020' },
] as const;

export const columns = [
  { key: 'code', title: 'STT', role: 'code', width: 6 },
  { key: 'label', title: 'Chỉ tiêu', role: 'label', width: 48 },
  ...years,
] as const;

export const header = {
  header: [
    ['STT', 'Chỉ tiêu', 'Các đơn vị, địa phương thuộc huyện', '', '', '', '', ''],
    ['', '', 'Năm 2015', 'Năm 2016', 'Năm 2017', 'Năm 2018', 'Năm 2019', 'Năm 2020 (Tính đến 31/3)'],
  ],
  headerMerges: ['A1:A2', 'B1:B2', 'C1:H1'],
} as const;

/** The printed appendices have no such line; Nghị định số 30/2020/NĐ-CP asks for it. */
export const caption = '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của …)';
