// Looks for known faults in what is bundled: `npm run audit`, after a build. The bundled packages are
// development packages to npm, so that `npm audit --omit=dev` would look at none of them. A registry
// that cannot be asked, as without a network, fails nothing.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
const bundled = new Set(components.map(({ purl }) => purl));
const { vulnerabilities, message } = askRegistry();

if (vulnerabilities === undefined) {
  console.log(`audit: the registry told nothing, so nothing was looked for (${message}).`);
} else {
  const found = Object.values(vulnerabilities).map((each) => ({ ...each, isBundled: isIn(each) }));
  for (const { name, severity, isBundled } of found) {
    console.log(`audit: ${name} (${severity}) ${isBundled ? 'is bundled' : 'is not bundled'}`);
  }
  const faulty = found.filter(({ isBundled }) => isBundled).length;
  console.log(`audit: ${faulty} of ${bundled.size} bundled packages have known faults.`);
  if (faulty > 0) process.exitCode = 1;
}

/** What npm knows of the installed packages; without `vulnerabilities` where it could not ask. */
function askRegistry() {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('start it as "npm run audit"');
  const { stdout } = spawnSync(process.execPath, [npm, 'audit', '--json'], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

/** Whether one of the folders in which a package stands holds a version that is bundled. */
function isIn({ name, nodes }) {
  return nodes.some((folder) => {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return bundled.has(`pkg:npm/${name.replace('@', '%40')}@${version}`);
  });
}
