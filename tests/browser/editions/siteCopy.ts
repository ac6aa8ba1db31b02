import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

const PARTS = ['blog', 'docs', 'i18n', 'src', 'static', 'docusaurus.config.ts', 'package.json', 'permalinks.json', 'sidebars.ts', 'tsconfig.json'];

/** A copy of the whole site that a test may change and build; its packages are those of the project. */
export async function copyWholeSite(): Promise<string> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'videnbank-'));
  await Promise.all(PARTS.map((part) => cp(path.join(ROOT, part), path.join(siteDir, part), { recursive: true })));
  await symlink(path.join(ROOT, 'node_modules'), path.join(siteDir, 'node_modules'));
  return siteDir;
}

export function removeSite(siteDir: string): Promise<void> {
  return rm(siteDir, { recursive: true, force: true });
}

/** Builds a copy as the host does; the output of a build that failed is the message of the error. */
export function buildSite(siteDir: string, outDir: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const docusaurus = path.join(ROOT, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [docusaurus, 'build', siteDir, '--out-dir', outDir], { cwd: siteDir, env: { ...process.env, NODE_ENV: 'production', ...env } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(output.slice(-5000)))));
  });
}
