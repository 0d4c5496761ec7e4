// Conditional formats of a range. Only custom formulas can be made; the user's own may be of any type.

import type { Area } from '../../../src/core/workbook/address';
import type { ConditionalFormat, Sheet } from '../book';
import { answers, does, type Handle, returns } from '../spec';
import { HostError } from '../wire';
import { type Model, mustBeWritable, textArgument, touches } from './model';
import { range } from './range';

export function conditionalFormats(model: Model, sheet: Sheet, area: Area): Handle {
  const here = () => sheet.conditionalFormats.filter((format) => touches(format.area, area));
  const handle = (format: ConditionalFormat) => conditionalFormat(model, sheet, format);
  return {
    className: 'ConditionalFormatCollection',
    members: {
      scalars: {},
      methods: {
        Add: returns(([type]) => {
          mustBeWritable(model, sheet);
          if (textArgument(type) !== 'Custom')
            throw new HostError('ApiNotFound', `conditional format ${type}`);
          const format: ConditionalFormat = {
            id: `{cf-${model.book.nextId()}}`,
            type: 'Custom',
            area,
            formula: '',
            fill: '',
            fontColor: '',
            stopIfTrue: false,
          };
          sheet.conditionalFormats.unshift(format);
          return handle(format);
        }),
        GetItem: returns(([id]) => {
          const found = here().find((format) => format.id === id);
          if (!found) throw new HostError('ItemNotFound', `conditional format ${id}`);
          return handle(found);
        }),
        GetItemOrNullObject: returns(([id]) => {
          const found = here().find((format) => format.id === id);
          return found ? handle(found) : null;
        }, 14),
        GetCount: answers(() => here().length),
      },
      items: () => here().map(handle),
    },
  };
}

function conditionalFormat(model: Model, sheet: Sheet, format: ConditionalFormat): Handle {
  const custom = () => customFormat(model, sheet, format);
  return {
    className: 'ConditionalFormat',
    id: format.id,
    members: {
      scalars: {
        id: { get: () => format.id },
        type: { get: () => format.type },
        priority: { get: () => sheet.conditionalFormats.indexOf(format) },
        stopIfTrue: {
          get: () => format.stopIfTrue,
          set: (value) => {
            format.stopIfTrue = value === true;
          },
        },
      },
      navigations: {
        custom: () => {
          if (format.type !== 'Custom') throw new HostError('InvalidOperation', format.type);
          return custom();
        },
        customOrNullObject: () => (format.type === 'Custom' ? custom() : null),
      },
      methods: {
        Delete: does(() => {
          mustBeWritable(model, sheet);
          sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
        }),
        GetRange: returns(() => range(model, sheet, format.area)),
        GetRangeOrNullObject: returns(() => range(model, sheet, format.area)),
      },
    },
  };
}

function customFormat(model: Model, sheet: Sheet, format: ConditionalFormat): Handle {
  const change = (effect: (text: string) => void) => (value: unknown) => {
    mustBeWritable(model, sheet);
    effect(String(value));
  };
  const look = (): Handle => ({
    className: 'ConditionalRangeFormat',
    members: {
      scalars: {},
      navigations: {
        fill: () => ({
          className: 'ConditionalRangeFill',
          members: {
            scalars: {
              color: {
                get: () => format.fill,
                set: change((text) => {
                  format.fill = text;
                }),
              },
            },
          },
        }),
        font: () => ({
          className: 'ConditionalRangeFont',
          members: {
            scalars: {
              color: {
                get: () => format.fontColor,
                set: change((text) => {
                  format.fontColor = text;
                }),
              },
              italic: {
                get: () => format.italic ?? null,
                set: change((text) => {
                  format.italic = text === 'true';
                }),
              },
            },
          },
        }),
      },
    },
  });
  return {
    className: 'CustomConditionalFormat',
    members: {
      scalars: {},
      navigations: {
        format: look,
        rule: () => ({
          className: 'ConditionalFormatRule',
          members: {
            scalars: {
              formula: {
                get: () => format.formula,
                set: change((text) => {
                  if (!text.startsWith('=')) throw new HostError('InvalidArgument', text);
                  format.formula = text;
                }),
              },
            },
          },
        }),
      },
    },
  };
}
