// A finding that a person has passed over with a reason ("Bỏ qua có lý do").

/** Who takes it upon himself, when and why, as the log of the workbook prints them. */
export interface Waiver {
  readonly by: string;
  /** "05/04/2024 14:30". */
  readonly at: string;
  /** Never blank: without a reason nothing is passed over. */
  readonly reason: string;
  /** It does not tell the values it was given for: it holds whatever they become, as long as its row stands. */
  readonly lasting?: true;
}

/** A waiver that holds no longer: what it was given for has changed since. */
export interface LapsedWaiver extends Waiver {
  /** The first of the figures that changed, then and now; null where only that something changed is known. */
  readonly change: { readonly from: string; readonly to: string; readonly cell: string } | null;
}

/** A line of the annex "Giải trình số liệu": a figure that a person accounts for, each part as it is read. */
export interface Explanation {
  /** "Phụ lục 4 – dòng 1.4, Tổng số TTHC". */
  readonly place: string;
  /** "516 (theo phép tính: 671)"; what was found where it is about no figure. */
  readonly figure: string;
  readonly reason: string;
  readonly by: string;
  /** "05/04/2024". */
  readonly day: string;
}
