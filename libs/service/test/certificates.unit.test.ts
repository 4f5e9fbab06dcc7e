import { expect, test } from '@jest/globals';
import { certificatesOf } from '../src/kafka-security.ts';

test.each([
  ['no TLS', {}, {}],
  ['the CAs of Node', { ssl: true }, {}],
  ['a CA of its own', { ssl: { ca: 'the CA' } }, { 'kafka-ca': 'the CA' }],
  ['mTLS', { ssl: { ca: 'the CA', cert: 'mine', key: 'secret' } }, { 'kafka-ca': 'the CA', 'kafka-client': 'mine' }],
])('with %s these certificates are watched', (_, security, expected) => {
  expect(certificatesOf(security)).toEqual(expected);
});
