import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..', '..');

/** A process of its own, for the handler is the process's. */
function ended(code: string) {
  const source = `
    import { endOnUncaught } from './libs/observability/src/end-on-uncaught.ts';
    endOnUncaught();
    const failed = Object.assign(new Error('duplicate key'), { code: '23505', parameters: ['Ekrem'], detail: 'Key (name)=(Ekrem)' });
    ${code}
    setInterval(() => {}, 1000);`;
  const args = ['--conditions=source', '--experimental-transform-types', '--disable-warning=ExperimentalWarning'];
  return spawnSync(process.execPath, [...args, '--input-type=module', '-e', source], { cwd: root, encoding: 'utf8' });
}

test.each([
  ['thrown', 'setImmediate(() => { throw failed; });'],
  ['a rejection that nobody handles', 'void Promise.reject(failed);'],
  ['a cause', `void Promise.reject(new Error('duplicate key', { cause: failed }));`],
])('what nobody caught (%s) ends the process and says where, without what was in the statement', (_, code) => {
  const { status, stderr, stdout } = ended(code);
  expect(status).toBe(1);
  expect(stderr).toMatch(/Error: duplicate key\n\s+at /);
  expect(stdout + stderr).not.toContain('Ekrem');
});
