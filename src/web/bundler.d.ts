/** Where the bundler looks for further parts of a script. */
declare let __webpack_public_path__: string;
