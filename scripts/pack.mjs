// Packs what programs outside of this repository use: @b40/contracts and @b40/client, each as a tarball for npm.
//   node scripts/pack.mjs [FOLDER]     without FOLDER: dist-packages/
// A lib has no package.json of its own, for then the imports of this repository (`#contracts`) would not count in it.
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version, license, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const packages = {
  contracts: { description: 'Every event of the B40 platform: types, JSON Schemas, examples, the AsyncAPI document', uses: ['typebox'] },
  client: {
    description: 'The B40 platform’s HTTP API, typed: calls, lists, the feed and the stream of events, webhooks',
    uses: ['eventsource-parser', 'openapi-fetch', 'openapi-typescript-helpers'],
    also: ['webhooks'],
  },
};

const entry = (module) => ({ types: `./${module}.d.ts`, default: `./${module}.js` });

function manifestOf(lib, { description, uses, also = [] }) {
  return {
    name: `@b40/${lib}`,
    version,
    description,
    license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.3' },
    exports: { '.': entry('index'), ...Object.fromEntries(also.map((name) => [`./${name}`, entry(name)])) },
    dependencies: Object.fromEntries(uses.map((name) => [name, `^${dependencies[name]}`])),
  };
}

/** JavaScript with its declarations, by the repository's own settings. */
function compile(into) {
  const config = join(into, 'tsconfig.json');
  const files = Object.keys(packages).map((lib) => join(root, 'libs', lib, 'src', '*.ts'));
  const typeRoots = [join(root, 'node_modules/@types')];
  const compilerOptions = { typeRoots, outDir: into, rootDir: root, declaration: true, sourceMap: false, incremental: false };
  const deeper = files.map((file) => file.replace('*.ts', '**/*.ts'));
  writeFileSync(config, JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include: deeper }));
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], { cwd: root, stdio: 'inherit' });
}

/** A declaration says `.ts` where its file is `.d.ts`. */
const fromOutside = (text) => text.replaceAll(/(from |import\()(['"])(\.[^'"]*)\.ts\2/g, '$1$2$3.js$2');

function pack(folder) {
  const built = mkdtempSync(join(tmpdir(), 'b40-pack-'));
  try {
    compile(built);
    mkdirSync(folder, { recursive: true });
    return Object.entries(packages).map(([lib, told]) => {
      const home = join(built, 'libs', lib, 'src');
      for (const file of globSync('**/*.{js,ts}', { cwd: home })) {
        const path = join(home, file);
        writeFileSync(path, fromOutside(readFileSync(path, 'utf8')));
      }
      writeFileSync(join(home, 'package.json'), `${JSON.stringify(manifestOf(lib, told), null, 2)}\n`);
      cpSync(join(root, 'libs', lib, 'README.md'), join(home, 'README.md'));
      cpSync(join(root, 'LICENSE'), join(home, 'LICENSE'));
      const said = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: home, encoding: 'utf8' });
      return join(folder, fileNameOf(JSON.parse(said)));
    });
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

/** npm 11 tells a list, npm 12 an object by name. */
const fileNameOf = (said) => Object.values(said)[0].filename;

for (const tarball of pack(resolve(process.argv[2] ?? join(root, 'dist-packages')))) console.log(tarball);
