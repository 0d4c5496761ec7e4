// Things that only the bundler knows.

/** A workbook put into the bundle: its data address, base64. */
declare module '*.xlsx' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: the bundler's form
  export default address;
}

/** True in `npm start`: the sample workbook is open from the beginning. */
declare const START_WITH_SAMPLE: boolean;
