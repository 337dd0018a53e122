import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { repository } from '../bench/bundle';
import { chromeExtension, firefoxExtension } from './build';
import { filesOf, weightOf } from './weight';

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    manifest_version: number;
    permissions: string[];
    host_permissions: string[];
    optional_host_permissions: string[];
    content_security_policy: { extension_pages: string };
    content_scripts: { js: string[]; matches: string[] }[];
  };
const bin = (path: string) => join(repository, 'node_modules', path);

test('the store’s own linter has no errors', { timeout: 120_000 }, () => {
  const args = [
    bin('web-ext/bin/web-ext.js'),
    'lint',
    '-s',
    firefoxExtension,
    '--no-config-discovery',
    '--output',
    'json',
  ];
  const { summary } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as {
    summary: { errors: number };
  };
  expect(summary.errors).toBe(0);
});

test('every script stays within its budget', () => {
  const args = [bin('size-limit/bin.js'), '--json'];
  // It prints the sizes and ends with 1 where one is exceeded: which one is what the reader of a failed run must know.
  const { stdout } = spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8' });
  const sizes = JSON.parse(stdout) as { name: string; passed: boolean }[];
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.filter((size) => !size.passed)).toEqual([]);
});

/** Gzipped, in bytes: the names of these files change with what is in them, so size-limit cannot name them. */
const pageBudgets = { reader: 71_000, popup: 67_000 };

test.each(Object.entries(pageBudgets))(
  'what %s.html loads before it shows anything stays within its budget',
  (page, budget) => {
    const scripts = filesOf(page);
    expect(scripts.length).toBeGreaterThan(3);
    // Each file costs its own time, however small it is.
    expect(scripts.length).toBeLessThan(10);
    expect(weightOf(scripts)).toBeLessThan(budget);
  },
);

describe.each([
  ['Chrome', chromeExtension],
  ['Firefox', firefoxExtension],
])('the manifest for %s', (_, folder) => {
  const manifest = manifestOf(folder);

  test('asks for nothing that warns but the portals', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['*://*.gov.vn/*', '*://*/*']);
    for (const pattern of manifest.host_permissions)
      expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
    expect(manifest.host_permissions).not.toContain('*://*.gov.vn/*');
  });

  test('lets extension pages run nothing but their own files, under Trusted Types', () => {
    const policy = manifest.content_security_policy.extension_pages;
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "require-trusted-types-for 'script'",
      "object-src 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toMatch(/unsafe|script-src[^;]*https?:/);
  });

  test('runs nothing on portals but the detector, which carries neither Readability nor DOMPurify', () => {
    expect(manifest.content_scripts.map((script) => script.js)).toEqual([['detect.js']]);
    const detector = readFileSync(join(folder, 'detect.js'), 'utf8');
    expect(detector.length).toBeLessThan(12_000);
    expect(detector).not.toMatch(/readability|purify/i);
  });
});
