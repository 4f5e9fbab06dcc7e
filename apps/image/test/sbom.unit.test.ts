import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Manifest {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

test('the bill of materials names what the image has, with versions, and nothing else', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { version: string; dev?: boolean; optional?: boolean; devOptional?: boolean }>;
  };
  const bill = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as {
    bomFormat: string;
    specVersion: string;
    components: { name: string; version: string; purl: string }[];
  };
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: expect.stringMatching(/^1\.\d$/) });
  const listed = bill.components.map(({ name, version }) => `${name}@${version}`);
  expect(listed).toEqual(expect.arrayContaining(Object.entries(manifest.dependencies).map(([name, version]) => `${name}@${version}`)));
  for (const { purl } of bill.components) expect(purl).toMatch(/^pkg:npm\//);

  const kept = Object.entries(lock.packages).filter(
    ([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional,
  );
  const inImage = new Set(kept.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`));
  expect(listed.filter((each) => !inImage.has(each))).toEqual([]);
  expect(
    Object.keys({ ...manifest.devDependencies, ...manifest.optionalDependencies }).filter((name) =>
      listed.some((each) => each.startsWith(`${name}@`)),
    ),
  ).toEqual([]);
});
