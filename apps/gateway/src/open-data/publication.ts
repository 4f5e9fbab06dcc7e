/** What the catalogue says of who publishes it: the gateway's configuration. */
export interface Publication {
  publisher: string;
  /** The publisher's own page. */
  publisherUrl?: string | undefined;
  /** `mailto:…` or a page; without it the platform's own address. */
  contact?: string | undefined;
  /** Of the data sets. */
  licence: string;
}

export const usualPublication: Publication = {
  publisher: 'B40 Balkan Cities Network',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
};

/** On the machine that asks. */
export const usualUrl = 'http://localhost:3000';
