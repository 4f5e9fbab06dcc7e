export const itemStates = ['proposed', 'planned', 'in-progress', 'blocked', 'delivered', 'verified', 'cancelled'] as const;
export type ItemState = (typeof itemStates)[number];

const following: Record<ItemState, readonly ItemState[]> = {
  proposed: ['planned', 'cancelled'],
  planned: ['in-progress', 'cancelled'],
  'in-progress': ['blocked', 'delivered', 'cancelled'],
  blocked: ['in-progress', 'cancelled'],
  delivered: ['verified'],
  verified: [],
  cancelled: [],
};

export const mayFollow = (from: ItemState, to: ItemState): boolean => following[from].includes(to);

/** Nothing comes after. */
export const isFinal = (state: ItemState): boolean => following[state].length === 0;
