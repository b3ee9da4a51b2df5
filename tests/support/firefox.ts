import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { makeFolder } from './run-assess.ts';

/** Where Firefox stands on the systems that we know; FIREFOX names it elsewhere. */
const PLACES = [
  process.env['FIREFOX'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Asks Firefox for one thing of WebDriver, such as `WebDriver:Navigate`; gives what it answers. */
export type Ask = (command: string, parameters: object) => Promise<unknown>;

/** The Firefox of this machine; undefined where there is none, which is said. */
export function findFirefox(): string | undefined {
  const found = PLACES.find((place) => place !== '' && existsSync(place));
  if (found === undefined) {
    console.warn('The test in Firefox is skipped: none was found; name it in FIREFOX.');
  }
  return found;
}

/**
 * Starts Firefox with an empty profile and speaks with it as its own drivers do (Marionette): the
 * length of a message, a colon, and `[0, id, command, parameters]` or `[1, id, error, answer]`.
 */
export async function startFirefox(executable: string): Promise<Ask> {
  const profile = makeFolder({ 'user.js': 'user_pref("marionette.port", 0);\n' });
  const child = spawn(
    executable,
    ['--headless', '--no-remote', '--marionette', '--profile', profile],
    {
      stdio: 'ignore',
      env: { ...process.env, HOME: makeFolder() },
    },
  );
  onTestFinished(async () => {
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  });
  const socket = connect(await readPort(join(profile, 'MarionetteActivePort')), '127.0.0.1');
  onTestFinished(() => {
    socket.destroy();
  });
  const messages = readMessages(socket);
  await messages.next();
  let last = 0;
  return async (command, parameters) => {
    last += 1;
    const text = JSON.stringify([0, last, command, parameters]);
    socket.write(`${Buffer.byteLength(text)}:${text}`);
    const { value } = await messages.next();
    const [, , error, answer] = JSON.parse(value ?? '[]');
    if (error !== null) throw new Error(`${command}: ${JSON.stringify(error)}`);
    return answer;
  };
}

/** Waits for the file in which Firefox writes where it listens. */
async function readPort(file: string): Promise<number> {
  while (!existsSync(file) || readFileSync(file, 'utf8') === '') await wait(100);
  return Number(readFileSync(file, 'utf8'));
}

async function* readMessages(socket: Socket): AsyncGenerator<string, undefined> {
  let rest = Buffer.alloc(0);
  for await (const chunk of socket) {
    rest = Buffer.concat([rest, chunk]);
    for (let colon = rest.indexOf(':'); colon !== -1; colon = rest.indexOf(':')) {
      const end = colon + 1 + Number(rest.subarray(0, colon).toString());
      if (rest.length < end) break;
      yield rest.subarray(colon + 1, end).toString();
      rest = rest.subarray(end);
    }
  }
  return undefined;
}
