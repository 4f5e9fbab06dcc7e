import { aboutField, eventTypeOf } from '#contracts';
import { isId, isSlug } from '#domain';

const city = /^(cityId|\w+CityId|cityIds|\w+CityIds|membersPresent|invitedPresent|guestsPresent)$/;
/** People are left out: everything that one mayor has ever done is no story. */
const person = /person|speaker|principal|attendee/i;
const reference = /Ids?$|^dependsOn$/;

export interface References {
  /** Every city that the data names. */
  cityIds: string[];
  /** The id that the contract declares it to be about; null where that is nothing, or the type is not known here. */
  about: string | null;
  /** The same, where the events about it are steps of one life. */
  story: string | null;
  /** Every other id that it names: the meeting it happened at, the statement it follows from. */
  refersTo: string[];
}

/** Cities and ids are found by the fields' names at any depth, so that later events are covered without a word here. */
export function referencesOf(type: string, data: unknown): References {
  const cityIds = new Set<string>();
  const ids = new Set<string>();
  for (const { field, value } of leavesOf(data)) {
    if (city.test(field)) {
      if (isSlug(value)) cityIds.add(value);
    } else if (reference.test(field) && !person.test(field) && isId(value)) ids.add(value);
  }
  const { about, story } = storyOf(type, data);
  if (about !== null) ids.delete(about);
  return { cityIds: [...cityIds].sort(), about, story, refersTo: [...ids].sort() };
}

function storyOf(type: string, data: unknown): Pick<References, 'about' | 'story'> {
  const declared = eventTypeOf(type)?.about ?? 'nothing';
  const field = aboutField(declared);
  const about = field === undefined ? undefined : (data as Record<string, unknown> | null)?.[field];
  if (!isId(about)) return { about: null, story: null };
  return { about, story: typeof declared === 'object' && 'life' in declared ? about : null };
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
