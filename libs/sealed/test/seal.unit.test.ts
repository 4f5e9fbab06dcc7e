import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { Seal } from '#sealed';

const key = () => randomBytes(32);
const secret = 'whsec_a secret: ČĆŽŠĐ 🔑';

test('what is sealed is opened, and is another text each time', () => {
  const seal = new Seal([key()]);
  const [one, two] = [seal.seal(secret, 'a'), seal.seal(secret, 'a')];
  expect(one).not.toBe(two);
  expect(one).toMatch(/^v1\.[\w-]{8}\.[\w-]+$/);
  expect([seal.open(one, 'a'), seal.open(two, 'a'), seal.open(seal.seal('', 'a'), 'a')]).toEqual([secret, secret, '']);
});

test('nothing of the text is in it', () => {
  const sealed = new Seal([key()]).seal(secret, 'a');
  const bytes = Buffer.from(sealed.split('.')[2]!, 'base64url');
  expect([sealed.includes(secret), bytes.includes(Buffer.from('whsec_'))]).toEqual([false, false]);
});

test('the first key seals, each opens; once the old one is gone, what it has sealed is closed', () => {
  const [old, fresh] = [key(), key()];
  const before = new Seal([old]).seal(secret, 'a');
  const both = new Seal([fresh, old]);
  expect(both.open(before, 'a')).toBe(secret);
  const after = both.seal(secret, 'a');
  expect([after.startsWith(both.prefix!), before.startsWith(both.prefix!)]).toEqual([true, false]);
  expect(new Seal([fresh]).open(after, 'a')).toBe(secret);
  expect(() => new Seal([fresh]).open(before, 'a')).toThrow('nothing that a key of SECRET_KEYS opens: a');
  expect(() => new Seal([old]).open(after, 'a')).toThrow('nothing that a key');
});

test('what was altered anywhere, or belongs elsewhere, does not open, and the error has nothing of it', () => {
  const seal = new Seal([key()]);
  const sealed = seal.seal(secret, 'subscription/1/secret');
  expect(() => seal.open(sealed, 'subscription/2/secret')).toThrow('it was altered, or sealed for another place: subscription/2/secret');
  const [form, name, content] = sealed.split('.') as [string, string, string];
  const bytes = Buffer.from(content, 'base64url');
  for (let at = 0; at < bytes.length; at++) {
    const other = Buffer.from(bytes);
    other[at]! ^= 1;
    expect(() => seal.open(`${form}.${name}.${other.toString('base64url')}`, 'subscription/1/secret')).toThrow('it was altered');
  }
  for (const short of ['', `${form}.${name}.`, `${form}.${name}.AAAA`, `v2.${name}.${content}`, content, sealed.slice(0, -20)])
    expect(() => seal.open(short, 'subscription/1/secret')).toThrow(/altered|nothing that a key/);
});

test('a key has 32 bytes, and without one nothing is sealed', () => {
  expect(() => new Seal([randomBytes(16)])).toThrow('a key has 32 bytes, not 16');
  expect(() => new Seal([]).seal(secret, 'a')).toThrow('SECRET_KEYS');
  expect(new Seal([]).prefix).toBeUndefined();
});
