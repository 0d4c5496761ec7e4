// What may stand in which element of WordprocessingML, and in which order: the sequences of wml.xsd (ISO/IEC 29500-1,
// transitional), as far as drafts use them. Word refuses a file that breaks them.

import type { Node } from './reopen';

const BLOCKS = 'w:p|w:tbl*';
const RUNS = 'w:r|w:sdt|w:bookmarkStart|w:bookmarkEnd|w:commentRangeStart|w:commentRangeEnd*';
const PARAGRAPH_PROPERTIES = [
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pBdr',
  'w:spacing',
  'w:ind',
  'w:jc',
  'w:outlineLvl',
  'w:sectPr',
];

/** By element: places in order, each with what may stand there; once, or with * any number of times. */
const CONTENT: Readonly<Record<string, readonly string[]>> = {
  'w:document': ['w:body'],
  'w:body': [BLOCKS, 'w:sectPr'],
  'w:hdr': [BLOCKS],
  'w:p': ['w:pPr', RUNS],
  'w:r': [
    'w:rPr',
    'w:t|w:br|w:noBreakHyphen|w:fldChar|w:instrText|w:footnoteReference|w:footnoteRef|w:commentReference|w:separator|w:continuationSeparator*',
  ],
  'w:sdt': ['w:sdtPr', 'w:sdtContent'],
  'w:sdtPr': ['w:rPr', 'w:alias', 'w:tag', 'w:id'],
  'w:sdtContent': ['w:r*'],
  'w:pPr': PARAGRAPH_PROPERTIES,
  'w:pBdr': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:rPr': [
    'w:rStyle',
    'w:rFonts',
    'w:b',
    'w:bCs',
    'w:i',
    'w:iCs',
    'w:sz',
    'w:szCs',
    'w:highlight',
    'w:vertAlign',
    'w:lang',
  ],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr*'],
  'w:tblPr': ['w:tblW', 'w:tblBorders', 'w:tblLayout', 'w:tblCellMar'],
  'w:tblBorders': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
  'w:tblCellMar': ['w:top', 'w:left', 'w:bottom', 'w:right'],
  'w:tblGrid': ['w:gridCol*'],
  'w:tr': ['w:trPr', 'w:tc*'],
  'w:trPr': ['w:cantSplit', 'w:tblHeader'],
  'w:tc': ['w:tcPr', BLOCKS],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:vAlign'],
  'w:sectPr': ['w:headerReference*', 'w:type', 'w:pgSz', 'w:pgMar', 'w:pgNumType', 'w:titlePg'],
  'w:styles': ['w:docDefaults', 'w:style*'],
  'w:docDefaults': ['w:rPrDefault', 'w:pPrDefault'],
  'w:rPrDefault': ['w:rPr'],
  'w:pPrDefault': ['w:pPr'],
  'w:style': ['w:name', 'w:basedOn', 'w:next', 'w:uiPriority', 'w:semiHidden', 'w:qFormat', 'w:pPr', 'w:rPr'],
  'w:settings': ['w:defaultTabStop', 'w:footnotePr', 'w:compat'],
  'w:footnotePr': ['w:footnote*'],
  'w:compat': ['w:compatSetting*'],
  'w:footnotes': ['w:footnote*'],
  'w:footnote': [BLOCKS],
  'w:comments': ['w:comment*'],
  'w:comment': [BLOCKS],
};

/** Elements that stand where the schema has no place for them, each told in one line. */
export function misplaced(node: Node): readonly string[] {
  const places = (CONTENT[node.name] ?? []).map((one) => ({
    names: one.replace('*', '').split('|'),
    isOnce: !one.endsWith('*'),
  }));
  let least = 0;
  return node.children.flatMap((one) => {
    const at = places.findIndex(({ names }, place) => place >= least && names.includes(one.name));
    if (at < 0) return [`${one.name} in ${node.name}`];
    least = places[at]?.isOnce ? at + 1 : at;
    return misplaced(one);
  });
}
