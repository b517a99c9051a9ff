/** The path in package.json is written by hand: the analyzer would point it at wherever it was told to write this time. */
export default { packagejson: false };
