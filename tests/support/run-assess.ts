import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { OutputStream } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import { ROOT } from './root.ts';

/** The program that users start. */
export const PROGRAM = join(ROOT, 'bin', 'assess.js');

/** What a run left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and how to run. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
}

/** How to run a process. */
export interface SpawnOptions extends RunOptions {
  /** How long standard input keeps the program waiting, in milliseconds. */
  readonly stdinDelay?: number;
  /** The file that Node is started with. */
  readonly program?: string;
}

/**
 * Runs `assess` in this process as if in pipes, with nothing in the environment but what is given:
 * enough for all but signals, real streams and what Node itself makes of an environment.
 */
export async function runAssess(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = ROOT, env = {}, stdin = '' } = options;
  const [stdout, stderr] = [openStream(), openStream()];
  const code = await main(args, {
    cwd: cwd.replace(/\/$/, ''),
    env,
    stdin: toChunks(stdin),
    stdout: stdout.stream,
    stderr: stderr.stream,
    packageRoot: pathToFileURL(ROOT),
    inputs: new Set(),
  });
  return { code, stdout: stdout.read(), stderr: stderr.read() };
}

/** Starts `assess` as a user would, in pipes and with nothing in the environment but what is given. */
export async function spawnAssess(
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Run> {
  const { cwd = ROOT, env = {}, stdin = '', stdinDelay = 0, program = PROGRAM } = options;
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...bareEnv(), ...env } });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  child.stdin.on('error', () => undefined);
  if (stdinDelay === 0) child.stdin.end(stdin);
  else setTimeout(() => child.stdin.end(stdin), stdinDelay);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { code, stdout: stdout(), stderr: stderr() };
}

const shipped = new Map<string, Promise<Run>>();

/** A run on the shipped files, made once however many tests look at it. */
export function runShipped(args: readonly string[], env: RunOptions['env'] = {}): Promise<Run> {
  const key = JSON.stringify([args, env]);
  const run = shipped.get(key) ?? runAssess(args, { env });
  shipped.set(key, run);
  return run;
}

/** The environment of every process: no colour, width or date unless a test asks for it. */
export function bareEnv(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '' };
}

/** A new folder with these files in it, by relative path; it is removed when the test is over. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assess-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A stream that keeps what is written to it, as the bytes of a pipe would. */
function openStream(): { readonly stream: OutputStream; readonly read: () => string } {
  const chunks: Buffer[] = [];
  return {
    stream: { write: (text) => chunks.push(Buffer.from(text)) },
    read: () => Buffer.concat(chunks).toString('utf8'),
  };
}

async function* toChunks(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield Buffer.from(text);
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
