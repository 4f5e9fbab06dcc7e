import { createHash } from 'node:crypto';
import { bodyOf, columnOf, pairIn, type Kind, type Refused } from './kinds.ts';
import type { Line } from './lines.ts';
import type { MayorsTried } from './mayors-tried.ts';
import type { Platform, PlatformAnswer } from './platform.ts';

export type Outcome = 'created' | 'there' | 'changed' | readonly Refused[];

export interface Trying {
  /** References of people that are still to be imported. */
  people: ReadonlySet<string>;
  /** Stands for one of them; asked for once. */
  somebody?: Promise<string>;
  mayors: MayorsTried;
}

/** Whoever stands for somebody who is still to be imported, where there is nobody yet. */
const nobody = '00000000-0000-7000-8000-000000000000';

/**
 * One line, sent under a key that is made of it: a repeat finds what the first has made. What is kept under its reference with other
 * content is corrected, where the API corrects it. With `trying` it is only tried.
 */
export async function takeLine(platform: Platform, kind: Kind, line: Line, trying?: Trying): Promise<Outcome> {
  const { cells, columns } = line;
  const key = cells[kind.key];
  if (key === undefined) return [{ column: kind.key, code: 'invalid-input', sentence: 'is required' }];
  if (cells['coordinates'] !== undefined && !pairIn(cells['coordinates']))
    return [{ column: 'coordinates', code: 'invalid-input', sentence: 'must be latitude and longitude, as 44.9081 17.3014' }];
  const body = bodyOf(kind, cells);

  const { personRef } = cells;
  const person = personRef === undefined ? undefined : await personUnder(platform, personRef);
  const stillToCome = personRef !== undefined && person === undefined && trying?.people.has(personRef) === true;
  if (personRef !== undefined && person === undefined && !stillToCome)
    return [{ column: 'personRef', code: 'person-unknown', sentence: `nobody has the ref ${personRef}` }];
  if (personRef !== undefined) body['personId'] = person ?? (await (trying!.somebody ??= somebody(platform)));

  const query = trying ? '?dryRun=true' : '';
  const answer = await platform.post(kind.path + query, body, keyOf(kind.name, key, body));
  // As long as there is nobody, that is all that can be said against the line.
  const wouldBe = trying && stillToCome && answer.body.code === 'person-unknown';
  if (wouldBe || (answer.status < 300 && made(answer, trying !== undefined))) return trying?.mayors.inTheWay(kind, line) ?? 'created';
  const there = await kept(platform, kind, answer, key);
  if (there === undefined || there.status >= 300) return refusals(there ?? answer, columns);

  const differing = Object.keys(body).filter((field) => field !== kind.key && !isSame(body[field], there.body[field]));
  if (differing.length === 0) return 'there';
  const fixed = differing.filter((field) => !kind.corrects.includes(field));
  if (fixed.length > 0) return fixed.map((field) => asKept(field, there, columns, 'and can’t be corrected'));
  if (kind.name === 'mandates' && cells['reason'] === undefined)
    return differing.map((field) => asKept(field, there, columns, 'to correct it, give a reason in the column reason'));

  const change = Object.fromEntries([...differing, ...(kind.name === 'people' ? ['name'] : [])].map((field) => [field, body[field]]));
  if (kind.name === 'mandates') change['reason'] = cells['reason'];
  const corrected = await platform.patch(
    `${kind.path}/${there.body.id}${query}`,
    change,
    keyOf(kind.name, key, [change, there.etag]),
    there.etag!,
  );
  if (corrected.status >= 300) return refusals(corrected, columns);
  return corrected.etag === there.etag ? 'there' : 'changed';
}

/** What is tried is made where there is nothing yet whose version could be told. */
const made = ({ status, etag, replayed }: PlatformAnswer, tried: boolean): boolean =>
  tried ? etag === undefined : status === 201 && !replayed;

/** What is kept under the line's reference, as it is now; undefined where the line was refused for another reason. */
async function kept(platform: Platform, { path }: Kind, answer: PlatformAnswer, key: string): Promise<PlatformAnswer | undefined> {
  if (answer.status < 300) return answer.replayed ? platform.get(`${path}/${answer.body.id}`) : answer;
  if (answer.body.code === 'ref-taken') return platform.get(`${path}/${answer.body.id}`);
  if (answer.body.code === 'city-already-registered') return platform.get(`${path}/${encodeURIComponent(key)}`);
  return undefined;
}

const asKept = (field: string, { body }: PlatformAnswer, columns: readonly string[], end: string): Refused => ({
  column: columnOf(`/${field}`, columns),
  code: 'ref-taken',
  sentence: `is kept as ${JSON.stringify(body[field])}; ${end}`,
});

async function personUnder(platform: Platform, ref: string): Promise<string | undefined> {
  const { body } = await platform.get(`/v1/people?ref=${encodeURIComponent(ref)}`);
  return body.items?.[0]?.id;
}

async function somebody(platform: Platform): Promise<string> {
  const { body } = await platform.get('/v1/people?limit=1');
  return body.items?.[0]?.id ?? nobody;
}

function refusals({ body }: PlatformAnswer, columns: readonly string[]): Refused[] {
  const errors = (body.errors ?? []) as { pointer: string; detail: string }[];
  if (errors.length === 0) return [{ code: body.code, sentence: body.detail }];
  return errors.map(({ pointer, detail }) => ({ column: columnOf(pointer, columns), code: body.code, sentence: detail }));
}

const keyOf = (...of: unknown[]): string => `import-${createHash('sha256').update(JSON.stringify(of)).digest('hex')}`;

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'object' && typeof other === 'object' && one !== null && other !== null
    ? Object.entries(one).every(([name, value]) => value === (other as Record<string, unknown>)[name])
    : one === other;
