// Compiles on change, type-checked, and restarts the one-process platform when its modules changed.
import { spawn } from 'node:child_process';

const start = (command, ...args) => spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
const children = [
  start('nest', 'build', '--watch'),
  start('node', '--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/apps/standalone/src/main.js'),
];
const stop = () => children.forEach((child) => child.kill('SIGTERM'));
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
