// Loaded before the program (node --require): whether a file is there is asked as of a disk to which
// names that differ in case alone are one.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { basename, dirname } = require('node:path');

fs.existsSync = (path) => {
  const wanted = basename(path).toLowerCase();
  return fs.readdirSync(dirname(path)).some((name) => name.toLowerCase() === wanted);
};
syncBuiltinESMExports();
