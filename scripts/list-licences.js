// The licences of what is bundled, as their terms ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence of each package that is bundled, in their order. */
export function listLicences(bundled) {
  return bundled.map(writeLicence).join('\n');
}

/** The licence of a package, as its folder holds it. */
export function readLicence({ folder, manifest: { license } }) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  return file === undefined ? license : readFileSync(join(folder, file), 'utf8');
}

function writeLicence(each) {
  const { name, version } = each.manifest;
  return `${name} ${version}\n\n${readLicence(each)}\n`;
}
