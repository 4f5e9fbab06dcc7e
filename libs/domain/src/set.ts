/**
 * `Object.assign` with its values checked: each is a field of the target and of its type. Answers the target.
 * A method names its class, because `this` may be of a narrower one: `set<Adoption>(this, { state: 'live' })`.
 */
export const set = <T extends object>(target: T, values: Partial<NoInfer<T>>): T => Object.assign(target, values);
