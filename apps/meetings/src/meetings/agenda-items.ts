import { invalid, newId, refused } from '#domain';

export interface AgendaItem {
  id: string;
  title: string;
  /** The action plan that is dealt with. */
  planId: string | null;
}

export interface NewAgendaItem {
  id?: string;
  title: string;
  planId?: string | null;
}

/** What an item of the agenda has, so that it stays there, by the code that is answered where it would go. */
export type HeldItems = Readonly<
  Partial<Record<'agenda-item-spoken-to' | 'agenda-item-has-papers' | 'agenda-item-decided-on', readonly string[]>>
>;

/** An item keeps its id when it is named by it. */
export function itemsFor(items: readonly NewAgendaItem[], present: readonly AgendaItem[], held: HeldItems): AgendaItem[] {
  const known = new Set(present.map(({ id }) => id));
  const set = items.map(({ id, title, planId = null }, index) => {
    if (id !== undefined && !known.delete(id)) throw invalid(`/items/${index}/id`, 'is not an item of this agenda, or is named twice');
    return { id: id ?? newId(), title, planId };
  });
  for (const [code, ids] of Object.entries(held)) {
    const missing = ids.find((id) => !set.some((item) => item.id === id));
    if (missing !== undefined) throw refused(code as keyof HeldItems, { agendaItemId: missing });
  }
  return set;
}
