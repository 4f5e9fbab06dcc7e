import { describe, expect, test } from '@jest/globals';
import { refusals, refusalsOf, type RefusalCode } from '../src/index.ts';

describe.each(Object.entries(refusalsOf))('refusals of %s', (_, codes) => {
  test('each code is a slug, and its sentence is one', () => {
    for (const [code, { when }] of Object.entries(codes)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(when).toMatch(/^[A-Z][^.|]*\.$/);
    }
  });

  test('a code has one kind, whoever refuses', () => {
    for (const [code, { kind }] of Object.entries(codes)) expect([code, refusals[code as RefusalCode].kind]).toEqual([code, kind]);
  });

  test('what is not found is a 404, and what the input names in vain a 400', () => {
    const named = Object.entries(codes).filter(([, { kind }]) => kind !== 'unavailable' && kind !== 'conflict');
    for (const [code, { kind }] of named) {
      if (code.endsWith('-not-found')) expect([code, kind]).toEqual([code, 'not-found']);
      if (code.endsWith('-unknown')) expect([code, kind]).toEqual([code, 'invalid']);
    }
  });
});
