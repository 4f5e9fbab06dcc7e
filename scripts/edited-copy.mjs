import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project in a folder of its own, gone with this process; what is linked is not to be changed. */
export function copyProject(name, { copied, linked }) {
  const copy = mkdtempSync(join(tmpdir(), `b40-${name}-`));
  chmodSync(copy, 0o755); // as root PostgreSQL runs under an account of its own
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const each of copied) cpSync(each, join(copy, each), { recursive: true });
  for (const each of linked) symlinkSync(resolve(each), join(copy, each));
  return copy;
}

/** Changes files of the copy, where each text must stand once; answers what puts them back. */
export function change(copy, name, edits) {
  const before = edits.map(({ file }) => [join(copy, file), readFileSync(join(copy, file), 'utf8')]);
  for (const { file, guard, without } of edits) {
    const text = readFileSync(join(copy, file), 'utf8');
    if (text.split(guard).length !== 2) throw new Error(`${name}: this does not stand once in ${file}: ${guard}`);
    writeFileSync(
      join(copy, file),
      text.replace(guard, () => without),
    );
  }
  return () => before.toReversed().forEach(([path, text]) => writeFileSync(path, text));
}
