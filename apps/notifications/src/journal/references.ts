import { isId, isSlug } from '#domain';

const city = /^(cityId|\w+CityId|cityIds|\w+CityIds|membersPresent|invitedPresent|guestsPresent)$/;
/** People are left out: everything that one mayor has ever done is no story. */
const person = /person|speaker|principal|attendee/i;
const reference = /Ids?$|^dependsOn$/;

/**
 * What an event is about: the first of these that its data has. Finer before coarser, whose story it is before what it merely names.
 * The events of a life follow from one another, step by step. A meeting, a visit programme, an offer is shared by many cities: there every
 * event follows from the first, for one city's visit is no effect of another's.
 */
const aggregates = {
  adoptionId: 'life',
  offerId: 'shared',
  programmeId: 'shared',
  presidencyId: 'life',
  commitmentId: 'life',
  membershipId: 'life',
  amendmentId: 'life',
  sideEventId: 'life',
  delegationId: 'life',
  itemId: 'life',
  planId: 'life',
  statementId: 'life',
  mandateId: 'life',
  meetingId: 'shared',
} as const;

export interface References {
  /** Every city that the data names. */
  cityIds: string[];
  /** The id of the aggregate whose story the event belongs to; null where that is a city, a person, a group. */
  about: string | null;
  /** The same, where its events are steps of one life. */
  story: string | null;
  /** Every other id that it names: the meeting it happened at, the statement it follows from. */
  refersTo: string[];
}

/** Found by the fields' names at any depth, so that later events are covered without a word here. */
export function referencesOf(data: unknown): References {
  const cityIds = new Set<string>();
  const ids = new Set<string>();
  for (const { field, value } of leavesOf(data)) {
    if (city.test(field)) {
      if (isSlug(value)) cityIds.add(value);
    } else if (reference.test(field) && !person.test(field) && isId(value)) ids.add(value);
  }
  const { about, story } = aboutOf(data);
  if (about !== null) ids.delete(about);
  return { cityIds: [...cityIds].sort(), about, story, refersTo: [...ids].sort() };
}

function aboutOf(data: unknown): Pick<References, 'about' | 'story'> {
  const fields = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  for (const [field, kind] of Object.entries(aggregates)) {
    const about = fields[field];
    if (isId(about)) return { about, story: kind === 'life' ? about : null };
  }
  return { about: null, story: null };
}

/** The field of the data that holds an id: how a link between two events is named. */
export const fieldNaming = (data: unknown, id: string): string | undefined => leavesOf(data).find(({ value }) => value === id)?.field;

interface Leaf {
  field: string;
  value: unknown;
}

/** Values with the nearest field above them; iterative, for data nests as its sender likes. */
function leavesOf(data: unknown): Leaf[] {
  const leaves: Leaf[] = [];
  const rest: Leaf[] = [{ field: '', value: data }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { field, value } = next;
    if (Array.isArray(value)) for (const item of value as unknown[]) rest.push({ field, value: item });
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) rest.push({ field: name, value: inner });
    else leaves.push(next);
  }
  return leaves;
}
