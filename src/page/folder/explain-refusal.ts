/** Why a browser refused a file, in plain words that complete "It cannot be read: …"; rethrows what is no such refusal. */
export function explainRefusal(error: unknown): string {
  switch (nameOf(error)) {
    case 'NotFoundError':
      return 'there is no such file or folder';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'it may not be opened with your permissions, or this browser does not allow it';
    case 'NoModificationAllowedError':
    case 'InvalidStateError':
      return 'another program has it open';
    case 'QuotaExceededError':
      return 'there is no space left';
    case undefined:
      throw error;
    default:
      return `the browser refused it (${nameOf(error)})`;
  }
}

/** The name of an error of the browser; undefined for any other, which is a fault of this program. */
function nameOf(error: unknown): string | undefined {
  return error instanceof DOMException ? error.name : undefined;
}
