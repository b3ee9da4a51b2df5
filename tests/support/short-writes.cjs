// Loaded before the program (node --require): each write takes a few bytes, and now and then none yet.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { writeSync } = fs;
const most = Number(process.env.MOST_BYTES);
const allowed = Number(process.env.ALLOWED_BYTES ?? Number.POSITIVE_INFINITY);
let calls = 0;
let taken = 0;

fs.writeSync = (descriptor, bytes, offset, length, position) => {
  calls += 1;
  if (calls % 3 === 0) throw Object.assign(new Error('not now'), { code: 'EAGAIN' });
  const left = descriptor === 2 ? most : Math.min(most, allowed - taken);
  const count = writeSync(descriptor, bytes, offset, Math.min(length, left), position);
  if (descriptor !== 2) taken += count;
  return count;
};
syncBuiltinESMExports();
