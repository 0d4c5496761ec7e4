// Data validation of a range: kept as the rule that was set.

import type { Area } from '../../../src/core/workbook/address';
import type { Sheet, Validation } from '../book';
import { does, type Handle } from '../spec';
import type { Json } from '../wire';
import { type Model, mustBeWritable, touches } from './model';

export function dataValidation(model: Model, sheet: Sheet, area: Area): Handle {
  const find = () => sheet.validations.find((one) => touches(one.area, area));
  const remove = () => {
    const kept = sheet.validations.filter((one) => !touches(one.area, area));
    sheet.validations.splice(0, sheet.validations.length, ...kept);
  };
  const change = (effect: (validation: Validation) => void) => {
    mustBeWritable(model, sheet);
    let validation = sheet.validations.find((one) => JSON.stringify(one.area) === JSON.stringify(area));
    if (!validation) {
      remove();
      validation = { area, rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };
      sheet.validations.push(validation);
    }
    effect(validation);
  };
  const json = (key: 'rule' | 'errorAlert' | 'prompt') => ({
    get: (): Json => find()?.[key] ?? {},
    set: (value: Json) =>
      change((validation) => {
        validation[key] = value;
      }),
  });
  return {
    className: 'DataValidation',
    members: {
      scalars: {
        type: { get: () => validationType(find()?.rule ?? null) },
        rule: json('rule'),
        errorAlert: json('errorAlert'),
        prompt: json('prompt'),
        ignoreBlanks: {
          get: () => find()?.ignoreBlanks ?? true,
          set: (value) =>
            change((validation) => {
              validation.ignoreBlanks = value === true;
            }),
        },
      },
      methods: {
        Clear: does(() => {
          mustBeWritable(model, sheet);
          remove();
        }),
      },
    },
  };
}

function validationType(rule: Json): string {
  const [kind = 'none'] = typeof rule === 'object' && rule !== null ? Object.keys(rule) : [];
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
