// The workbook itself, and the services that office.js asks for on its own.

import { answers, does, type Handle, type MaybeHandle, readOnly, returns } from '../spec';
import { keyValues } from './key-values';
import { type Model, textArgument } from './model';
import { worksheets } from './worksheet';

export interface WorkbookEffects {
  readonly releaseReference: (id: string) => void;
  /** Another workbook was opened from the base64 of a file. */
  readonly createWorkbook: (base64: string) => void;
}

export function workbook(model: Model, { releaseReference, createWorkbook }: WorkbookEffects): Handle {
  return {
    className: 'Workbook',
    members: {
      scalars: { name: readOnly(() => 'Phụ lục.xlsx'), readOnly: readOnly(() => false) },
      navigations: {
        worksheets: () => worksheets(model),
        protection: () => structureProtection(model),
        settings: () => keyValues('Setting', model.book.settings),
        application: () => application(createWorkbook),
      },
      methods: { _RemoveReference: does(([id]) => releaseReference(textArgument(id))) },
    },
  };
}

function structureProtection({ book }: Model): Handle {
  return {
    className: 'WorkbookProtection',
    members: {
      scalars: { protected: readOnly(() => book.structureProtected) },
      methods: {
        Protect: does(() => {
          book.structureProtected = true;
        }),
        Unprotect: does(() => {
          book.structureProtected = false;
        }),
      },
    },
  };
}

function application(createWorkbook: WorkbookEffects['createWorkbook']): Handle {
  return {
    className: 'Application',
    members: {
      scalars: { calculationMode: readOnly(() => 'Automatic') },
      methods: {
        SuspendApiCalculationUntilNextSync: does(() => undefined),
        SuspendScreenUpdatingUntilNextSync: does(() => undefined),
        CreateWorkbook: returns(([base64]) => workbookCreated(() => createWorkbook(textArgument(base64)))),
      },
    },
  };
}

/** A workbook that is made, but not shown yet. */
function workbookCreated(open: () => void): Handle {
  return { className: 'WorkbookCreated', members: { scalars: {}, methods: { Open: does(open) } } };
}

/** Objects that office.js makes by type name; undefined where this host has none. */
export function service(name: string): MaybeHandle | undefined {
  if (name !== 'Microsoft.InternalService.AddinInternalService') return undefined;
  return {
    className: 'AddinInternalService',
    members: { scalars: {}, methods: { NotifyActionHandlerReady: answers(() => null) } },
  };
}
