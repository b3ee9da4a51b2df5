// What the program is made of, for those who look for known faults in it (CycloneDX 1.6).
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

/**
 * The program and the packages that are bundled in it. It holds no date and no number of its own, so
 * that the same build gives the same bytes.
 */
export function writeSbom(program, bundled) {
  const bom = new Models.Bom();
  const whole = toComponent(Enums.ComponentType.Application, program);
  bom.metadata.component = whole;
  for (const { manifest } of bundled) {
    const part = toComponent(Enums.ComponentType.Library, manifest);
    bom.components.add(part);
    whole.dependencies.add(part.bomRef);
  }
  const normalizers = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const serializer = new Serialize.JsonSerializer(normalizers);
  return `${serializer.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

function toComponent(type, { name, version, license, description }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const [, group, ownName] = /^(?:(@[^/]+)\/)?(.+)$/.exec(name);
  const component = new Models.Component(type, ownName, {
    group,
    version,
    description,
    purl,
    bomRef: purl,
  });
  component.licenses.add(new Models.SpdxLicense(license));
  return component;
}
