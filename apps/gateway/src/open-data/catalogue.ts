import type { DataSetView, Texts } from '#open-data';
import { catalogue, dataSets, type SetName } from './data-sets.ts';
import type { Publication } from './publication.ts';
import { fileTypeOf, frequencyOf, languageOf, locationsOf, mediaTypeOf, publicAccess, themeOf, themeTaxonomy } from './vocabularies.ts';

/** Nothing has to be fetched to read it. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const texts = ({ en, tr, bs }: Texts) =>
  Object.entries({ en, tr, bs }).map(([language, value]) => ({ '@value': value, '@language': language }));
const day = (value: string) => ({ '@value': value, '@type': 'xsd:date' });
const instant = (value: string) => ({ '@value': value, '@type': 'xsd:dateTime' });
const resource = (id: string) => ({ '@id': id, '@type': 'rdfs:Resource' });

/**
 * The catalogue as DCAT-AP 3 in JSON-LD (SEMIC, DCAT-AP 3.0.0). Whatever is named has its class beside it, because the shapes of DCAT-AP
 * ask for it and look into no other document. Names stay in the nominative: Turkish and Bosnian decline them.
 *
 * @param publicUrl the gateway's address as the world knows it, without a slash at the end
 * @param described the data sets as their services say; of those that the gateway has no route for nothing is told
 */
export function catalogueOf(publicUrl: string, described: readonly DataSetView[], publication: Publication): object {
  const id = `${publicUrl}${catalogue}`;
  const sets = (Object.keys(dataSets) as SetName[]).flatMap((name) => described.filter((set) => set.name === name));
  const { publisher, licence } = publication;
  const common = {
    'dct:publisher': publisherOf(id, publication),
    'dcat:contactPoint': contactOf(id, publicUrl, publication),
  };
  return {
    '@context': context,
    '@id': id,
    '@type': 'dcat:Catalog',
    'dct:title': texts({ en: `${publisher}: open data`, tr: `${publisher}: açık veri`, bs: `${publisher}: otvoreni podaci` }),
    'dct:description': texts(descriptions),
    ...common,
    'dct:license': { '@id': licence, '@type': 'dct:LicenseDocument' },
    'dct:language': [languageOf('ENG'), languageOf('TUR'), languageOf('BOS')],
    ...coverageOf({ spatial: sets.flatMap(({ spatial }) => spatial ?? []), temporal: temporalOf(sets) }),
    ...timesOf(sets),
    'dcat:themeTaxonomy': themeTaxonomy,
    'dcat:dataset': sets.map((set) => dataSetOf(id, set, common, licence)),
  };
}

const descriptions: Texts = {
  en: 'What the network of cities publishes: members and their history, meetings, decisions, common work and measures.',
  tr: 'Kent ağının yayımladıkları: üyeler ve geçmişleri, toplantılar, kararlar, ortak çalışmalar ve ölçümler.',
  bs: 'Šta mreža gradova objavljuje: članice i njihova historija, sastanci, odluke, zajednički rad i mjerenja.',
};

function dataSetOf(home: string, set: DataSetView, common: object, licence: string): object {
  return {
    '@id': `${home}#${set.name}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': set.name,
    'dct:title': texts(set.titles),
    'dct:description': texts(set.descriptions),
    ...common,
    'dcat:keyword': set.keywords.map((keyword) => ({ '@value': keyword, '@language': 'en' })),
    'dcat:theme': dataSets[set.name as SetName].themes.map(themeOf),
    'dct:accessRights': publicAccess,
    'dct:accrualPeriodicity': frequencyOf(set.updateFrequency),
    ...coverageOf({ spatial: set.spatial ?? [], temporal: set.temporal }),
    ...timesOf([set]),
    'dcat:distribution': [
      distributionOf(home, set, licence, { type: 'CSV', extension: 'csv', mediaType: 'text/csv' }),
      distributionOf(home, set, licence, { type: 'JSON', extension: 'json', mediaType: 'application/json' }),
    ],
  };
}

interface Form {
  type: 'CSV' | 'JSON';
  extension: string;
  mediaType: string;
}

/** Its size is told by nobody: it is streamed, and would have to be written to be known. */
function distributionOf(home: string, set: DataSetView, licence: string, { type, extension, mediaType }: Form): object {
  const { en, tr, bs } = set.titles;
  const url = `${home}/${set.name}.${extension}`;
  return {
    '@id': `${home}#${set.name}.${extension}`,
    '@type': 'dcat:Distribution',
    'dct:title': texts({ en: `${en} (${type})`, tr: `${tr} (${type})`, bs: `${bs} (${type})` }),
    'dct:format': fileTypeOf(type),
    'dcat:mediaType': mediaTypeOf(mediaType),
    // There is no other way to it: DCAT has both properties say the same then.
    'dcat:accessURL': resource(url),
    'dcat:downloadURL': resource(url),
    'dct:conformsTo': { '@id': `${home}/${set.name}.csv-metadata.json`, '@type': 'dct:Standard' },
    'dct:license': { '@id': licence, '@type': 'dct:LicenseDocument' },
    ...(set.columns.some(({ name }) => /licence$/i.test(name)) && { 'dct:rights': rowRights }),
    ...timesOf([set]),
  };
}

/** The licence of a set is the network's; a figure in it is its source's. */
const rowRights = {
  '@type': 'dct:RightsStatement',
  'rdfs:label': texts({
    en: 'Each row names its source and the licence of that source, which holds for its value.',
    tr: 'Her satır kaynağını ve değeri için geçerli olan kaynak lisansını belirtir.',
    bs: 'Svaki red navodi svoj izvor i licencu tog izvora, koja važi za njegovu vrijednost.',
  }),
};

function publisherOf(home: string, { publisher, publisherUrl }: Publication): object {
  return {
    '@id': `${home}#publisher`,
    '@type': 'foaf:Agent',
    'foaf:name': publisher,
    ...(publisherUrl && { 'foaf:homepage': { '@id': publisherUrl, '@type': 'foaf:Document' } }),
  };
}

function contactOf(home: string, publicUrl: string, { publisher, contact = publicUrl }: Publication): object {
  return {
    '@id': `${home}#contact`,
    '@type': 'vcard:Kind',
    'vcard:fn': publisher,
    [contact.startsWith('mailto:') ? 'vcard:hasEmail' : 'vcard:hasURL']: resource(contact),
  };
}

type Coverage = Pick<DataSetView, 'temporal'> & { spatial: readonly string[] };

/** A set that has no row yet covers nothing; what goes on has no last day. */
function coverageOf({ spatial, temporal }: Coverage): object {
  const locations = locationsOf(spatial);
  const period = temporal && {
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': day(temporal.from),
    ...(temporal.until !== null && { 'dcat:endDate': day(temporal.until) }),
  };
  return { ...(locations.length > 0 && { 'dct:spatial': locations }), ...(period && { 'dct:temporal': period }) };
}

const least = (values: readonly string[]): string | null => values.toSorted()[0] ?? null;
const greatest = (values: readonly string[]): string | null => values.toSorted().at(-1) ?? null;

/** From the first day of any of them to the last, unless one goes on. */
function temporalOf(sets: readonly DataSetView[]): DataSetView['temporal'] {
  const all = sets.flatMap(({ temporal }) => temporal ?? []);
  const from = least(all.map((each) => each.from));
  const until = all.some((each) => each.until === null) ? null : greatest(all.flatMap((each) => each.until ?? []));
  return from === null ? null : { from, until };
}

function timesOf(sets: readonly DataSetView[]): object {
  const issued = least(sets.map((set) => set.issued));
  const modified = greatest(sets.map((set) => set.modified));
  return { ...(issued && { 'dct:issued': instant(issued) }), ...(modified && { 'dct:modified': instant(modified) }) };
}
