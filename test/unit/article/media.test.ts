import { Node as LinkedomNode, parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';

import type { Media } from '@/utils/article/article';

import { findMedia } from '@/utils/article/media';

vi.stubGlobal('NodeFilter', { SHOW_ELEMENT: 1, SHOW_TEXT: 4 });
vi.stubGlobal('Node', { DOCUMENT_POSITION_FOLLOWING: 4 });

/** linkedom compares depths, where browsers compare places. */
const pathOf = (node: Node): number[] =>
  node.parentNode
    ? [...pathOf(node.parentNode), [...node.parentNode.childNodes].indexOf(node as ChildNode)]
    : [];
LinkedomNode.prototype.compareDocumentPosition = function (this: Node, other: Node) {
  const [own, others] = [pathOf(this), pathOf(other)];
  const at = own.findIndex((step, index) => step !== others[index]);
  return at < 0 || (own[at] ?? 0) < (others[at] ?? -1) ? 4 : 2;
};

const base = 'https://vanhoa.thanhlang.gov.vn/tin/le-hoi-den-lang';
const site = 'https://vanhoa.thanhlang.gov.vn';
const first = 'Lễ hội đền Láng năm nay mở từ mùng 6 đến mùng 8 tháng Giêng, thu hút hơn bốn vạn lượt khách.';
const second = 'Phần hội có thi nấu cơm, kéo co và hát đối trên thuyền do đoàn viên ba xã ven sông tổ chức.';

/** The films and sounds of a page whose story holds `inside` between its two paragraphs. */
const mediaOf = (inside: string, surroundings?: { above?: string; around?: string }): Media[] =>
  finderOf(inside, surroundings)();

/** The same, to be asked as often as one likes. */
function finderOf(inside: string, { above = '', around = '' } = {}): () => Media[] {
  const html = `<html><body>${around}<main><h1>Khai hội đền Láng</h1>${above}<div class="noi-dung"><p>${first}</p>${inside}<p>${second}</p></div></main></body></html>`;
  const page = parseHTML(html).document;
  const copy = parseHTML(html).document;
  for (const lost of copy.querySelectorAll('audio, [style*=none]')) lost.remove();
  const root = copy.querySelector('.noi-dung');
  if (!root) throw new Error('no story');
  const heading = copy.querySelector('h1') ?? undefined;
  return () => findMedia(page, { root, heading, base, html: `<p>${first}</p><p>${second}</p>` });
}

test.each([
  ['a film', '<video src="/v/hoi.mp4"></video>', 'video', `${site}/v/hoi.mp4`],
  [
    'a film’s source',
    '<video><source src="v/hoi.mp4" type="video/mp4"></video>',
    'video',
    `${site}/tin/v/hoi.mp4`,
  ],
  ['a sound', '<audio src="https://cdn.vn/a.mp3" controls></audio>', 'audio', 'https://cdn.vn/a.mp3'],
  ['a sound’s source', '<audio><source src="/a.mp3"></audio>', 'audio', `${site}/a.mp3`],
  [
    'YouTube',
    '<iframe src="https://www.youtube.com/embed/abc_D-12345?rel=0"></iframe>',
    'video',
    'https://www.youtube.com/watch?v=abc_D-12345',
  ],
  [
    'YouTube without cookies',
    '<iframe src="//www.youtube-nocookie.com/embed/abc_D-12345"></iframe>',
    'video',
    'https://www.youtube.com/watch?v=abc_D-12345',
  ],
  [
    'YouTube from a second on',
    '<iframe src="https://www.youtube.com/embed/abc_D-12345?start=90"></iframe>',
    'video',
    'https://www.youtube.com/watch?v=abc_D-12345&t=90s',
  ],
  [
    'a list of YouTube',
    '<iframe src="https://www.youtube.com/embed/videoseries?list=PL12"></iframe>',
    'video',
    'https://www.youtube.com/playlist?list=PL12',
  ],
  [
    'Vimeo',
    '<iframe src="https://player.vimeo.com/video/879269983?h=0a1b2c"></iframe>',
    'video',
    'https://vimeo.com/879269983/0a1b2c',
  ],
  [
    'Facebook',
    '<iframe src="https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fxa%2Fvideos%2F1%2F&width=500"></iframe>',
    'video',
    'https://www.facebook.com/xa/videos/1/',
  ],
  [
    'Dailymotion',
    '<iframe src="https://www.dailymotion.com/embed/video/x8abc"></iframe>',
    'video',
    'https://www.dailymotion.com/video/x8abc',
  ],
  [
    'VTV',
    '<iframe src="https://vtv.vn/embed/12345.htm" allowfullscreen></iframe>',
    'video',
    'https://vtv.vn/embed/12345.htm',
  ],
  [
    'a newspaper’s player',
    '<iframe src="https://player.sohatv.vn/embed/12345?vid=a/b.mp4"></iframe>',
    'video',
    'https://player.sohatv.vn/embed/12345?vid=a/b.mp4',
  ],
  [
    'a podcast',
    '<iframe src="https://embed.acast.com/chuyen-lang/so-3"></iframe>',
    'audio',
    'https://embed.acast.com/chuyen-lang/so-3',
  ],
  [
    'SoundCloud',
    '<iframe src="https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1"></iframe>',
    'audio',
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
  ],
  [
    'a frame that loads late',
    '<iframe src="about:blank" data-src="https://www.youtube.com/embed/abc_D-12345"></iframe>',
    'video',
    'https://www.youtube.com/watch?v=abc_D-12345',
  ],
  [
    'a player’s attribute',
    '<div class="player" data-video-src="/v/hoi.m3u8"></div>',
    'video',
    `${site}/v/hoi.m3u8`,
  ],
  [
    'a player’s file',
    '<div data-file="https://cdn.vn/hoi.mp4?x=1"></div>',
    'video',
    'https://cdn.vn/hoi.mp4?x=1',
  ],
  ['a player’s sound', '<div data-file="/phat-thanh.mp3"></div>', 'audio', `${site}/phat-thanh.mp3`],
  [
    'an address without its scheme',
    '<div data-vid="cdn.bao.vn/2024/hoi.mp4"></div>',
    'video',
    'https://cdn.bao.vn/2024/hoi.mp4',
  ],
  [
    'a light player of YouTube',
    '<lite-youtube videoid="abc_D-12345"></lite-youtube>',
    'video',
    'https://www.youtube.com/watch?v=abc_D-12345',
  ],
  ['a link to a film', '<p><a href="/v/hoi.mp4">Xem phóng sự</a></p>', 'video', `${site}/v/hoi.mp4`],
])('%s in the story is a link that plays', (_what, html, kind, url) => {
  const [media, ...rest] = mediaOf(html);
  expect(media).toMatchObject({ kind, url, at: 0 });
  expect(rest).toEqual([]);
});

test('title and poster are what the page says', () => {
  expect(
    mediaOf(
      '<figure><video poster="/p.jpg" src="/v.mp4"></video><figcaption>Rước kiệu trên sông</figcaption></figure>',
    ),
  ).toEqual([
    { kind: 'video', url: `${site}/v.mp4`, title: 'Rước kiệu trên sông', poster: `${site}/p.jpg`, at: 0 },
  ]);
  expect(
    mediaOf('<iframe title="Hát đối trên thuyền" src="https://www.youtube.com/embed/abc"></iframe>')[0]
      ?.title,
  ).toBe('Hát đối trên thuyền');
  expect(
    mediaOf('<iframe title="YouTube video player" src="https://www.youtube.com/embed/abc"></iframe>')[0],
  ).not.toHaveProperty('title');
  expect(mediaOf('<p><a href="/v/hoi.mp4">Xem phóng sự</a></p>')[0]?.title).toBe('Xem phóng sự');
});

test.each([
  ['a film the browser made itself', '<video src="blob:https://a.vn/1"></video>'],
  ['a film of data', '<video src="data:video/mp4;base64,AAAA"></video>'],
  ['an empty player', '<video></video><audio src=""></audio>'],
  ['a map', '<iframe src="https://www.google.com/maps/embed?pb=1" allowfullscreen></iframe>'],
  ['a form', '<iframe src="https://docs.google.com/forms/d/e/1/viewform?embedded=true"></iframe>'],
  ['a file', '<iframe src="/tep/video.pdf"></iframe>'],
  ['a script', '<iframe src="javascript:alert(1)"></iframe>'],
  [
    'a Facebook page',
    '<iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Ffacebook.com%2Fxa"></iframe>',
  ],
  ['a counter', '<iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe>'],
  ['a hidden film', '<div style="display:none"><video src="/v.mp4"></video></div>'],
  ['a hidden sound', '<div style="display: none"><audio src="/v.mp3"></audio></div>'],
  ['a sound in a side box', '<aside><audio src="/v.mp3"></audio></aside>'],
  [
    'a film of related news',
    '<div class="video-lien-quan related"><iframe src="https://www.youtube.com/embed/abc"></iframe></div>',
  ],
  ['a model to be printed', '<iframe src="https://www.printables.com/embed/1520471"></iframe>'],
  [
    'a film under a heading of other films',
    '<div><h3>Video khác</h3><iframe src="https://www.youtube.com/embed/abc"></iframe></div>',
  ],
  ['a film in a side box', '<aside><video src="/v.mp4"></video></aside>'],
  ['an attribute that is no film', '<div data-file="/a.pdf" data-src="/a.jpg"></div>'],
])('%s is none of the story’s', (_what, html) => expect(mediaOf(html)).toEqual([]));

test('a film between title and story belongs to it, with no place in it', () => {
  expect(
    mediaOf('', {
      above: '<div class="khung"><iframe src="https://www.youtube.com/embed/abc"></iframe></div>',
    }),
  ).toEqual([{ kind: 'video', url: 'https://www.youtube.com/watch?v=abc' }]);
});

test('a film of a column beside the story does not', () => {
  const frame = '<iframe src="https://www.youtube.com/embed/abc"></iframe>';
  expect(mediaOf('', { around: `<div class="cot-trai"><h3>Video</h3>${frame}</div>` })).toEqual([]);
  expect(mediaOf('', { above: `<aside>${frame}</aside>` })).toEqual([]);
});

test('a film embedded twice is one', () => {
  expect(
    mediaOf(
      '<iframe src="https://www.youtube.com/embed/abc"></iframe><iframe src="https://youtube.com/embed/abc?autoplay=1"></iframe>',
    ),
  ).toHaveLength(1);
});

test('a sound and its numbered player are one, whatever program plays it', () => {
  expect(
    mediaOf(
      '<iframe title="videopress Video Player" src="https://videopress.com/embed/abc"></iframe><p><a href="/a.mp3">Tải về</a></p><audio src="/a.mp3?_=1"></audio>',
    ),
  ).toEqual([
    { kind: 'video', url: 'https://videopress.com/embed/abc', at: 0 },
    { kind: 'audio', url: `${site}/a.mp3`, at: 0 },
  ]);
});

test('each film stands behind the block it was printed behind', () => {
  const html = `<html><body><main><h1>Khai hội</h1><div class="noi-dung"><p>${first}</p><video src="/1.mp4"></video><p>${second}</p><video src="/2.mp4"></video></div></main></body></html>`;
  const page = parseHTML(html).document;
  const root = parseHTML(html).document.querySelector('.noi-dung');
  if (!root) throw new Error('no story');
  expect(
    findMedia(page, { root, heading: undefined, base, html: `<p>${first}</p><p>${second}</p>` }).map(
      ({ at }) => at,
    ),
  ).toEqual([0, 1]);
});

test('a sound is found by the words on both sides of it, however short', () => {
  expect(mediaOf('<p>Nghe</p><audio src="/a.mp3"></audio><p>Xem</p>')).toEqual([
    { kind: 'audio', url: `${site}/a.mp3` },
  ]);
});

test('a sound is found by one side where the other is hidden', () => {
  const hidden = '<p style="display:none">Lời bình của máy</p>';
  expect(mediaOf(`<audio src="/a.mp3"></audio>${hidden}`)).toMatchObject([{ url: `${site}/a.mp3`, at: 0 }]);
  expect(mediaOf(`${hidden}<audio src="/a.mp3"></audio>`)).toMatchObject([{ url: `${site}/a.mp3` }]);
});

test('the page is not changed', () => {
  const html = `<html><body><main><div class="noi-dung"><p>${first}</p><video src="/1.mp4"></video></div></main></body></html>`;
  const page = parseHTML(html).document;
  const before = page.documentElement.outerHTML;
  const root = parseHTML(html).document.querySelector('.noi-dung');
  if (root) findMedia(page, { root, heading: undefined, base, html: `<p>${first}</p>` });
  expect(page.documentElement.outerHTML).toBe(before);
});

/** Processor time of the quickest of five runs, in microseconds: other programs' work does not count. */
function costOf(work: () => unknown): number {
  const costs = [1, 2, 3, 4, 5].map(() => {
    const started = process.cpuUsage();
    work();
    return process.cpuUsage(started).user;
  });
  return Math.min(...costs);
}

test('four times the films take no more than linear time, and fifty are kept', () => {
  const films = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `<p>Cảnh ${index}</p><video src="/${index}.mp4"></video>`,
    ).join('');
  const [few, many] = [finderOf(films(400)), finderOf(films(1_600))];
  expect(few()).toHaveLength(50);
  expect(costOf(many)).toBeLessThan(9 * costOf(few) + 20_000);
}, 60_000);
