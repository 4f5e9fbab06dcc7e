import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aNetwork, type ANetwork } from './network.ts';

let network: ANetwork;
beforeAll(async () => {
  network = await aNetwork();
});
afterAll(() => network.stop());

const lists = ['people', 'cities'] as const;
type List = (typeof lists)[number];

let tags = 0;
/** One after the other, so that the ids are in the order of the names given. A tag finds them alone, in a city's id. */
async function named(list: List, names: readonly string[]): Promise<{ ids: string[]; tag: string }> {
  const tag = `tag${String.fromCharCode(97 + (tags % 26))}${tags++}x`;
  const ids: string[] = [];
  for (const [at, name] of names.entries())
    ids.push(await (list === 'people' ? network.aPerson(`${name} ${tag}`) : network.aCity({ id: `${tag}-${at}`, name })));
  return { ids, tag };
}

const get = (list: List, query: Record<string, string | number>, languages?: string) =>
  network.secretariat.get(`/v1/${list}`, { query, ...(languages !== undefined && { headers: { 'accept-language': languages } }) });

async function idsOf(list: List, query: Record<string, string | number>, languages?: string): Promise<string[]> {
  const { status, body } = await get(list, { limit: 200, ...query }, languages);
  expect([status, body.next]).toEqual([200, undefined]);
  return body.items.map(({ id }: { id: string }) => id);
}

const nfd = (text: string) => text.normalize('NFD');

describe.each(lists)('%s are found', (list) => {
  test.each<[language: string, name: string, ...by: string[]]>([
    ['Albanian', 'Çlirim Gjoka', 'clirim gjoka', 'ÇLIRIM', nfd('çlirim'), 'gjoka clirim'],
    ['Albanian', 'Shkëlqim Thaçi', 'shkelqim', 'THAÇI', 'thaci shk', 'SHKËLQIM'],
    ['Bosnian', 'Faruk ĐAKOVIĆ', 'dakovic', 'Đaković', 'đakovic', 'DAKOVIĆ faruk', nfd('đaković')],
    ['Bosnian', 'Džemal Bijedić', 'dzemal', 'DŽEMAL', 'ǆemal', 'bijedic dž'],
    ['Croatian', 'Željko Ćorić–Šimić', 'zeljko coric', 'ŽELJKO ĆORIĆ-ŠIMIĆ', 'coric simic', 'simic-coric', 'ćorićšimić', 'ŽEǇKO'],
    ['Serbian', 'Ljubiša Đorđević', 'ljubisa dordevic', 'ĐORĐEVIĆ LJUBIŠA', 'ǉubiša'],
    ['Serbian in Cyrillic', 'Љубиша Ђорђевић', 'љубиша', 'ЂОРЂЕВИЋ', 'ђорђевић  љуб'],
    ['Serbian in Cyrillic', 'Његош Џонић', 'његош џонић', 'ЊЕГОШ', 'Џ'],
    ['Bulgarian', 'Ѝлия Йовков', 'йовков', 'ЙОВКОВ', nfd('Йовков'), 'илия', 'Ѝ'],
    ['Bulgarian', 'Щръклево', 'ЩРЪКЛЕВО', 'щръкл'],
    ['Macedonian', 'Ѓорѓи Ќосев', 'ѓорѓи', 'ЃОРЃИ ЌОСЕВ', nfd('ќосев'), 'ќосев ѓорѓи'],
    ['Macedonian', 'Ѕвегор Јованов', 'ѕвегор', 'ЈОВАНОВ'],
    ['Greek', 'Γεώργιος Παπαδόπουλος', 'ΓΕΩΡΓΙΟΣ', 'γεωργιος', 'παπαδοπουλοσ', 'ΠΑΠΑΔΌΠΟΥΛΟΣ γεώργιος', nfd('Γεώργιος')],
    ['Greek', 'ΘΕΣΣΑΛΟΝΙΚΗΣ', 'Θεσσαλονίκης', 'θεσσαλονικησ', 'σσ'],
    ['Greek', 'Μαΐου', 'μαιου', 'ΜΑΪΟΥ', 'ΜΑΪ́ΟΥ'],
    ['Romanian', 'Ștefăniță Ţîrlea', 'stefanita', 'ȘTEFĂNIȚĂ', 'ŞTEFĂNIŢĂ', 'şte', 'țîrlea', 'tirlea', 'TÎRLEA ștef'],
    ['Romanian', 'Câmpulung', 'campulung', 'CÂMP', nfd('câmpulung')],
    ['Slovene', 'Žiga Čeferin', 'ziga ceferin', 'ČEFERIN', 'ŽIGA'],
    ['Turkish', 'Kadıköy', 'KADIKÖY', 'kadikoy', 'KADİKÖY', 'kadıköy', 'dıköy'],
    ['Turkish', 'İstanbul', 'istanbul', 'ISTANBUL', 'ıstanbul', 'İSTANBUL', nfd('İSTANBUL')],
    ['Turkish', 'Ekrem İMAMOĞLU', 'imamoglu', 'ımamoğlu', 'imamoğlu ekrem', 'rem oglu'],
    ['Turkish', 'IĞDIR', 'ığdır', 'iğdir', 'Igdir'],
    ['others', 'Søren Łukasz Straße Ægir', 'soren', 'LUKASZ', 'STRASSE', 'straẞe', 'aegir', 'ægir sören', 'łukasz'],
    ['apostrophes', 'Shaun O’Neil', "o'neil", 'O’NEIL', 'ONeil', 'o`neil', 'oʼneil', 'o´neil', 'o′neil', 'o＇neil', 'o neil', 'neil o‘'],
    ['apostrophes', 'O´Neil', 'oneil', "O'NEIL"],
    ['dashes', 'Ana-Marija', 'ana–marija', 'ana—marija', 'ana‑marija', 'ana−marija', 'ana marija', 'anamarija', 'marija-ana', 'ana-'],
    ['dashes', 'Herceg — Bosna', 'herceg-bosna', 'herceg bosna', 'bosna'],
    ['blanks', 'Banja  Luka', 'banja luka', 'banja\u00a0luka', 'luka\u3000banja', 'banja\u2009\u202fluka', ' luka  banja ', 'banja\tluka'],
    ['blanks', 'Novi\u00a0Pazar', 'novi pazar', 'NOVI  PAZAR'],
    ['zero width', 'Tre\u200bbinje', 'trebinje', 'TRE\u00adBIN\u2060JE', 't\u200dr\u200ce\ufeffbinje', 'trebi\u180enje', 'trebinje\ufe0f'],
    ['full width', 'Sarajevo', 'ＳＡＲＡＪＥＶＯ', 'ｓａｒａ', 'ⓢarajevo'],
    ['all marks', 'Kar\u0323\u0302i\u20dd\u0301c\u0301', 'karic', 'KARİĆ', 'k\u0483arić', 'karić\ufe20'],
    ['punctuation', 'Dr. Benjamina (Ben) KARIĆ', 'karić, benjamina', 'dr karić', 'BEN', '„Karić“', '"karić"', 'karić; dr.', 'dr.', '(ben)'],
    ['signs', '100% A_B C\\D [x] f*', '100%', 'a_b', 'c\\d', '[x]', 'f*', '% 100'],
    ['the ends of words', 'Benjamina Karić', 'jamina', 'enj ari', 'ć', 'a a a a'],
  ])('%s: %s', async (_, name, ...by) => {
    const { ids } = await named(list, [name]);
    const found = await Promise.all(by.map(async (q) => [q, (await idsOf(list, { q })).includes(ids[0]!)]));
    expect(found).toEqual(by.map((q) => [q, true]));
  });

  test.each<[name: string, ...notBy: string[]]>([
    [
      'Benjamina KARIĆ',
      'Benjamin Karina',
      'karic w',
      'kar%',
      '_enjamina',
      'k.ric',
      '.',
      '.*',
      'karić.',
      'kar(i)ć',
      'kar[i]',
      '[k]aric',
      '^benjamina',
      'karić$',
      'karić|ana',
      '\\',
    ],
    ['A1B 500 club', '50%', 'a_b', '5\\0', 'a*b', '5+'],
    ['Ljubiša Петровић', 'љубиша', 'petrovic', 'Љ'],
    ['Лакташи', 'laktasi', 'лактаѕи'],
    ['Ohrid 7', 'Охрид', 'оhrid'],
    ['O’Neil', 'o’n’x', '%'],
  ])('%s not by what is not in it', async (name, ...notBy) => {
    const { ids } = await named(list, [name]);
    const found = await Promise.all(notBy.map(async (q) => [q, (await idsOf(list, { q })).includes(ids[0]!)]));
    expect(found).toEqual(notBy.map((q) => [q, false]));
  });

  test('by nothing at all, when there is nothing to read in it; a search of blanks alone is refused', async () => {
    await named(list, ["O'Neil - Ana.", 'Tre\u200bbinje']);
    for (const q of ['-', '’', '—', ' ; , ', '\u0301', '" "']) expect([q, await idsOf(list, { q })]).toEqual([q, []]);
    for (const q of ['', ' ', '\u3000\u00a0', '\t \n', '\u200b', '\u200b \ufeff', '\u00ad\u2060']) {
      const { status, body } = await get(list, { q });
      expect([q, status, body.code, body.errors?.[0].pointer]).toEqual([q, 400, 'invalid-input', '?q']);
    }
  });

  test('by as many words as a search can have, each of which must be there', async () => {
    const words = Array.from({ length: 100 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    const { ids } = await named(list, [words.join('')]);
    const q = words.toReversed().join(' ');
    expect(q).toHaveLength(199);
    expect(await idsOf(list, { q })).toEqual(ids);
    expect(await idsOf(list, { q: q.replace(words[50]!, 'w') })).toEqual([]);
  });

  test('under the name that they have now', async () => {
    const { ids, tag } = await named(list, ['Đakovo']);
    const renamed = await network.secretariat.patch(`/v1/${list}/${ids[0]}`, { name: `Žabljak ${tag}` }, { ifMatch: '"0"' });
    expect(renamed.status).toBe(200);
    expect(await idsOf(list, { q: `${tag} zabljak` })).toEqual(ids);
    expect(await idsOf(list, { q: `${tag} dakovo` })).toEqual([]);
  });
});

test('cities are found by the id, too, and by words of both', async () => {
  const id = await network.aCity({ id: 'banja-luka', name: 'Бања Лука' });
  for (const q of ['banja-luka', 'BANJA LUKA', 'luka', 'бања luka', 'banjaluka']) expect(await idsOf('cities', { q })).toContain(id);
  expect(await idsOf('cities', { q: 'banja-luke' })).not.toContain(id);
});

const latin = [
  'Cukić',
  'Čabar',
  'Ćatić',
  'Duvno',
  'Džafić',
  'Đaković',
  'Lukić',
  'Ljubić',
  'Nušić',
  'Njegoš',
  'Sušić',
  'Šabac',
  'Zukić',
  'Žabac',
];
const cyrillic = [
  'Ада',
  'Гора',
  'Дунав',
  'Ђердап',
  'Жабаљ',
  'Ивањица',
  'Јагодина',
  'Лука',
  'Љиг',
  'Ниш',
  'Његуши',
  'Тител',
  'Ћуприја',
  'Уб',
  'Чачак',
  'Џеп',
  'Шабац',
];
/** As each language's own dictionary has them. */
const orders: Readonly<Record<string, readonly string[]>> = {
  sq: [
    'Curri',
    'Çami',
    'Duka',
    'Dhima',
    'Erebara',
    'Ëndrra',
    'Gusho',
    'Gjoka',
    'Luka',
    'Llapi',
    'Noli',
    'Njegri',
    'Ruka',
    'Rrapi',
    'Sula',
    'Shala',
    'Tuka',
    'Thaçi',
    'Xoxa',
    'Xhafa',
    'Zyko',
    'Zhuli',
  ],
  bs: latin,
  hr: latin,
  'sr-Latn': latin,
  sr: [...cyrillic, 'Ada'],
  bg: [
    'Айтос',
    'Бургас',
    'Жеравна',
    'Златоград',
    'Ихтиман',
    'Йоглав',
    'Казанлък',
    'Хасково',
    'Царево',
    'Чирпан',
    'Шумен',
    'Щръклево',
    'Ямбол',
    'Vidin',
  ],
  mk: [
    'Гостивар',
    'Дебар',
    'Ѓорче Петров',
    'Зрновци',
    'Ѕвегор',
    'Илинден',
    'Јегуновце',
    'Кичево',
    'Липково',
    'Љубојно',
    'Неготино',
    'Његуш',
    'Тетово',
    'Ќафа',
    'Училиште',
    'Чашка',
    'Џепчиште',
    'Штип',
    'Bitola',
  ],
  el: [
    'Άβδηρα',
    'Αθήνα',
    'Βέροια',
    'Έδεσσα',
    'Ζάκυνθος',
    'Ήλιδα',
    'Θήβα',
    'Ίλιον',
    'Όλυμπος',
    'Πάτρα',
    'Σέρρες',
    'Ύδρα',
    'Χανιά',
    'Ώλενος',
    'Arta',
  ],
  ro: ['Arad', 'Azuga', 'Ăbrămuț', 'Iza', 'Îndrei', 'Suceava', 'Şercaia', 'Șimleu', 'Tulcea', 'Ţebea', 'Țibana', 'Urziceni'],
  sl: ['Celje', 'Cvetko', 'Čatež', 'Ćosić', 'Drava', 'Đurić', 'Solkan', 'Šentilj', 'Zreče', 'Žalec'],
  tr: [
    'Cizre',
    'Çanakkale',
    'Dikili',
    'Hopa',
    'Iğdır',
    'Isparta',
    'İçel',
    'İzmir',
    'Kırşehir',
    'Kilis',
    'Ordu',
    'Ödemiş',
    'Sivas',
    'Şile',
    'Urla',
    'Ünye',
    'Van',
  ],
  en: ['Čabar', 'Cukić', 'Đaković', 'Duvno', 'Dvor', 'Istra', 'İzmir', 'Zuk', 'Αθήνα', 'Ада'],
};

describe.each(lists)('%s are in the order of', (list) => {
  test.each(Object.entries(orders))('%s', async (language, names) => {
    const { ids, tag } = await named(list, names.toReversed());
    expect(await idsOf(list, { q: tag, sort: 'name' }, language)).toEqual(ids.toReversed());
    const paged: string[] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const { body } = await get(list, { q: tag, sort: 'name', limit: 3, ...(cursor !== undefined && { cursor }) }, language);
      paged.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next;
    }
    expect(paged).toEqual(ids.toReversed());
  });

  test.each([
    ['the language that is preferred', 'hr;q=0.4, tr;q=0.9, *;q=0.1', 'tr'],
    ['the next one where the first is none of them', 'de, fr;q=0.9, hr;q=0.8, tr;q=0.2', 'hr'],
    ['the root, where there is none', 'de-AT, fr', 'en'],
    ['the root, where nothing is said', undefined, 'en'],
  ])('%s', async (_, header, language) => {
    const { ids, tag } = await named(list, ['Izmir', 'İskele', 'Ilgaz', 'Njegoš', 'Nušić', 'Čabar', 'Cukić']);
    const order = await idsOf(list, { q: tag, sort: 'name' }, header);
    expect(order).toEqual(await idsOf(list, { q: tag, sort: 'name' }, language));
    for (const other of ['hr', 'tr', 'en'].filter((each) => each !== language))
      expect(order).not.toEqual(await idsOf(list, { q: tag, sort: 'name' }, other));
    expect(await idsOf(list, { q: tag }, header)).toEqual(ids);
  });

  test('the names as they are when a page is read: who keeps a name is read once, whoever is renamed meanwhile', async () => {
    const { ids, tag } = await named(list, ['Žepče', 'Đakovo', 'Čapljina', 'Cazin', 'Ana', 'Šibenik', 'Ljubuški', 'Banovići']);
    const rename = async (at: number, name: string) => {
      const etag = (await network.secretariat.get(`/v1/${list}/${ids[at]}`)).etag!;
      const path = `/v1/${list}/${ids[at]}`;
      expect(await network.secretariat.patch(path, { name: `${name} ${tag}` }, { ifMatch: etag })).toMatchObject({ status: 200 });
    };
    const read = async (cursor?: string) => {
      const { body } = await get(list, { q: tag, sort: 'name', limit: 3, ...(cursor !== undefined && { cursor }) }, 'hr');
      return { page: body.items.map(({ id }: { id: string }) => ids.indexOf(id)), next: body.next };
    };
    const first = await read();
    expect(first.page).toEqual([4, 7, 3]);
    await rename(3, 'Vareš'); // at the page's end, and read again under its new name
    await rename(5, 'Aleksinac'); // not read yet, and now before the page's end
    await rename(7, 'Bihać');
    const second = await read(first.next);
    expect(second.page).toEqual([2, 1, 6]);
    const third = await read(second.next);
    expect(third).toEqual({ page: [3, 0], next: undefined });
  });

  test('their ids where the names are one', async () => {
    const { ids, tag } = await named(
      list,
      Array.from({ length: 5 }, () => 'Ćuprija'),
    );
    const paged: string[] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const { body } = await get(list, { q: tag, sort: 'name', limit: 2, ...(cursor !== undefined && { cursor }) }, 'sr-Latn');
      paged.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next;
    }
    expect(paged).toEqual(ids);
  });

  test('no other list than the cursor’s: another order’s or another language’s is refused', async () => {
    const { tag } = await named(list, ['Ana', 'Banovići']);
    const cursor = async (query: object, language: string) =>
      (await get(list, { q: tag, limit: 1, ...query }, language)).body.next as string;
    const byId = await cursor({}, 'hr');
    const [croatian, turkish] = [await cursor({ sort: 'name' }, 'hr'), await cursor({ sort: 'name' }, 'tr')];
    for (const [query, language] of [
      [{ cursor: byId, sort: 'name' }, 'hr'],
      [{ cursor: croatian }, 'hr'],
      [{ cursor: croatian, sort: 'name' }, 'tr'],
      [{ cursor: turkish, sort: 'name' }, 'hr, tr'],
      [{ cursor: croatian, sort: 'name' }, 'de'],
    ] as const) {
      const { status, body } = await get(list, query, language);
      expect([status, body.code, body.errors]).toEqual([
        400,
        'invalid-input',
        [{ pointer: '?cursor', detail: 'is not a cursor of this list' }],
      ]);
    }
    expect((await get(list, { cursor: croatian, sort: 'name' }, 'hr-BA, de')).status).toBe(200);
    expect((await get(list, { cursor: byId }, 'tr')).status).toBe(200);
  });

  test('a language, which the answer says', async () => {
    const answers = [await get(list, {}, 'hr'), await get(list, { sort: 'name' }, 'hr')];
    for (const { headers } of answers) expect(headers.get('vary')).toMatch(/\baccept-language\b/i);
  });

  test('nothing but a name', async () => {
    for (const sort of ['id', 'Name', '-name', 'name,id', 'name;--']) {
      const { status, body } = await get(list, { sort });
      expect([sort, status, body.errors?.[0].pointer]).toEqual([sort, 400, '?sort']);
    }
  });

  test.each(
    [
      '',
      ',',
      ';',
      ';q=',
      'hr;q=x',
      '=',
      'hr-',
      '*',
      'hr;q=0',
      'x'.repeat(5_000),
      'a-b-c-d-e-f,'.repeat(500),
      '"',
      'tr;q=1;q=0,\t,hr',
      'ћ',
    ].map(encodeURI),
  )('any Accept-Language, also one that is none: %#', async (header) => {
    expect((await get(list, { sort: 'name' }, header)).status).toBe(200);
  });
});

test('the cursor after the longest name there can be is within its bound, and goes on after it', async () => {
  const name = '𐰋'.repeat(200);
  const ids = [await network.aPerson(name), await network.aPerson(name), await network.aPerson(name)];
  const query = { q: '𐰋'.repeat(200), sort: 'name', limit: 1 };
  const first = await get('people', query, 'sr-Latn');
  expect(first.body.next.length).toBeGreaterThan(1_000);
  const second = await get('people', { ...query, cursor: first.body.next }, 'sr-Latn');
  expect([first, second].map(({ body }) => body.items[0].id)).toEqual(ids.slice(0, 2));
});
