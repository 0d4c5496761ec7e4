// Kinds of documents and how their symbols abbreviate them. Data only.

export interface DocumentType {
  readonly name: string;
  /** As it stands in a symbol; "" for a công văn, whose symbol names no kind. */
  readonly abbreviation: string;
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục III: the kinds that have a symbol of their own. */
const decreed: readonly DocumentType[] = [
  { name: 'Nghị quyết', abbreviation: 'NQ' },
  { name: 'Quyết định', abbreviation: 'QĐ' },
  { name: 'Chỉ thị', abbreviation: 'CT' },
  { name: 'Quy chế', abbreviation: 'QC' },
  { name: 'Quy định', abbreviation: 'QyĐ' },
  { name: 'Thông cáo', abbreviation: 'TC' },
  { name: 'Thông báo', abbreviation: 'TB' },
  { name: 'Hướng dẫn', abbreviation: 'HD' },
  { name: 'Chương trình', abbreviation: 'CTr' },
  { name: 'Kế hoạch', abbreviation: 'KH' },
  { name: 'Phương án', abbreviation: 'PA' },
  { name: 'Đề án', abbreviation: 'ĐA' },
  { name: 'Dự án', abbreviation: 'DA' },
  { name: 'Báo cáo', abbreviation: 'BC' },
  { name: 'Biên bản', abbreviation: 'BB' },
  { name: 'Tờ trình', abbreviation: 'TTr' },
  { name: 'Hợp đồng', abbreviation: 'HĐ' },
  { name: 'Công điện', abbreviation: 'CĐ' },
  { name: 'Bản ghi nhớ', abbreviation: 'BGN' },
  { name: 'Bản thỏa thuận', abbreviation: 'BTT' },
  { name: 'Giấy ủy quyền', abbreviation: 'GUQ' },
  { name: 'Giấy mời', abbreviation: 'GM' },
  { name: 'Giấy giới thiệu', abbreviation: 'GGT' },
  { name: 'Giấy nghỉ phép', abbreviation: 'GNP' },
  { name: 'Phiếu gửi', abbreviation: 'PG' },
  { name: 'Phiếu chuyển', abbreviation: 'PC' },
  { name: 'Phiếu báo', abbreviation: 'PB' },
];

/** Kinds that lists name though the decree's table does not: documents of the Party and of the central level. */
const others: readonly DocumentType[] = [
  { name: 'Kết luận', abbreviation: 'KL' },
  { name: 'Chương trình hành động', abbreviation: 'CTrHĐ' },
  { name: 'Nghị định', abbreviation: 'NĐ' },
  { name: 'Thông tư', abbreviation: 'TT' },
];

export const officialLetter: DocumentType = { name: 'Công văn', abbreviation: '' };

export const documentTypes: readonly DocumentType[] = [...decreed, ...others, officialLetter];

/** Documents that put others into force: their titles may begin with the name of what they promulgate. */
export const promulgating: readonly string[] = ['Quyết định', 'Nghị quyết', 'Tờ trình', 'Thông tư'];

/** Names that a title may also begin with as a verb ("Hướng dẫn sử dụng …", "Báo cáo tình hình …"). */
export const alsoVerbs: readonly string[] = [
  'Hướng dẫn',
  'Báo cáo',
  'Thông báo',
  'Quy định',
  'Quyết định',
  'Kết luận',
];
