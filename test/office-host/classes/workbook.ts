// The workbook itself, and the services that office.js asks for on its own.

import { answers, does, type Handle, type MaybeHandle, readOnly } from '../spec';
import { keyValues } from './key-values';
import { type Model, textArgument } from './model';
import { worksheets } from './worksheet';

export function workbook(model: Model, releaseReference: (id: string) => void): Handle {
  return {
    className: 'Workbook',
    members: {
      scalars: { name: readOnly(() => 'Phụ lục.xlsx'), readOnly: readOnly(() => false) },
      navigations: {
        worksheets: () => worksheets(model),
        settings: () => keyValues('Setting', model.book.settings),
        application: () => application(),
      },
      methods: { _RemoveReference: does(([id]) => releaseReference(textArgument(id))) },
    },
  };
}

function application(): Handle {
  return {
    className: 'Application',
    members: {
      scalars: { calculationMode: readOnly(() => 'Automatic') },
      methods: {
        SuspendApiCalculationUntilNextSync: does(() => undefined),
        SuspendScreenUpdatingUntilNextSync: does(() => undefined),
      },
    },
  };
}

/** Objects that office.js makes by type name; undefined where this host has none. */
export function service(name: string): MaybeHandle | undefined {
  if (name !== 'Microsoft.InternalService.AddinInternalService') return undefined;
  return {
    className: 'AddinInternalService',
    members: { scalars: {}, methods: { NotifyActionHandlerReady: answers(() => null) } },
  };
}
