/** A view that is answered instead of an entity holds the entity here (`answer` of #http). */
export const answeredEntity: unique symbol = Symbol('the entity of an answered view');

/** The entity that a result shows; a result that is no view stands for itself. */
export const entityOf = (result: unknown): unknown =>
  (typeof result === 'object' && result !== null ? (result as { [answeredEntity]?: unknown })[answeredEntity] : undefined) ?? result;
