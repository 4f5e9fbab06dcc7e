import { open, rename } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a mail that does not leave as a file that its owner alone reads: whole and on the disk, or not there. A repeat is the same file.
 */
export async function keepMail(folder: string, id: string, bytes: Buffer): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${id}.eml`);
  const part = `${file}.part`;
  const writing = await open(part, 'w', 0o600);
  try {
    await writing.writeFile(bytes);
    await writing.sync();
  } finally {
    await writing.close();
  }
  await rename(part, file);
  const names = await open(folder, 'r');
  try {
    await names.sync();
  } finally {
    await names.close();
  }
}
