// A place that takes dropped files itself: elsewhere on the page they are opened.

/** Spread onto the element. */
export const EARLIER_PLACE = { 'data-drop': 'earlier' } as const;

export const hasOwnPlace = ({ target }: Pick<Event, 'target'>): boolean =>
  target instanceof Element && target.closest('[data-drop]') !== null;
