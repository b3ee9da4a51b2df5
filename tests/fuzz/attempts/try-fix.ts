import { findFixFaults } from '../checks/find-fix-faults.ts';
import { readBytes } from '../checks/read-bytes.ts';
import type { Case } from '../make-case.ts';
import type { Trial } from '../trial.ts';

/** Fixes the folder twice: comments and meaning stay, and the second time changes nothing. */
export async function tryFix(trial: Trial, { target, others }: Case): Promise<void> {
  const files = [target, ...others].map(({ path }) => path);
  const readAll = () =>
    new Map(
      files.map((file) => [file, readBytes(trial.read(file) ?? new Uint8Array(), true)] as const),
    );
  const before = readAll();
  await trial.run(['check', '--fix', '--json']);
  const after = readAll();
  for (const [file, text] of after) {
    const then = before.get(file) ?? '';
    trial.expect('fix', () => (then === text ? [] : findFixFaults(then, text)));
  }
  const { stderr } = await trial.run(['check', '--fix', '--json']);
  const again = readAll();
  const changed = files.filter((file) => again.get(file) !== after.get(file));
  trial.note(
    'fix',
    changed.map((file) => `${file} is changed by a second --fix`),
  );
  trial.note('fix', stderr.includes('fixed ') ? ['a second --fix says that it fixed'] : []);
}
