import { Chalk, type ChalkInstance } from 'chalk';
import type { Host, OutputStream } from '../host.ts';

type Environment = Host['env'];

type Level = 0 | 1 | 2 | 3;

/** A Chalk at the level that a stream supports and the user allows. */
export function chalkFor(
  stream: OutputStream,
  env: Environment,
  isColourAllowed: boolean,
): ChalkInstance {
  return new Chalk({ level: isColourAllowed ? findLevel(stream, env) : 0 });
}

/** The width to write for: COLUMNS, else the terminal's, else 100. */
export function widthOf(stream: OutputStream, env: Environment): number {
  const asked = Number(env['COLUMNS']);
  if (Number.isInteger(asked) && asked > 0) return asked;
  return stream.columns ?? 100;
}

/** FORCE_COLOR, then NO_COLOR, then what the terminal can do. */
function findLevel(stream: OutputStream, env: Environment): Level {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = env;
  if (force !== undefined) return readForced(force);
  if ((no !== undefined && no !== '') || terminal === 'dumb' || !stream.isTTY) return 0;
  const depth = stream.getColorDepth?.() ?? 1;
  if (depth >= 24) return 3;
  if (depth >= 8) return 2;
  return depth >= 4 ? 1 : 0;
}

function readForced(force: string): Level {
  switch (force) {
    case '0':
    case 'false':
      return 0;
    case '2':
      return 2;
    case '3':
      return 3;
    default:
      return 1;
  }
}
