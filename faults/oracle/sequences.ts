/** One event in an order that is to be judged. */
export interface Step {
  sequence: number;
  id: string;
}

/** What is wrong with how a key's events came, compared with what its publisher has committed; nothing when all is well. */
export function wrongWith(came: readonly Step[], committed: readonly Step[]): string | undefined {
  for (const [index, { sequence, id }] of came.entries()) {
    const due = index + 1;
    if (sequence < due) return `${sequence} again after ${due - 1}`;
    if (sequence > due) return `${sequence} after ${due - 1}: a gap`;
    const there = committed[index];
    if (there && there.id !== id) return `${sequence} is ${id}, but ${there.id} was committed`;
    if (!there) return `${sequence} (${id}) was never committed`;
  }
  return came.length < committed.length ? `only ${came.length} of ${committed.length} came` : undefined;
}
