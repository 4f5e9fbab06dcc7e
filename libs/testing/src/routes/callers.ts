import { newId } from '#domain';
import type { ApiAnswer, ApiClient } from '../client.ts';
import { testIdentity } from '../test-identity.ts';
import type { Caller, OwnCallers, ReadRoute, TestNetwork } from './route.ts';

type May = ReadRoute<never>['may'];

/** Whoever may ask a service, by name. */
export interface Callers {
  /** With a role, or an office: each may do some of it. */
  known: Record<string, Caller>;
  /** Whose token is good, but who holds no office today. */
  without: Record<string, Caller>;
  /** Without a token that is worth anything. */
  strangers: Record<string, ApiClient>;
}

export async function callersOf(network: TestNetwork, own: OwnCallers): Promise<Callers> {
  const secretariat = { role: 'secretariat' } as const;
  const forger = await testIdentity();
  return {
    known: {
      secretariat: network.secretariat,
      observer: await network.as({ role: 'observer' }),
      system: await network.as({ role: 'system' }),
      ...own.offices,
    },
    without: {
      'an office without a person': await network.as({ role: 'office' }),
      'a person without a mandate': await network.as({ role: 'office', personId: newId() }),
      ...own.without,
    },
    strangers: {
      nobody: network.api.as(undefined),
      'a forger': network.api.as(await forger.token(secretariat)),
      'a token of another issuer': await network.as({ ...secretariat, issuer: 'urn:elsewhere' }),
      'a token for another audience': await network.as({ ...secretariat, audience: 'elsewhere' }),
      'a token that has expired': await network.as({ ...secretariat, expiresIn: -60 }),
    },
  };
}

/** How each caller's answer begins, as the table has it; of who may, nothing. */
export function refusals({ known, without, strangers }: Callers, may: May): Record<string, string | undefined> {
  const roles = ['secretariat', 'observer', 'system'];
  const unknown = typeof may === 'string' ? [] : may.filter((name) => !known[name]);
  if (unknown.length > 0) throw new Error(`nobody is called ${unknown.join(', ')}: ${Object.keys(known).join(', ')}`);
  const offices = may === 'readers' || (typeof may !== 'string' && may.some((name) => !roles.includes(name)));
  const each = (callers: object, refusal: (name: string) => string | undefined) =>
    Object.fromEntries(Object.keys(callers).map((name) => [name, may === 'everybody' ? undefined : refusal(name)]));
  return {
    ...each(known, (name) => (may === 'readers' || may === 'token' || may.includes(name) ? undefined : '403 ')),
    ...each(without, () => (may === 'token' ? undefined : offices ? '403 no-mandate' : '403 role-not-allowed')),
    ...each(strangers, () => '401 '),
  };
}

/** Those who are named, as they are where this is asked for. */
export async function clientsOf(
  { known, without, strangers }: Callers,
  names: readonly string[],
  request: { path: string; cityId?: string },
): Promise<Record<string, ApiClient>> {
  const all: Record<string, Caller> = { ...known, ...without, ...strangers };
  const clients = names.map(async (name) => {
    const caller = all[name]!;
    return [name, typeof caller === 'function' ? await caller(request) : caller] as const;
  });
  return Object.fromEntries(await Promise.all(clients));
}

/** One whose rights are looked up: an office of the service's tests. */
export async function anOffice({ known }: Callers, request: { path: string; cityId?: string }): Promise<ApiClient[]> {
  const office = Object.entries(known).find(([name]) => !['secretariat', 'observer', 'system'].includes(name))?.[1];
  return office === undefined ? [] : [typeof office === 'function' ? await office(request) : office];
}

/** Asks as each; how each answer begins, by name. */
export async function answersTo(
  clients: Readonly<Record<string, ApiClient>>,
  ask: (api: ApiClient) => Promise<ApiAnswer>,
): Promise<Record<string, string>> {
  const answers = Object.entries(clients).map(async ([name, client]) => {
    const { status, body } = await ask(client);
    return [name, `${status} ${body?.code ?? ''}`] as const;
  });
  return Object.fromEntries(await Promise.all(answers));
}

export const mapped = <A, B>(of: Readonly<Record<string, A>>, by: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, by(value)]));
