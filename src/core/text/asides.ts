// What stands in brackets in a text. Patterns over cell texts never begin anew inside a run that they have just been
// through: a look back keeps them out, and a bracket that is never closed is given up at the next one. Long runs of
// blanks, dots or brackets in a cell then take one pass, not one from each of their characters.

/** "(…)", brackets inside the brackets included. */
export const ASIDE = /\((?:[^()]|\([^()]*\))*\)/g;

/** "(…)" and "[…]". */
export const BRACKETED = /\((?:[^()]|\([^()]*\))*\)|\[[^[\]]*\]/g;
