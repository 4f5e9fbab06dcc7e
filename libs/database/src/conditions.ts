/** The conditions of a query that were asked for; each adds its value as the next parameter. */
export class Conditions {
  readonly params: unknown[] = [];
  private readonly all: string[] = [];

  /** `sql` gets the place of the value, `$3`. What is undefined was not asked for. */
  add(value: unknown, sql: (place: string) => string): this {
    if (value === undefined) return this;
    this.params.push(value);
    this.all.push(sql(`$${this.params.length}`));
    return this;
  }

  /** `WHERE …`, or nothing. */
  get where(): string {
    return this.all.length > 0 ? `WHERE ${this.all.join(' AND ')}` : '';
  }
}
