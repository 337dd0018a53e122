import type { Page } from 'playwright';

import type { PortalPages, PortalRequest } from '../browsers/portals';
import { waitFor } from '../browsers/wait';
import { photo } from '../e2e/site';
import { longStory } from '../e2e/stories';
import { title } from './site';

/** Where the loaders lead. */
export const tracker = 'https://theo-doi.example';

/** What a browser loads without being asked, each thing from an address of its own. */
const loaders = {
  srcset: (url: string) => `<img srcset="${url} 1x" alt="">`,
  source: (url: string) => `<picture><source srcset="${url}"><img alt=""></picture>`,
  'style-attribute': (url: string) => `<p style="background: url(${url})">Nền</p>`,
  'style-import': (url: string) => `<style>@import "${url}";</style>`,
  'style-background': (url: string) => `<style>main { background: url("${url}") }</style>`,
  'style-content': (url: string) => `<style>h1::after { content: url("${url}") }</style>`,
  'style-font': (url: string) =>
    `<style>@font-face { font-family: dau; src: url("${url}") } h1 { font-family: dau }</style>`,
  stylesheet: (url: string) => `<link rel="stylesheet" href="${url}">`,
  prefetch: (url: string) => `<link rel="prefetch" href="${url}">`,
  preload: (url: string) => `<link rel="preload" as="image" href="${url}">`,
  modulepreload: (url: string) => `<link rel="modulepreload" href="${url}">`,
  'video-poster': (url: string) => `<video poster="${url}"></video>`,
  video: (url: string) => `<video preload="auto" src="${url}"></video>`,
  audio: (url: string) => `<audio preload="auto" src="${url}"></audio>`,
  'input-image': (url: string) => `<input type="image" src="${url}" alt="">`,
  object: (url: string) => `<object data="${url}"></object>`,
  embed: (url: string) => `<embed src="${url}">`,
  'svg-image': (url: string) => `<svg width="9" height="9"><image href="${url}" width="9" height="9"/></svg>`,
  'table-background': (url: string) => `<table background="${url}"><tr><td>Bảng</td></tr></table>`,
  frame: (url: string) => `<iframe src="${url}"></iframe>`,
  'frame-srcdoc': (url: string) => `<iframe srcdoc="<img src='${url}'>"></iframe>`,
  script: (url: string) => `<script src="${url}"></script>`,
};

const addressOf = (name: string): string => `${tracker}/${name}`;

export const loaderAddresses = Object.keys(loaders).map(addressOf);

/** All of them, as markup. */
export const loaderMarkup = Object.entries(loaders)
  .map(([name, write]) => write(addressOf(name)))
  .join('\n');

export const picture = `${tracker}/anh.png`;
export const figure = `<figure><img src="${picture}" width="640" height="400" alt="Cầu Rế"></figure>`;

/** The pictures of these stories, for whoever asks. */
export const trackerPages: PortalPages = {
  [picture]: {
    body: photo,
    headers: { 'content-type': 'image/png', 'cache-control': 'no-store', 'access-control-allow-origin': '*' },
  },
};

/** A page whose story has this behind its heading. */
export const pageWith = (markup: string): string =>
  `<!doctype html><html lang="vi"><head><title>${title}</title></head><body>${longStory(title).replace('</h1>', `</h1>${markup}`)}</body></html>`;

export const addressesOf = (requests: PortalRequest[]): string[] => requests.map(({ address }) => address);

export const marker = `${tracker}/moc`;

/** Whatever was begun before this has arrived when this has. */
export async function loadMarker(page: Page, requests: () => PortalRequest[]): Promise<void> {
  await page.evaluate((src) => {
    const image = new Image();
    image.src = src;
  }, marker);
  await waitFor('the marker', () => addressesOf(requests()).includes(marker));
  await page.waitForTimeout(300);
}
