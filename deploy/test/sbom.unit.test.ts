import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

interface Locked {
  version: string;
  dependencies?: Record<string, string>;
}

/** As Node finds it: in the package's own node_modules, or in one further up. */
function found(packages: Record<string, Locked>, from: string, name: string): string {
  const path = `${from && `${from}/`}node_modules/${name}`;
  if (packages[path]) return path;
  if (from === '') throw new Error(`${name} is not in the lock`);
  return found(packages, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name);
}

test('the bill of materials names what the image has, with versions, and nothing else', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const bill = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as {
    bomFormat: string;
    specVersion: string;
    components: { name: string; version: string; purl: string; 'bom-ref': string }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.specVersion).toMatch(/^1\.\d$/);
  for (const { name, version, purl } of bill.components) expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
  const refs = bill.components.map((component) => component['bom-ref']);
  for (const { dependsOn } of bill.dependencies) expect(refs).toEqual(expect.arrayContaining(dependsOn));

  // Whatever the dependencies need, and need for it.
  const needed = new Set<string>();
  const need = (from: string, names: string[]): void => {
    for (const path of names.map((name) => found(packages, from, name))) {
      if (needed.has(path)) continue;
      needed.add(path);
      need(path, Object.keys(packages[path]!.dependencies ?? {}));
    }
  };
  need('', Object.keys(manifest.dependencies));
  const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const names = [...needed].map((path) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${packages[path]!.version}`);
  expect([...new Set(names)].filter((name) => !listed.has(name))).toEqual([]);
  for (const name of Object.keys({ ...manifest.devDependencies, ...manifest.optionalDependencies }))
    expect([...listed].filter((each) => each.startsWith(`${name}@`))).toEqual([]);
});
