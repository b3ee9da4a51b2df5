// Which packages are in the bundle, as esbuild tells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each version of each package of which something is in some bundles: its folder and its manifest, by name. */
export function listBundled(...bundles) {
  const outputs = bundles.flatMap((bundle) => Object.values(bundle.outputs));
  const folders = outputs.flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([input]) => findPackage(input) ?? []),
  );
  const packages = [...new Set(folders)].map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  }));
  const byName = new Map(packages.map((each) => [nameOf(each), each]));
  return [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}

/** The folder of the package that a file belongs to: a package may stand in another one's folder. */
function findPackage(input) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
}

function nameOf({ manifest: { name, version } }) {
  return `${name} ${version}`;
}
