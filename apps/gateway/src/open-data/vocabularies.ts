import { alpha3 } from './countries.ts';

/** The EU's authority tables, which DCAT-AP 3 asks for (Publications Office, EU Vocabularies). */
const authority = (table: string, code: string) => `http://publications.europa.eu/resource/authority/${table}/${code}`;

/** Of the authority table of data themes, as it calls them in English. */
const themeTitles = {
  EDUC: 'Education, culture and sport',
  ENVI: 'Environment',
  GOVE: 'Government and public sector',
  REGI: 'Regions and cities',
  SOCI: 'Population and society',
} as const;
export type Theme = keyof typeof themeTitles;

const english = (text: string) => ({ '@value': text, '@language': 'en' });
const taxonomy = 'http://publications.europa.eu/resource/authority/data-theme';

export const themeTaxonomy = { '@id': taxonomy, '@type': 'skos:ConceptScheme', 'dct:title': english('Data theme') };
export const themeOf = (code: Theme) => ({
  '@id': authority('data-theme', code),
  '@type': 'skos:Concept',
  'skos:prefLabel': english(themeTitles[code]),
  'skos:inScheme': themeTaxonomy,
});

export const languageOf = (code: 'ENG' | 'TUR' | 'BOS') => ({ '@id': authority('language', code), '@type': 'dct:LinguisticSystem' });
export const frequencyOf = (code: string) => ({ '@id': authority('frequency', code), '@type': 'dct:Frequency' });
export const fileTypeOf = (code: 'CSV' | 'JSON') => ({ '@id': authority('file-type', code), '@type': 'dct:MediaTypeOrExtent' });
export const publicAccess = { '@id': authority('access-right', 'PUBLIC'), '@type': 'dct:RightsStatement' };
export const mediaTypeOf = (type: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${type}`, '@type': 'dct:MediaType' });

/** A country by ISO 3166-1 alpha-2; nothing for a code that is in the table no more. */
export function locationsOf(countries: readonly string[]): object[] {
  const known = [...new Set(countries)].sort().flatMap((code) => alpha3.get(code) ?? []);
  return known.map((code) => ({ '@id': authority('country', code), '@type': 'dct:Location' }));
}
