/** An answer that is not the one expected: what was asked and what came. */
export class Unexpected extends Error {}
