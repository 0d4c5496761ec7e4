// The tag of a figure's content control: how "Cập nhật số liệu" finds it again.

/** Marks content controls that hold a figure of ours; what follows is the figure's id. */
const PREFIX = 'cchc:';

/** Word refuses longer tags and titles of content controls; UTF-16 units. */
const MAX_LENGTH = 64;

/**
 * `cchc:<indicator>[@member][@period]`. An id that Word cannot hold (a unit's name may be long) is cut and ends with
 * "~" and a checksum of the whole: it is found again by writing it anew, not by reading it.
 */
export function figureTag(id: string): string {
  const tag = PREFIX + id;
  if (tag.length <= MAX_LENGTH) return tag;
  const sum = `~${checksum(tag)}`;
  return `${cutText(tag, MAX_LENGTH - sum.length)}${sum}`;
}

/** The title that Word shows over a content control. */
export const controlTitle = (text: string): string => cutText(text, MAX_LENGTH);

/** The beginning of a text, no letter torn in two. */
function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** FNV-1a over UTF-16 units, eight hexadecimal digits. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16).padStart(8, '0');
}
