/** The text of each made file of src/, by its name. */
export function generated(): Promise<Record<string, string>>;
