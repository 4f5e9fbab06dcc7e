// Records the schemas as released: what stands in released/schemas.json may only grow from then on.
// After a build: node libs/contracts/release.mjs
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { allEvents, breakingChanges, snapshotOf } from '#contracts';

const file = new URL('./released/schemas.json', import.meta.url);
const released = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const current = snapshotOf(allEvents);
const breaking = breakingChanges(released, current);

if (breaking.length > 0) {
  console.error(`Not released, readers would break:\n${breaking.map((each) => `  ${each}`).join('\n')}`);
  process.exitCode = 1;
} else {
  mkdirSync(new URL('.', file), { recursive: true });
  const style = await resolveConfig(fileURLToPath(file));
  writeFileSync(file, await format(JSON.stringify(current), { ...style, parser: 'json' }));
  const added = Object.keys(current).filter((type) => !(type in released));
  console.log(`${Object.keys(current).length} event types released, ${added.length} of them new.`);
}
