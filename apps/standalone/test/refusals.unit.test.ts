import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { getMetadataArgsStorage } from 'typeorm';
import { refusalsOf } from '#contracts';
import { serviceNames, services } from '../src/services.ts';

/** The types hold that what is thrown is registered. What they can't say is looked up in the sources. */
const sourcesIn = (...folders: string[]): string =>
  globSync(
    folders.map((folder) => `${folder}/src/**/*.ts`),
    { cwd: new URL('../../..', import.meta.url) },
  )
    .filter((file) => !file.startsWith('libs/contracts/src/refusals/'))
    .map((file) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'))
    .join('\n');

const libs = sourcesIn('libs/*');

/** Entities that a missing row of is refused with 404, and those that input names: by class. */
const lookedUp = /\b(?:lock|lockMatching|find|readOne|mustExist)\(\s*(?:[\w.]+,\s*)?([A-Z]\w*)\b/g;
const named = /\bnamed\(\s*([A-Z]\w*)\b/g;

const tables = (): Map<string, string> =>
  new Map(getMetadataArgsStorage().tables.map(({ target, name }) => [(target as Function).name, name!.replaceAll('_', '-')]));

const codesByEntity = (sources: string, calls: RegExp, suffix: string): string[] => {
  const slugs = tables();
  return [...new Set([...sources.matchAll(calls)].flatMap(([, entity]) => slugs.get(entity!) ?? []))].map((slug) => `${slug}-${suffix}`);
};

/** Codes as they are written: in quotes, by `notFound` and `unknownReference`, with a state in them, by an entity that is looked up. */
function thrownIn(sources: string): (code: string) => boolean {
  const quoted = new Set([...sources.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, code]) => code));
  const found = [...sources.matchAll(/\b(notFound|unknownReference)\(\s*'([a-z-]+)'/g)].map(
    ([, by, what]) => `${what}-${by === 'notFound' ? 'not-found' : 'unknown'}`,
  );
  const ofEntities = [...codesByEntity(sources, lookedUp, 'not-found'), ...codesByEntity(sources, named, 'unknown')];
  const patterns = [...sources.matchAll(/refused\(`([a-z-]+)\$\{[^}]+\}`/g)].map(([, start]) => new RegExp(`^${start}[a-z]+$`));
  const known = new Set([...quoted, ...found, ...ofEntities]);
  return (code) => known.has(code) || patterns.some((pattern) => pattern.test(code));
}

describe.each(serviceNames)('%s', (name) => {
  const own = sourcesIn(`apps/${name}`);
  const registered = Object.keys(refusalsOf[name]);

  test('has the code of every entity that it looks up', async () => {
    const { entities } = await services[name]();
    expect(entities.length).toBe(entities.filter((entity) => tables().has(entity.name)).length);
    const needed = [...codesByEntity(own, lookedUp, 'not-found'), ...codesByEntity(own, named, 'unknown')];
    expect(needed.length).toBeGreaterThan(0);
    expect(needed.filter((code) => !registered.includes(code))).toEqual([]);
  });

  test('throws every code that it has', async () => {
    await services[name]();
    expect(registered.filter((code) => !thrownIn(`${own}\n${libs}`)(code))).toEqual([]);
  });
});

test('the gateway throws every code that it has', () => {
  const thrown = thrownIn(`${sourcesIn('apps/gateway')}\n${libs}`);
  expect(Object.keys(refusalsOf.gateway).filter((code) => !thrown(code))).toEqual([]);
});

test('what every service has is thrown by the libraries', () => {
  const thrown = thrownIn(libs);
  expect(Object.keys(refusalsOf['every service']).filter((code) => !thrown(code))).toEqual([]);
});

test('a code that nothing throws is found', () => {
  const thrown = thrownIn("refused('meeting-not-open'); notFound('city'); refused(`minutes-not-in-${from}`, {})");
  expect(['meeting-not-open', 'city-not-found', 'minutes-not-in-draft'].map(thrown)).toEqual([true, true, true]);
  expect(['meeting-not-held', 'city-unknown', 'minutes-not-published'].map(thrown)).toEqual([false, false, false]);
});
