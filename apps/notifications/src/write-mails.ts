import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { escaped, languageName, languages } from '#words';
import { sampleMails } from './sample-mails.ts';

/** `npm run mails [-- FOLDER]`: every mail and page in every language as HTML and text, and `index.html`, which leads to them. */
const folder = resolve(process.argv[2] ?? '.cache/mails');
const samples = sampleMails();

for (const language of languages) {
  await rm(join(folder, language), { recursive: true, force: true });
  await mkdir(join(folder, language), { recursive: true });
}
for (const { name, language, html, text } of samples) {
  await writeFile(join(folder, language, `${name}.html`), html);
  if (text !== undefined) await writeFile(join(folder, language, `${name}.txt`), text);
}

const names = [...new Set(samples.map(({ name }) => name))];
const cell = (name: string, language: string) =>
  `<td lang="${language}"><a href="${language}/${name}.html">HTML</a>${
    samples.some((each) => each.name === name && each.text !== undefined) ? ` <a href="${language}/${name}.txt">text</a>` : ''
  }</td>`;
await writeFile(
  join(folder, 'index.html'),
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Mails and pages</title></head>
<body>
<h1>Mails and pages</h1>
<table>
<tr><th scope="col">Kind</th>${languages.map((each) => `<th scope="col" lang="${each}">${escaped(languageName(each))}</th>`).join('')}</tr>
${names.map((name) => `<tr><th scope="row">${name}</th>${languages.map((each) => cell(name, each)).join('')}</tr>`).join('\n')}
</table>
</body>
</html>
`,
);
console.log(`${samples.length} mails and pages (${names.length} kinds, ${languages.length} languages): ${join(folder, 'index.html')}`);
