#!/usr/bin/env node
try {
  const { start } = await import('../dist/start.js');
  process.exitCode = await start(new URL('..', import.meta.url));
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('assess: the program is not built yet: run "npm ci" in its folder.');
  process.exitCode = 2;
}
