import { describe, expect, test } from '@jest/globals';
import type { DataSetView } from '#open-data';
import { pythonReader } from '#testing';
import { catalogueOf } from '../src/open-data/catalogue.ts';
import { alpha3 } from '../src/open-data/countries.ts';
import { dataSets, keeperOf, keepers, type SetName } from '../src/open-data/data-sets.ts';
import { usualPublication, type Publication } from '../src/open-data/publication.ts';
import { allDescribed, columns, described } from './described.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- JSON-LD, read as its reader would.
type Node = any;
const home = 'https://b40.example/v1/open-data';
const catalogue = (sets: readonly DataSetView[] = allDescribed(), publication: Partial<Publication> = {}): Node =>
  JSON.parse(JSON.stringify(catalogueOf('https://b40.example', sets, { ...usualPublication, ...publication })));
const one = (set: DataSetView): Node => catalogue([set])['dcat:dataset'][0];
const inLanguage = (texts: { '@language': string; '@value': string }[]) =>
  Object.fromEntries(texts.map((text) => [text['@language'], text['@value']]));
const idsOf = (nodes: { '@id': string }[]) => nodes.map((node) => node['@id']);
const authority = (name: string) => `http://publications.europa.eu/resource/authority/${name}`;

describe('the catalogue', () => {
  test('has each data set once, in order, and speaks the network’s languages', () => {
    const { 'dcat:dataset': sets, ...about } = catalogue();
    expect(sets.map((set: Node) => set['dct:identifier'])).toEqual(Object.keys(dataSets));
    expect(idsOf(sets)).toEqual(Object.keys(dataSets).map((name) => `${home}#${name}`));
    expect([about['@id'], about['@type']]).toEqual([home, 'dcat:Catalog']);
    for (const each of [about, ...sets, ...sets.flatMap((set: Node) => set['dcat:distribution'])])
      expect(Object.keys(inLanguage(each['dct:title']))).toEqual(['en', 'tr', 'bs']);
    expect(idsOf(about['dct:language'])).toEqual(['ENG', 'TUR', 'BOS'].map((code) => authority(`language/${code}`)));
  });

  test('covers what its data sets cover, and is as new as the newest', () => {
    const {
      'dct:spatial': spatial,
      'dct:temporal': temporal,
      ...about
    } = catalogue([
      described('members', {
        temporal: { from: '2021-11-29', until: '2022-04-26' },
        spatial: ['TR', 'BA'],
        modified: '2026-01-03T00:00:00.000Z',
      }),
      described('meetings', { temporal: null, spatial: null, issued: '2026-01-02T00:00:00.000Z', modified: '2026-01-02T00:00:00.000Z' }),
      described('visits', { temporal: { from: '2022-01-01', until: '2022-04-25' }, spatial: ['BA', 'ME'] }),
    ]);
    expect(idsOf(spatial)).toEqual(['BIH', 'MNE', 'TUR'].map((code) => authority(`country/${code}`)));
    expect(temporal).toEqual({
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': { '@value': '2021-11-29', '@type': 'xsd:date' },
      'dcat:endDate': { '@value': '2022-04-26', '@type': 'xsd:date' },
    });
    const going = catalogue([described('members', { temporal: { from: '2021-11-29', until: null } }), described('visits')]);
    const start = { '@value': '2021-11-29', '@type': 'xsd:date' };
    for (const each of [going, going['dcat:dataset'][0]])
      expect(each['dct:temporal']).toEqual({ '@type': 'dct:PeriodOfTime', 'dcat:startDate': start });
    expect(about['dct:issued']).toEqual({ '@value': '2026-01-01T08:00:00.000Z', '@type': 'xsd:dateTime' });
    expect(about['dct:modified']).toEqual({ '@value': '2026-11-28T08:00:00.000Z', '@type': 'xsd:dateTime' });
  });

  test('is the publisher’s, who can be asked', () => {
    const { 'dct:publisher': publisher, 'dcat:contactPoint': contact, 'dct:license': licence } = catalogue();
    expect(publisher).toEqual({ '@id': `${home}#publisher`, '@type': 'foaf:Agent', 'foaf:name': 'B40 Balkan Cities Network' });
    expect(contact).toMatchObject({ '@type': 'vcard:Kind', 'vcard:hasURL': { '@id': 'https://b40.example' } });
    expect(licence['@id']).toBe('https://creativecommons.org/licenses/by/4.0/');
    const own = catalogue([described('members')], {
      publisher: 'Balkan Cities',
      publisherUrl: 'https://cities.example/',
      contact: 'mailto:data@cities.example',
      licence: 'https://cities.example/licence',
    });
    for (const each of [own, own['dcat:dataset'][0]]) {
      expect(each['dct:publisher']).toMatchObject({
        'foaf:name': 'Balkan Cities',
        'foaf:homepage': { '@id': 'https://cities.example/', '@type': 'foaf:Document' },
      });
      expect(each['dcat:contactPoint']).toMatchObject({ 'vcard:hasEmail': { '@id': 'mailto:data@cities.example' } });
    }
    for (const { 'dct:license': of } of [own, ...own['dcat:dataset'][0]['dcat:distribution']])
      expect(of).toEqual({ '@id': 'https://cities.example/licence', '@type': 'dct:LicenseDocument' });
    expect(inLanguage(own['dct:title'])).toMatchObject({ tr: 'Balkan Cities: açık veri' });
  });
});

describe('a data set', () => {
  test('has its files as CSV and as JSON, with one schema, at whole addresses', () => {
    const [csv, json] = one(described('members'))['dcat:distribution'];
    for (const [form, extension, type, media] of [
      [csv, 'csv', 'CSV', 'text/csv'],
      [json, 'json', 'JSON', 'application/json'],
    ]) {
      expect(form['dcat:downloadURL']['@id']).toBe(`${home}/members.${extension}`);
      expect(form['dcat:accessURL']).toEqual(form['dcat:downloadURL']);
      expect(form['dct:format']['@id']).toBe(authority(`file-type/${type}`));
      expect(form['dcat:mediaType']['@id']).toBe(`https://www.iana.org/assignments/media-types/${media}`);
      expect(form['dct:conformsTo']).toEqual({ '@id': `${home}/members.csv-metadata.json`, '@type': 'dct:Standard' });
      expect(form).not.toHaveProperty('dcat:byteSize');
    }
  });

  test('without a row covers nothing, and says when it changed all the same', () => {
    const set = one(described('visits', { temporal: null, spatial: null }));
    expect(set).not.toHaveProperty('dct:temporal');
    expect(set).not.toHaveProperty('dct:spatial');
    expect(set['dct:modified']['@value']).toBe('2026-11-28T08:00:00.000Z');
  });

  test('whose rows have a licence of their own says so', () => {
    const rights = (...names: string[]) =>
      one(described('figures', { columns: columns(...names) }))['dcat:distribution'].map((form: Node) => form['dct:rights']);
    expect(rights('id', 'value')).toEqual([undefined, undefined]);
    for (const each of rights('id', 'value', 'sourceLicence')) expect(each).toMatchObject({ '@type': 'dct:RightsStatement' });
  });

  test('that the gateway has no route for is not told of', () => {
    const unknown = Object.assign(described('members'), { name: 'secrets' });
    expect(idsOf(catalogue([unknown, described('levels')])['dcat:dataset'])).toEqual([`${home}#levels`]);
  });
});

test('a file is its keeper’s by the name of the data set', () => {
  expect(keepers).toEqual(['membership', 'meetings', 'working-groups']);
  expect(['members.csv', 'visits.json', 'action-items.csv-metadata.json', 'levels.exe'].map(keeperOf)).toEqual([
    ...['membership', 'meetings', 'working-groups', 'working-groups'],
  ]);
  expect(['member.csv', '.csv', '', 'constructor.csv', 'Members.csv'].map(keeperOf)).toEqual(Array(5).fill(undefined));
});

test('each country of ISO 3166-1 has its three letters, once', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect([...alpha3.keys()].filter((code) => names.of(code) === undefined)).toEqual([]);
  expect([alpha3.size, new Set(alpha3.values()).size]).toEqual([249 + 1, 249 + 1]);
  expect([...alpha3.values()].filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  expect(['TR', 'BA', 'GR', 'RS', 'ME', 'MK', 'XK'].map((code) => alpha3.get(code))).toEqual([
    ...['TUR', 'BIH', 'GRC', 'SRB', 'MNE', 'MKD', 'XKX'],
  ]);
});

interface Judged {
  triples: number;
  violations: string[];
  untyped: string[];
}
const check = pythonReader(import.meta.dirname, 'check-catalogue.py', ['pyshacl']);

(check ? describe : describe.skip)('the shapes of DCAT-AP 3', () => {
  const judged = (...catalogues: Node[]) => check!<Judged[]>(JSON.stringify(catalogues));

  test('find no violation in it, whatever its sets have, and everything that it names has its class', () => {
    const bare = (Object.keys(dataSets) as SetName[]).map((name) => described(name, { temporal: null, spatial: null, keywords: [] }));
    const rights = [described('figures', { columns: columns('licence') })];
    const own = { publisherUrl: 'https://cities.example/', contact: 'mailto:data@cities.example' };
    const answers = judged(catalogue(), catalogue(bare), catalogue([]), catalogue(rights, own));
    for (const { violations, untyped } of answers) expect([violations, untyped]).toEqual([[], []]);
    expect(answers[0]!.triples).toBeGreaterThan(500);
  });

  const without = (edit: (copy: Node) => unknown): Node => {
    const copy = catalogue();
    edit(copy);
    return copy;
  };

  test('find what is missing in a copy, and name it', () => {
    const [title, ofSet, description, publisher, language, theme, url, licence, period] = judged(
      without((copy) => delete copy['dct:title']),
      without((copy) => delete copy['dcat:dataset'][3]['dct:title']),
      without((copy) => delete copy['dct:description']),
      without(
        (copy) => delete copy['dct:publisher']['foaf:name'] && copy['dcat:dataset'].forEach((set: Node) => (set['dct:publisher'] = {})),
      ),
      without((copy) => delete copy['dct:language'][1]['@type']),
      without((copy) => (copy['dcat:dataset'] = [{ ...copy['dcat:dataset'][1], 'dcat:theme': { '@id': authority('data-theme/GOVE') } }])),
      without((copy) => delete copy['dcat:dataset'][0]['dcat:distribution'][0]['dcat:accessURL']),
      without((copy) => (copy['dct:license'] = 'CC BY 4.0')),
      without((copy) => delete copy['dcat:dataset'][0]['dct:temporal']['@type']),
    );
    const dct = 'http://purl.org/dc/terms/';
    expect(title!.violations).toEqual([expect.stringContaining(`${home} ${dct}title`)]);
    expect(ofSet!.violations).toEqual([expect.stringContaining(`${home}#visits ${dct}title`)]);
    expect(description!.violations).toEqual([expect.stringContaining(`${home} ${dct}description`)]);
    expect(publisher!.violations).toEqual(expect.arrayContaining([expect.stringContaining('http://xmlns.com/foaf/0.1/name')]));
    expect(language!).toMatchObject({ violations: [expect.stringContaining(`${dct}language`)], untyped: [authority('language/TUR')] });
    expect(theme!).toMatchObject({ violations: [expect.stringContaining('dcat#theme')], untyped: [authority('data-theme/GOVE')] });
    expect(url!.violations).toEqual([expect.stringContaining('dcat#accessURL')]);
    expect(licence!.violations.join()).toContain(`${dct}license`);
    expect(period!.violations).toEqual([expect.stringContaining(`${dct}temporal`)]);
  });
});
