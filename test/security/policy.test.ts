import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Chromium, launchChromium } from '../browsers/chromium';
import { type PortalPage, type Portals, startPortals } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { chromeExtension } from '../e2e/build';
import { photo } from '../e2e/site';
import { attempt, hostileMarkup, type Places, remoteStyle } from './attempts';
import { copyExtension, type Manifest, removeExtensions } from './extensions';
import { addressesOf, loadMarker, marker } from './loaders';
import { listen } from './site';

/** What each directive forbids, by the names of the attempts. */
const forbidden: [directive: string, told: RegExp, attempts: string[]][] = [
  ['default-src', /^media-src$/, ['video', 'audio']],
  ['script-src', /^script-src/, ['inline-script', 'script', 'handler', 'javascript', 'eval', 'timed']],
  ['style-src', /^style-src/, ['style', 'sheet', 'inline-style', 'style-attribute']],
  ['img-src', /^img-src$/, ['picture']],
  ['font-src', /^font-src$/, ['font']],
  ['connect-src', /^connect-src$/, ['fetch', 'socket']],
  ['frame-src', /^frame-src$/, ['frame']],
  ['form-action', /^form-action$/, ['form']],
  ['base-uri', /^base-uri$/, ['base']],
  ['object-src', /^object-src$/, ['object', 'embed']],
  [
    'require-trusted-types-for',
    /^require-trusted-types-for$/,
    ['string-as-html', 'string-as-script-address', 'string-as-script', 'string-as-worker-address'],
  ],
  ['trusted-types', /^trusted-types$/, ['other-policy']],
];

/** What came of all attempts in one page: those that went through, and the directives that were named. */
interface Outcome {
  done: string[];
  told: string[];
}

let portals: Portals;
let browser: Chromium;
let places: Places;
let ours: Outcome;
let free: Outcome;

beforeAll(async () => {
  portals = await startPortals();
  const local = `http://127.0.0.1:${portals.port}`;
  places = { https: 'https://xau.example', http: 'http://xau.example', local };
  const answer = (type: string, body: PortalPage['body'] = ''): PortalPage => ({
    body,
    headers: { 'content-type': type, 'access-control-allow-origin': '*' },
  });
  const markup = hostileMarkup(places);
  portals.add({
    [`${local}/hostile.html`]: answer('text/html', markup),
    [`${local}/picture`]: answer('image/png', photo),
    [`${places.https}/style`]: answer('text/css', remoteStyle),
    [`${places.https}/script`]: answer('text/javascript'),
  });
  const extension = copyExtension('hostile-page', () => {}, { 'hostile.html': markup });
  browser = await launchChromium({ extension, portals, locale: 'en' });
  free = await outcomeOf(
    `${local}/hostile.html`,
    forbidden.flatMap(([, , attempts]) => attempts),
  );
  ours = await outcomeOf(`${browser.origin}/hostile.html`);
});
afterAll(async () => {
  await browser?.close();
  await portals?.close();
  removeExtensions();
});

/** @param awaited attempts that are to go through, and are waited for where they leave a request. */
async function outcomeOf(address: string, awaited: string[] = []): Promise<Outcome> {
  const page = await browser.context.newPage();
  const told = new Set<string>();
  await page.exposeFunction('tell', (directive: string) => void told.add(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      (globalThis as unknown as { tell: (directive: string) => void }).tell(effectiveDirective);
    });
  });
  const requests = listen(portals);
  const asked = () => addressesOf(requests()).filter((each) => each !== address && each !== marker);
  const names = () => asked().map((each) => new URL(each).pathname.slice(1));
  await page.goto(address);
  const results = await page.evaluate(attempt, places);
  const late = awaited.filter((name) => !Object.hasOwn(results, name));
  await waitFor('the attempts', () => late.every((name) => names().includes(name)));
  await loadMarker(page, requests);
  await page.close();
  const through = Object.keys(results).filter((name) => results[name]);
  return { done: [...names(), ...through], told: [...told] };
}

describe('a page of the extension with hostile markup in it', () => {
  test.each(forbidden)('is kept from what %s forbids, which an ordinary page does', (_, told, attempts) => {
    expect(free.done).toEqual(expect.arrayContaining(attempts));
    expect(ours.done.filter((name) => attempts.includes(name))).toEqual([]);
    expect(ours.told).toContainEqual(expect.stringMatching(told));
  });

  test('asks for nothing at all but itself', () => {
    expect(free.told).toEqual([]);
    expect(ours.done).toEqual([]);
  });
});

test('every directive of the policy is tried', () => {
  const manifest = JSON.parse(readFileSync(join(chromeExtension, 'manifest.json'), 'utf8')) as Manifest;
  const directives = manifest.content_security_policy.extension_pages
    .split(';')
    .map((directive) => directive.trim().split(' ')[0]);
  expect(forbidden.map(([directive]) => directive).sort()).toEqual(directives.sort());
});
