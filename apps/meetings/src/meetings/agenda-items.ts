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

/** An item keeps its id when it is named by it. One that a statement speaks to stays on the agenda. */
export function itemsFor(items: readonly NewAgendaItem[], present: readonly AgendaItem[], spokenTo: readonly string[]): AgendaItem[] {
  const known = new Set(present.map(({ id }) => id));
  const set = items.map(({ id, title, planId = null }, index) => {
    if (id !== undefined && !known.delete(id)) throw invalid(`/items/${index}/id`, 'is not an item of this agenda, or is named twice');
    return { id: id ?? newId(), title, planId };
  });
  const missing = spokenTo.find((id) => !set.some((item) => item.id === id));
  if (missing !== undefined) throw refused('agenda-item-spoken-to', { agendaItemId: missing });
  return set;
}
