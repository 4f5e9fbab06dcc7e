// Writes src/openapi.ts, the types of every route, and src/event-data.ts, those of every event. `npm run openapi:write` does this too.
//   node --conditions=source libs/client/generate.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { allEvents, refusals } from '#contracts';

const document = new URL('../../apps/gateway/openapi.json', import.meta.url);
const head = (from) => `// Made by libs/client/generate.mjs from ${from}: npm run openapi:write\n`;
const typesOf = async (openapi) => astToString(await openapiTS(openapi));

/** The client makes these by itself; whoever gives them is taken at his word. */
const madeByTheClient = new Set(['Idempotency-Key', 'After-Position']);

async function routes() {
  const openapi = JSON.parse(readFileSync(document, 'utf8'));
  for (const methods of Object.values(openapi.paths))
    for (const { parameters = [] } of Object.values(methods))
      for (const parameter of parameters) if (madeByTheClient.has(parameter.name)) parameter.required = false;
  return `${head('apps/gateway/openapi.json')}${await typesOf(openapi)}`;
}

/** Plain types: those that `#contracts` infers from the schemas are the same, and take a compiler fifteen seconds. */
async function events() {
  const schemas = Object.fromEntries(allEvents.map(({ name, data }) => [name, data]));
  const info = { title: 'events', version: '1' };
  const data = await typesOf(JSON.parse(JSON.stringify({ openapi: '3.1.0', info, paths: {}, components: { schemas } })));
  const types = allEvents.map(({ name, type }) => `    ${name}: "${type}";\n`).join('');
  const codes = Object.keys(refusals)
    .map((code) => `    | "${code}"\n`)
    .join('');
  return [
    head('the declarations of libs/contracts'),
    `/** Each event's name, and its CloudEvents \`type\`. */\nexport interface EventTypes {\n${types}}\n`,
    `/** What a problem's \`code\` can be; a newer platform may have others. */\nexport type RefusalCode =\n${codes.trimEnd()};\n`,
    data,
  ].join('');
}

/** Text by file. */
export const generated = async () => ({ 'openapi.ts': await routes(), 'event-data.ts': await events() });

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, text] of Object.entries(await generated())) writeFileSync(new URL(`./src/${name}`, import.meta.url), text);
