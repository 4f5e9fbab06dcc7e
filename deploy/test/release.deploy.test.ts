import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { root, tool, verify } from './tools.ts';

const [python, gpg] = [tool('python'), tool('gpg')];
const whenThere = python && gpg ? describe : describe.skip;

whenThere('a release of the chart', () => {
  let folder: string;
  let secret: string;
  /** A keyring of a throw-away key: public, and secret at `secret`. */
  const keyring = (name: string, address: string): string => {
    const home = join(folder, name);
    mkdirSync(home, { mode: 0o700 });
    const options = { env: { ...process.env, GNUPGHOME: home } };
    execFileSync(
      gpg!,
      ['--batch', '--quiet', '--passphrase', '', '--quick-gen-key', `${name} <${address}>`, 'rsa2048', 'sign', '1d'],
      options,
    );
    writeFileSync((secret = join(folder, `${name}.secret.gpg`)), execFileSync(gpg!, ['--export-secret-keys'], options));
    const file = join(folder, `${name}.gpg`);
    writeFileSync(file, execFileSync(gpg!, ['--export'], options));
    spawnSync('gpgconf', ['--kill', 'all'], options);
    return file;
  };
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'b40-release-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const release = (args: Record<string, string>) =>
    spawnSync(
      python!,
      [
        join(root, 'deploy/tools/release.py'),
        ...Object.entries({
          home: 'https://git.example.org/b40',
          maintainer: 'Ana Kovač <ana@example.org>',
          image: 'registry.example.org/b40/platform:1.2.3',
          version: '1.2.3',
          destination: folder,
          ...args,
        }).flatMap(([name, value]) => [`--${name}`, value]),
      ],
      { encoding: 'utf8' },
    );

  test('is packed with its home, maintainers, image and changes, and signed by the key that was named', () => {
    const others = keyring('other', 'other@example.org');
    const ours = keyring('release', 'release@example.org');
    const { status, stdout, stderr } = release({ key: 'release@example.org', keyring: secret });
    const archive = join(folder, 'b40-1.2.3.tgz');
    expect([status, stderr, stdout.trim().split('\n')]).toEqual([0, '', [archive, `${archive}.prov`]]);
    const chart = parse(execFileSync('tar', ['-xzOf', archive, 'b40/Chart.yaml'], { encoding: 'utf8' })) as {
      annotations: Record<string, string>;
    };
    expect(chart).toMatchObject({
      ...{ version: '1.2.3', appVersion: '1.2.3', home: 'https://git.example.org/b40' },
      maintainers: [{ name: 'Ana Kovač', email: 'ana@example.org' }],
    });
    const { annotations } = chart;
    expect(parse(annotations['artifacthub.io/images']!)).toEqual([{ name: 'b40', image: 'registry.example.org/b40/platform:1.2.3' }]);
    expect((parse(annotations['artifacthub.io/changes']!) as string[]).length).toBeGreaterThan(3);
    expect(verify(archive, ours).signed_by).toEqual(['release <release@example.org>']);
    expect(verify(archive, others)).toHaveProperty('error');
    writeFileSync(archive, 'another', { flag: 'a' });
    expect(verify(join(folder, '.', 'b40-1.2.3.tgz'), `${folder}/./release.gpg`)).toHaveProperty('error');
  });

  test('without a key it is packed alone', () => {
    const { status, stdout } = release({ version: '1.2.4' });
    expect([status, stdout.trim()]).toEqual([0, join(folder, 'b40-1.2.4.tgz')]);
    expect(existsSync(join(folder, 'b40-1.2.4.tgz.prov'))).toBe(false);
  });

  test.each([
    [{ maintainer: 'Ana' }, "--maintainer Ana: must be 'Name <mail>'\n"],
    [{ home: 'example.org' }, '--home example.org: must be an address\n'],
    [{ key: 'x' }, '--key and --keyring belong together\n'],
  ])('%j is one line and exit code 2', (args, line) => {
    const { status, stdout, stderr } = release(args as Record<string, string>);
    expect([status, stdout, stderr]).toEqual([2, '', line]);
  });
});
