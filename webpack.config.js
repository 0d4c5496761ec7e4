// Builds three things: the web page (dist/web), the same page as ONE file that opens by double click
// (dist/phu-luc-cchc.html) and the task pane (dist/taskpane, with the ribbon's pictures in dist/assets).
// `npm start` serves the first with the sample workbook open; `--env excel` serves page and pane by https, as Excel
// asks for them.

const { createHash } = require('node:crypto');
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const webpack = require('webpack');

const root = __dirname;
const PORT = Number(process.env.PORT ?? 3000);

/**
 * Nothing may leave the machine: no address but the page's own is allowed, and none at all for data.
 * Fluent's styles are written by script into <style>, hence 'unsafe-inline' for styles only.
 */
function contentSecurityPolicy(scripts, connect = "'none'", workers = "'none'") {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `worker-src ${workers}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A worker of a Blob has the policy of its page, whatever a server sends with scripts: see src/web/script-worker.ts. */
const WORKERS = 'blob:';

/** Puts every script into the page itself and allows exactly those scripts, by their hash. */
class OneFilePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OneFilePlugin', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_HASH + 1;
      compilation.hooks.processAssets.tap({ name: 'OneFilePlugin', stage }, () => this.inline(compilation));
    });
  }

  inline(compilation) {
    // The page then only tells of the errors, which webpack prints as well.
    if (compilation.errors.length > 0) return;
    const pages = compilation.getAssets().filter(({ name }) => name.endsWith('.html'));
    const scripts = compilation.getAssets().filter(({ name }) => name.endsWith('.js'));
    const licences = compilation.getAssets().filter(({ name }) => name.endsWith('.LICENSE.txt'));
    for (const page of pages) {
      let html = page.source.source().toString();
      for (const script of scripts) {
        const code = script.source
          .source()
          .toString()
          .trim()
          .replaceAll(/<(?=\/script|!--)/g, '\\x3C');
        const hash = createHash('sha256').update(code).digest('base64');
        const tag = new RegExp(`<script src="?${script.name}"?></script>`);
        if (!tag.test(html)) throw new Error(`${page.name} does not ask for ${script.name}`);
        // Functions as replacements: "$&" inside the code must stay as it is.
        html = html.replace(tag, () => `<script>${code}</script>`);
        html = html.replace('sha256-', () => `sha256-${hash}`);
      }
      for (const notice of licences)
        html += `<!--\n${notice.source.source().toString().replaceAll('--', '- -')}-->\n`;
      compilation.updateAsset(page.name, new webpack.sources.RawSource(html));
    }
    for (const { name } of [...scripts, ...licences]) compilation.deleteAsset(name);
  }
}

/** One line a target: what a person who builds wants to know. Errors are printed in full by webpack. */
class OneLinePlugin {
  constructor(what) {
    this.what = what;
  }

  apply(compiler) {
    compiler.hooks.done.tap('OneLinePlugin', ({ compilation, startTime, endTime }) => {
      if (compilation.errors.length > 0) return;
      const emitted = compilation.getAssets().filter(({ name }) => /\.(js|html)$/.test(name));
      const bytes = emitted.reduce((sum, { source }) => sum + source.size(), 0);
      const figure = (value) => value.toLocaleString('vi-VN', { maximumFractionDigits: 1 });
      const seconds = figure((endTime - startTime) / 1000);
      process.stdout.write(
        `✓ ${this.what}: ${emitted.length} tệp, ${figure(bytes / 1024)} KB (${seconds} giây)\n`,
      );
    });
  }
}

/** What every bundle shares. */
function base(mode, name, what) {
  const dev = mode !== 'production';
  return {
    name,
    mode,
    context: root,
    target: ['web', 'es2022'],
    // No eval in any mode: the page's own policy forbids it.
    devtool: dev ? 'source-map' : false,
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [
            // Styles are worked out while building: the page is spared that code and its work at the start.
            { loader: '@griffel/webpack-loader' },
            {
              loader: 'swc-loader',
              options: {
                jsc: {
                  parser: { syntax: 'typescript', tsx: true },
                  target: 'es2022',
                  transform: { react: { runtime: 'automatic', development: dev } },
                },
              },
            },
          ],
        },
        // Modules of ours do nothing but give what they export: what nobody takes of them is left out. All but one.
        { test: /\.tsx?$/, exclude: /node_modules|beside-script/, sideEffects: false },
        { test: /\.xlsx$/, type: 'asset/inline' },
      ],
    },
    // A third of the time of the usual minifier, for one per cent more bytes.
    optimization: dev ? {} : { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    plugins: dev ? [] : [new OneLinePlugin(what)],
    performance: { hints: false },
    stats: dev
      ? 'errors-warnings'
      : { all: false, errors: true, errorDetails: true, moduleTrace: true, warnings: true },
  };
}

function page(options) {
  return new HtmlWebpackPlugin({
    template: path.join(root, 'src/web/index.html'),
    scriptLoading: 'blocking',
    inject: 'body',
    minify: false,
    ...options,
  });
}

function web(mode, serve) {
  const shared = base(mode, 'web', 'Trang web (dist/web)');
  return {
    ...shared,
    entry: { web: './src/web/index.tsx' },
    output: {
      path: path.join(root, 'dist/web'),
      filename: serve ? '[name].js' : '[name].[contenthash:8].js',
      chunkFilename: serve ? '[name].js' : '[name].[contenthash:8].js',
      clean: !serve,
    },
    module: { ...shared.module, parser: { javascript: { worker: ['*ownSite.worker()'] } } },
    plugins: [
      ...shared.plugins,
      new webpack.DefinePlugin({ START_WITH_SAMPLE: JSON.stringify(serve) }),
      page({
        filename: 'index.html',
        templateParameters: {
          csp: contentSecurityPolicy("'self'", serve ? `'self' ws://localhost:${PORT}` : "'none'", WORKERS),
        },
      }),
    ],
    ...(serve ? { devServer: devServer() } : {}),
  };
}

function single(mode) {
  const shared = base(mode, 'single', 'Trang một tệp (dist/phu-luc-cchc.html)');
  return {
    ...shared,
    entry: { page: './src/web/one-file.ts' },
    output: { path: path.join(root, 'dist'), filename: 'single-[name].js' },
    devtool: false,
    plugins: [
      ...shared.plugins,
      new webpack.DefinePlugin({ START_WITH_SAMPLE: 'false' }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      page({
        filename: 'phu-luc-cchc.html',
        templateParameters: { csp: contentSecurityPolicy("'sha256-'", "'none'", WORKERS) },
      }),
      new OneFilePlugin(),
    ],
  };
}

/** Office.js is the one script from elsewhere: Microsoft supports it from its own address only. */
const OFFICE = 'https://appsforoffice.microsoft.com';

/** Pictures of the ribbon, beside the pane. */
class RibbonIconsPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('RibbonIconsPlugin', (compilation) => {
      const folder = path.join(root, 'assets');
      for (const name of readdirSync(folder).filter((one) => one.endsWith('.png'))) {
        const picture = new webpack.sources.RawSource(readFileSync(path.join(folder, name)));
        compilation.emitAsset(`../assets/${name}`, picture);
      }
    });
  }
}

function taskpane(mode, serve) {
  const name = serve ? '[name].js' : '[name].[contenthash:8].js';
  const connect = serve ? `'self' wss://localhost:${PORT}` : "'none'";
  const paneFile = (entry, template, filename, scripts) =>
    page({
      template: path.join(root, 'src/taskpane', template),
      filename,
      chunks: [entry],
      templateParameters: { csp: contentSecurityPolicy(scripts, connect) },
    });
  const shared = base(mode, 'taskpane', 'Ngăn Excel (dist/taskpane)');
  return {
    ...shared,
    entry: { taskpane: './src/taskpane/index.tsx', download: './src/taskpane/download.ts' },
    output: {
      path: path.join(root, 'dist/taskpane'),
      publicPath: serve ? '/taskpane/' : 'auto',
      filename: name,
      chunkFilename: name,
      clean: !serve,
    },
    plugins: [
      ...shared.plugins,
      paneFile('taskpane', 'index.html', 'index.html', `'self' ${OFFICE}`),
      paneFile('download', 'download.html', 'tai-ve.html', "'self'"),
      ...(serve ? [] : [new RibbonIconsPlugin()]),
      // Word's page has no sample open from the beginning.
      new webpack.DefinePlugin({ START_WITH_SAMPLE: 'false' }),
    ],
  };
}

function devServer() {
  return {
    port: PORT,
    host: 'localhost',
    hot: false,
    liveReload: true,
    open: process.env.BROWSER !== 'none' && Boolean(process.stdout.isTTY),
    static: false,
    client: { overlay: false, webSocketURL: `ws://localhost:${PORT}/ws`, logging: 'warn' },
    onListening: () => {
      process.stdout.write(`\nTrang web (mở sẵn sổ tính mẫu): http://localhost:${PORT}/\n\n`);
    },
  };
}

/** The page at /web/, where the pane links to it. */
function atWeb({ devServer: _, ...config }) {
  return { ...config, output: { ...config.output, publicPath: '/web/' } };
}

/** What manifest.xml names: /taskpane/, /web/ and /assets/ of https://localhost:3000. */
function excelServer() {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const file = (name) => path.join(folder, name);
  // Office opens no page whose certificate it does not trust; office-addin-dev-certs makes and installs these.
  const trusted = existsSync(file('localhost.key'))
    ? { key: file('localhost.key'), cert: file('localhost.crt'), ca: file('ca.crt') }
    : {};
  return {
    ...devServer(),
    open: false,
    server: { type: 'https', options: trusted },
    static: { directory: path.join(root, 'assets'), publicPath: '/assets' },
    client: { overlay: false, webSocketURL: `wss://localhost:${PORT}/ws`, logging: 'warn' },
    onListening: () => {
      process.stdout.write(`\nNgăn cho Excel: https://localhost:${PORT}/taskpane/index.html\n\n`);
    },
  };
}

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  if (env.WEBPACK_SERVE && env.excel) {
    return [
      { ...taskpane(argv.mode ?? 'development', true), devServer: excelServer() },
      atWeb(web(argv.mode ?? 'development', true)),
    ];
  }
  if (env.WEBPACK_SERVE) return web(argv.mode ?? 'development', true);
  return [web(mode, false), single(mode), taskpane(mode, false)];
};
