/** A text in each language of the network, by its tag (BCP 47). */
export type Texts = Readonly<Record<'en' | 'tr' | 'bs', string>>;

/** A public data set, as the service that keeps its facts describes it. */
export interface DescribedSet {
  name: string;
  titles: Texts;
  descriptions: Texts;
  columns: readonly { name: string }[];
  /** In English. */
  keywords: readonly string[];
  /** First and last day that it tells of; null where it has no row yet, or where the last one is open. */
  temporal: { from: string | null; until: string | null } | null;
  /** ISO 3166-1 alpha-2, or `XK`. */
  spatial: readonly string[] | null;
  /** A code of the EU's authority table of frequencies. */
  updateFrequency: string;
  /** Since when it is offered, an instant. */
  issued?: string | null;
  /** When it changed last, an instant. */
  modified: string;
}
