import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/root.ts';

const SCHEMAS = join(ROOT, 'node_modules/@cyclonedx/cyclonedx-library/res/schema');

function readJson(folder: string, file: string) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** What is bundled, as the list of licences beside it names each package: `name version`. */
function listLicensed(): string[] {
  const text = readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
  return [...text.matchAll(/^((?:@[\w-]+\/)?[\w.-]+ \d+\.\d+\.\d+)\n\n/gm)].map(
    ([, each = '']) => each,
  );
}

describe('the list of what is bundled', () => {
  const sbom = readJson(join(ROOT, 'dist'), 'sbom.cdx.json');

  test('is valid CycloneDX 1.6, by the published schema', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    for (const file of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json']) {
      ajv.addSchema(readJson(SCHEMAS, file), `http://cyclonedx.org/schema/${file}`);
    }
    const validate = ajv.compile(readJson(SCHEMAS, 'bom-1.6.SNAPSHOT.schema.json'));
    expect({ isValid: validate(sbom), errors: validate.errors }).toEqual({
      isValid: true,
      errors: null,
    });
  });

  test('names the packages whose licences stand beside it, and the program that they are part of', () => {
    const { version } = readJson(ROOT, 'package.json');
    expect(sbom.metadata.component).toMatchObject({ name: 'servitised-assess', version });
    const named = sbom.components.map(
      ({ group, name, version: of }: Record<string, string>) =>
        `${group === undefined ? '' : `${group}/`}${name} ${of}`,
    );
    expect(named.toSorted()).toEqual(listLicensed());
    expect(named.length).toBeGreaterThan(5);
  });

  test('is the same for the same build: it has no date and no number of its own', () => {
    expect(sbom.metadata).not.toHaveProperty('timestamp');
    expect(sbom).not.toHaveProperty('serialNumber');
  });
});
