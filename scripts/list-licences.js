// The licences of what is bundled, as their terms ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence of each package that is bundled, in their order. */
export function listLicences(bundled) {
  return bundled.map(readLicence).join('\n');
}

function readLicence({ folder, manifest: { name, version, license } }) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? license : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version}\n\n${text}\n`;
}
