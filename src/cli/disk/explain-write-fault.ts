import { codeOf, explainFault } from './find-files.ts';

/** Thrown where something is not written, with the reason as the end of a sentence about it. */
export class WriteRefused extends Error {
  override readonly name: string = 'WriteRefused';
}

/** Why something could not be written, in plain words; rethrows what is a bug. */
export function explainWriteFault(error: unknown): string {
  if (error instanceof WriteRefused) return error.message;
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'there is no room left for it';
    case 'EFBIG':
      return 'it would be larger than the system lets a file be';
    case 'EROFS':
      return 'it is on a disk that is read-only';
    case 'EACCES':
    case 'EPERM':
      return 'it may not be written with your permissions';
    case 'EBADF':
      return 'nothing is open there';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    default:
      return explainFault(error);
  }
}
