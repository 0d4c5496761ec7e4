// The name by which marks of ours are known again, in an open Excel and in a file: conditional formats whose formula
// holds it and is always true.

export const MARK_NAME = 'cchc-mark';
