import { invalid } from '#domain';

/** Whose an item is: a group's, a city's or the network's own. */
export type Owner = { groupId: string } | { cityId: string } | { network: true };

export interface NamedOwner {
  groupId?: string;
  cityId?: string;
  network?: boolean;
}

/** Exactly one of the three. */
export function ownerOf({ groupId, cityId, network }: NamedOwner): Owner {
  const named: Owner[] = [];
  if (groupId !== undefined) named.push({ groupId });
  if (cityId !== undefined) named.push({ cityId });
  if (network === true) named.push({ network });
  const [owner] = named;
  if (owner === undefined || named.length > 1 || network === false)
    throw invalid('/owner', 'must be one of {groupId}, {cityId} and {network: true}');
  return owner;
}

/** `group:climate`, `city:sarajevo`, `network`: how a filter names an owner. */
export const ownerPattern = /^(network|(group|city):[a-z0-9-]{2,64})$/;

export function ownerNamed(text: string): Owner {
  const [kind, id] = text.split(':');
  if (id === undefined) return { network: true };
  return kind === 'group' ? { groupId: id } : { cityId: id };
}
