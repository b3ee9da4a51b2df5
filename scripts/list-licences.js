// The licences of what is bundled, as their terms ask.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence of each version of each package of which something is in the bundle, in order of name. */
export function listLicences({ outputs }) {
  const folders = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([input]) => findPackage(input) ?? []),
  );
  const licences = [...new Set(folders)].map(readLicence);
  return [...new Set(licences)].sort().join('\n');
}

/** The folder of the package that a file belongs to: a package may stand in another one's folder. */
function findPackage(input) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
}

function readLicence(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license } = manifest;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? license : readFileSync(join(folder, file), 'utf8');
  return `${name} ${version}\n\n${text}\n`;
}
