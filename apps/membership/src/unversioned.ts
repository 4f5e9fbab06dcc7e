/** A resource as a part of another: its version is of itself alone. */
export function unversioned<T extends { version: number }>(resource: T): Omit<T, 'version'> {
  const { version: _, ...shown } = resource;
  return shown;
}
