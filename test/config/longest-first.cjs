const { default: Sequencer } = require('@jest/test-sequencer');

/** Wings and rooms by how long they take, so that no long one starts last. */
const longest = [
  ...['config/wings/excel', 'config/wings/use', 'config/wings/rest', 'config/wings/reading'],
  ...['taskpane', 'app', 'hosts/excel', 'ui', 'hosts/xlsx', 'recognize', 'cli', 'companion', 'own'],
];

/** Where jest does not know yet how long each takes: on a bare clone. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const at = longest.findIndex((room) => path.replaceAll('\\', '/').includes(`/test/${room}`));
      return at < 0 ? longest.length : at;
    };
    const known = super.sort(tests);
    return tests.every(({ duration }) => duration !== undefined)
      ? known
      : known.sort((a, b) => place(a) - place(b));
  }
};
