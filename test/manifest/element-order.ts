// Order of child elements as the schemas want it (MS-OWEMXML: OfficeApp 1.1, TaskPaneAppVersionOverrides 1.0).
// An element that is not in the list of its parent is not allowed there; `required` must be there.

export interface Sequence {
  readonly order: readonly string[];
  readonly required: readonly string[];
}

export const OFFICE_APP = 'http://schemas.microsoft.com/office/appforoffice/1.1';
export const OVERRIDES = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const BASIC_TYPES = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** By namespace and name of the parent. */
export const sequences: Readonly<Record<string, Readonly<Record<string, Sequence>>>> = {
  [OFFICE_APP]: {
    OfficeApp: {
      order: [
        'Id',
        'AlternateId',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'AppDomains',
        'Hosts',
        'Requirements',
        'DefaultSettings',
        'Permissions',
        'Dictionary',
        'VersionOverrides',
        'ExtendedOverrides',
      ],
      required: [
        'Id',
        'Version',
        'ProviderName',
        'DefaultLocale',
        'DisplayName',
        'Description',
        'IconUrl',
        'HighResolutionIconUrl',
        'SupportUrl',
        'Hosts',
        'DefaultSettings',
        'Permissions',
      ],
    },
    Hosts: { order: ['Host'], required: ['Host'] },
    DefaultSettings: { order: ['SourceLocation'], required: ['SourceLocation'] },
  },
  [OVERRIDES]: {
    VersionOverrides: {
      order: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'EquivalentAddins'],
      required: ['Hosts', 'Resources'],
    },
    Hosts: { order: ['Host'], required: ['Host'] },
    Host: { order: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'], required: ['DesktopFormFactor'] },
    DesktopFormFactor: {
      order: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
      required: ['ExtensionPoint'],
    },
    GetStarted: {
      order: ['Title', 'Description', 'LearnMoreUrl'],
      required: ['Title', 'Description', 'LearnMoreUrl'],
    },
    ExtensionPoint: { order: ['OfficeTab', 'CustomTab'], required: [] },
    CustomTab: {
      order: ['OverriddenByRibbonApi', 'Group', 'Label', 'InsertAfter'],
      required: ['Group', 'Label'],
    },
    Group: {
      order: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
      required: ['Label', 'Icon', 'Control'],
    },
    Control: {
      order: ['Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
      required: ['Label', 'Supertip', 'Icon', 'Action'],
    },
    Supertip: { order: ['Title', 'Description'], required: ['Title', 'Description'] },
    Icon: { order: ['Image'], required: ['Image'] },
    Action: { order: ['TaskpaneId', 'SourceLocation', 'Title'], required: ['SourceLocation'] },
    Resources: { order: ['Images', 'Urls', 'ShortStrings', 'LongStrings'], required: ['Images', 'Urls'] },
  },
  [BASIC_TYPES]: {
    Images: { order: ['Image'], required: ['Image'] },
    Urls: { order: ['Url'], required: ['Url'] },
    ShortStrings: { order: ['String'], required: ['String'] },
    LongStrings: { order: ['String'], required: ['String'] },
  },
};

/** Which kind of resource each reference must point to. */
export const referenceKinds: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
};
