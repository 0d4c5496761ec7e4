// The icons of Fluent UI for tests. Its own parts ask for the library whole, thousands of icons and a second of each
// file's time; here each of them comes from a file of its own when it is first used. src names those files itself.

const { IconDirectionContextProvider, useIconContext } = require('@fluentui/react-icons/providers');
const utils = require('@fluentui/react-icons/utils');

/** "PresenceAvailable10Filled" → "presence-available". */
const fileOf = (name) =>
  name
    .replace(/\d*(?:Filled|Regular|Light|Color)$/, '')
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '-')
    .toLowerCase();

const known = { __esModule: true, IconDirectionContextProvider, useIconContext, ...utils };

module.exports = new Proxy(known, {
  get: (_, name) => {
    if (name in known || typeof name === 'symbol') return known[name];
    const icon = require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
    if (!icon) throw new Error(`no icon ${name}`);
    return icon;
  },
});
