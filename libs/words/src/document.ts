import { escaped } from './escaped.ts';
import type { Language } from './languages.ts';

/**
 * No picture, no font, no script: nothing is loaded from elsewhere, so nothing tells that it was read. Where a program leaves the styles
 * out, headings, paragraphs and links remain.
 */
const styles = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
body {
  margin: 0;
  padding: 24px 16px;
  background: #f3f4f6;
  color: #1b1f24;
  font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif;
  overflow-wrap: anywhere;
}
main, footer { max-width: 600px; margin: 0 auto; box-sizing: border-box; }
main { padding: 24px; border: 1px solid #d5d9de; border-radius: 8px; background: #fff; }
main > :last-child { margin-bottom: 0; }
h1 { margin: 0 0 16px; font-size: 22px; line-height: 1.3; }
h2 { margin: 0; font-size: 17px; line-height: 1.4; }
p { margin: 0 0 16px; white-space: pre-line; }
a { color: #0b4fb3; }
ul { margin: 0 0 16px; padding: 0; list-style: none; }
li { padding: 12px 0; border-top: 1px solid #d5d9de; }
li p { margin: 4px 0 0; }
.severity {
  padding: 8px 12px;
  border: 2px solid #a40e26;
  border-left-width: 10px;
  border-radius: 4px;
  background: #ffebe9;
  color: #6e0a1a;
  font-weight: 700;
}
.severity.slight { border-color: #7d5a00; background: #fff5d6; color: #533c00; }
.act { margin: 0 0 12px; }
.act a, button {
  display: inline-block;
  box-sizing: border-box;
  padding: 10px 20px;
  border: 2px solid #0b4fb3;
  border-radius: 6px;
  background: #0b4fb3;
  color: #fff;
  font: inherit;
  font-weight: 600;
  text-decoration: none;
}
.act.other a { background: #fff; color: #0b4fb3; }
label { display: block; margin: 0 0 4px; font-weight: 600; }
select, textarea {
  display: block;
  box-sizing: border-box;
  width: 100%;
  margin: 0 0 16px;
  padding: 8px;
  border: 1px solid #59636e;
  border-radius: 6px;
  background: #fff;
  color: inherit;
  font: inherit;
}
footer { padding: 16px 24px 0; color: #505a64; font-size: 14px; }
footer p { margin: 0 0 8px; }
footer a { color: inherit; }
@media (prefers-color-scheme: dark) {
  body { background: #0f1215; color: #e6e9ec; }
  main { border-color: #3a424a; background: #1a1e22; }
  a { color: #8fbaff; }
  li { border-color: #3a424a; }
  .severity { border-color: #ff8a8f; background: #3d1317; color: #ffd6d8; }
  .severity.slight { border-color: #e3b341; background: #362a08; color: #f8e3a1; }
  .act a, button { border-color: #8fbaff; background: #8fbaff; color: #0a1c36; }
  .act.other a { background: #1a1e22; color: #8fbaff; }
  select, textarea { border-color: #8b949e; background: #0f1215; }
  footer { color: #a7b0b9; }
}
`.trim();

/** A whole document, of mails and of pages. `main` and `footer` are markup, whatever people wrote in them escaped. */
export const htmlDocument = (language: Language, title: string, main: string, footer = ''): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(title)}</title>
<style>
${styles}
</style>
</head>
<body>
<main>
${main}
</main>
${footer && `<footer>\n${footer}\n</footer>\n`}</body>
</html>
`;

export const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;
