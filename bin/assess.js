#!/usr/bin/env node
import { existsSync } from 'node:fs';

try {
  const { start } = await import('../dist/start.js');
  process.exitCode = await start(new URL('..', import.meta.url));
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  const canBuild = existsSync(new URL('../node_modules/esbuild', import.meta.url));
  const type = canBuild ? 'npm run build' : 'npm ci --include=dev';
  console.error(`assess: the program is not built yet: type "${type}" in its folder.`);
  process.exitCode = 2;
}
