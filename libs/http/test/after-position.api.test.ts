import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { APP_GUARD } from '@nestjs/core';
import type { ExecutionContext } from '@nestjs/common';
import { AfterPosition, Positions, type Position } from '#http';
import { exampleApp } from './example-app.ts';

const consumed = new (class extends Positions {
  last = 0;
  knows = (topic: string) => topic === 'b40.membership.v1';
  behind = async (asked: readonly Position[]) => asked.filter(({ sequence }) => sequence > this.last);
})();

/** As #auth's guard, without a token. */
const waiting = new AfterPosition(consumed);
const guard = { canActivate: (context: ExecutionContext) => waiting.wait(context.switchToHttp().getRequest()).then(() => true) };

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await exampleApp([{ provide: APP_GUARD, useValue: guard }]);
});
afterAll(() => app.close());

const after = (position: string) => app.inject({ url: '/v1/towns/mostar', headers: { 'after-position': position } });

test('a request waits for the positions it names', async () => {
  setTimeout(() => (consumed.last = 5), 50);
  expect((await after('b40.membership.v1/network@4, b40.membership.v1/network@5')).statusCode).toBe(200);
});

test('what does not come within two seconds is a 503 with Retry-After', async () => {
  const began = Date.now();
  const answered = await after('b40.membership.v1/network@6');
  expect(Date.now() - began).toBeGreaterThanOrEqual(2_000);
  expect([answered.statusCode, answered.json().code, answered.headers['retry-after']]).toEqual([503, 'projection-behind', '1']);
});

test('an unknown topic is a 400', async () => {
  expect((await after('b40.weather.v1/network@1')).json()).toMatchObject({ status: 400, errors: [{ pointer: 'After-Position' }] });
});
