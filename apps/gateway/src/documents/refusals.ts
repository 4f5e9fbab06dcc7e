import { refusalsOf, statusOf, type Refusing } from '#contracts';

export interface DocumentedRefusal {
  code: string;
  status: number;
  when: string;
}

/** Every code that a problem can have, by whose it is, for programs: `x-refusals` of the document. */
export const documentedRefusals: Readonly<Record<string, readonly DocumentedRefusal[]>> = Object.fromEntries(
  Object.entries(refusalsOf).map(([whose, codes]) => [whose, Object.entries<Refusing>(codes).map(documented)]),
);

function documented([code, { kind, when }]: [string, Refusing]): DocumentedRefusal {
  return { code, status: statusOf[kind], when };
}

/** The same for people who read /docs: a table for each, folded, because the routes stand below. */
export const refusalTables = (): string =>
  Object.entries(documentedRefusals)
    .map(([whose, all]) => `<details><summary>Refusals of ${whose}</summary>\n\n${tableOf(all)}\n\n</details>`)
    .join('\n\n');

function tableOf(all: readonly DocumentedRefusal[]): string {
  const rows = all.map(({ code, status, when }) => `| \`${code}\` | ${status} | ${when} |`);
  return ['| code | status | when |', '| --- | --- | --- |', ...rows].join('\n');
}
