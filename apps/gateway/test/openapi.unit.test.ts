import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { format } from 'prettier';
import { meetings } from '#meetings';
import { membership } from '#membership';
import { notifications } from '#notifications';
import { openApiOfService, type ServiceDefinition } from '#service';
import { workingGroups } from '#working-groups';
import { mergeOpenApi } from '../src/merge-openapi.ts';
import { dataSets } from '../src/open-data/data-sets.ts';
import { routesOf } from '../src/routes/manifest.ts';

const file = new URL('../openapi.json', import.meta.url);
const services: ServiceDefinition[] = [membership, meetings, workingGroups, notifications];
let merged: OpenAPIObject;

beforeAll(async () => {
  const documents = await Promise.all(services.map(async (service) => [service.name, await openApiOfService(service)] as const));
  merged = JSON.parse(JSON.stringify(mergeOpenApi(Object.fromEntries(documents)))) as OpenAPIObject;
}, 60_000);

/** `npm run openapi:write` runs this file with Jest's --updateSnapshot. */
const writing = () => (expect.getState() as { snapshotState?: { _updateSnapshot?: string } }).snapshotState?._updateSnapshot === 'all';

test('the checked-in document is what the services give (else: npm run openapi:write)', async () => {
  if (writing()) await writeFile(file, await format(JSON.stringify(merged), { parser: 'json', printWidth: 140 }));
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(merged);
}, 60_000);

test('a linter finds no error in it', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({ source: JSON.stringify(merged), absoluteRef: 'openapi.json', config });
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ ruleId, message, location }) => `${ruleId}: ${message} at ${location[0]?.pointer}`)).toEqual([]);
});

test('the gateway’s table of data sets is what the services keep', () => {
  const kept = services.flatMap(({ name, dataSets: sets = [] }) => sets.map((set) => [set.name, name]));
  const table = Object.entries(dataSets).map(([name, { service }]) => [name, service]);
  expect(Object.fromEntries(table)).toEqual(Object.fromEntries(kept));
  expect(table).toHaveLength(kept.length);
});

test('every route names roles or is open, and every schema that is referred to is there', () => {
  expect(routesOf(merged).filter(({ roles, open }) => roles.length === 0 && !open)).toEqual([]);
  const text = JSON.stringify(merged);
  const referred = new Set([...text.matchAll(/"#\/components\/(\w+)\/([\w-]+)"/g)].map(([, kind, name]) => `${kind}/${name}`));
  const components = merged.components as unknown as Record<string, object>;
  const there = new Set(Object.entries(components).flatMap(([kind, named]) => Object.keys(named).map((name) => `${kind}/${name}`)));
  expect([...referred].filter((name) => !there.has(name))).toEqual([]);
});
