// The bill of materials (CycloneDX) of the image, from the lock: what `npm ci --omit=dev --omit=optional` installs.
// `npm sbom --omit dev` (npm 11.19) leaves out what a development package needs too, pg and rxjs among it: 46 of 163. So it is asked for
// everything, and the lock says what stays.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const options = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
const bill = JSON.parse(execFileSync('npm', ['sbom', ...options], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }));
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const kept = new Set(
  Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`),
);

bill.components = bill.components.filter(({ name, version }) => kept.has(`${name}@${version}`));
const there = new Set([bill.metadata.component, ...bill.components].map((component) => component['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => there.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => there.has(each)) }));
process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);
