import { newId } from '#domain';
import type { ApiClient } from '#testing';
import type { Identity, Role } from '#local';
import { callers } from './requests.ts';

/** Tokens by the names of their holders. Offices are held by the mayors that the network has when the fuzz begins. */
export async function tokensOf(identity: Identity, secretariat: ApiClient): Promise<(caller: string) => string | undefined> {
  const mayors = new Map<string, string>();
  const { items } = (await secretariat.get('/v1/mandates?office=mayor&limit=200')).body as {
    items: { cityId: string; personId: string }[];
  };
  for (const { cityId, personId } of items) mayors.set(cityId, personId);
  const [presidency] = (await secretariat.get('/v1/presidencies')).body.items as { personId: string }[];
  const { id: stranger } = (await secretariat.post('/v1/people', { name: 'Somebody without a mandate' })).body as { id: string };
  const office = (personId: string) => identity.token({ role: 'office', personId });
  const of = (role: Role) => identity.token({ role });

  const tokens = new Map<string, string | undefined>([
    ['secretariat', await of('secretariat')],
    ['system', await of('system')],
    ['observer', await of('observer')],
    ['president', await office(presidency!.personId)],
    ['a person without a mandate', await office(stranger)],
    ['an office of nobody known', await office(newId())],
    ['an office without a person', await of('office')],
    ['an expired token', await identity.token({ role: 'secretariat', expiresIn: -60 })],
    ['a forged token', (await of('secretariat')).replace(/.{8}$/, 'AAAAAAAA')],
    ['nobody', undefined],
  ]);
  for (const [cityId, personId] of mayors) tokens.set(`office of ${cityId}`, await office(personId));
  for (const caller of callers) if (!tokens.has(caller)) throw new Error(`nobody is ${caller}`);
  // A city that the fuzz has made has no office yet.
  return (caller) => (tokens.has(caller) ? tokens.get(caller) : tokens.get('office of sarajevo'));
}
