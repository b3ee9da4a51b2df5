import { fchmodSync, fchownSync, fstatSync, type Stats } from 'node:fs';
import { codeOf } from './find-files.ts';

/** How systems and disks say that they do not let, or do not know, what was asked. */
const NOT_ALLOWED: readonly unknown[] = ['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'];

/** Gives an open file the owner, the group and the permissions of another, as far as the system lets it. */
export function keepOwnerAndMode(descriptor: number, { uid, gid, mode }: Stats): void {
  const own = fstatSync(descriptor);
  // The group can mostly be kept where the owner cannot.
  if (own.gid !== gid) whereAllowed(() => fchownSync(descriptor, own.uid, gid));
  if (own.uid !== uid) whereAllowed(() => fchownSync(descriptor, uid, gid));
  whereAllowed(() => fchmodSync(descriptor, mode & 0o7777));
}

function whereAllowed(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (!NOT_ALLOWED.includes(codeOf(error))) throw error;
  }
}
