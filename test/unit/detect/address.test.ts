import { expect, test } from 'vitest';

import { isEntrance, isStoryAddress } from '@/utils/article/detect/address';

test.each([
  'https://haiphong.gov.vn/',
  'https://haiphong.gov.vn',
  'https://haiphong.gov.vn/#tin-moi',
  'https://haiphong.gov.vn/vi/trang-chu',
  'https://sotttt.hanoi.gov.vn/web/guest/home',
  'http://phuong1.gov.vn/Pages/default.aspx',
  'http://phuong1.gov.vn/index.php/en/',
])('%s is a home page', (address) => expect(isEntrance(address.toLowerCase())).toBe(true));

test.each([
  'https://haiphong.gov.vn/tim-kiem?tukhoa=dat',
  'https://haiphong.gov.vn/danh-muc?q=dat',
  'https://haiphong.gov.vn/lien-he',
  'http://phuong1.gov.vn/Pages/lienhe.aspx',
  'https://www.landkreis.de/kontakt.html',
  'https://www.mairie.fr/contact',
  'https://haiphong.gov.vn/so-do-trang',
])('%s is a search or a form', (address) => expect(isEntrance(address.toLowerCase())).toBe(true));

test.each([
  'https://haiphong.gov.vn/tin-tuc/lien-hoan-van-nghe-quan-chung',
  'https://a.dev/posts/search-utf8',
  'https://b.com/blog//legal-issues',
  'https://web.archive.org/web/2016/http://a.de/',
  'https://haiphong.gov.vn/contacts-between-two-towns',
  'http://phuong1.gov.vn/Default.aspx?tabid=36',
])('%s may be an article', (address) => expect(isEntrance(address.toLowerCase())).toBe(false));

test.each([
  'https://haiphong.gov.vn/xay-dung-dang/so-ket-cong-tac-tuyen-giao-680455',
  'https://haiphong.gov.vn/tin/khanh-thanh-cau-qua-song-lap',
  'https://x.gov.vn/Pages/tinchitiet.aspx?ItemID=158820',
  'https://x.gov.vn/News.asp?cat=12&id=884',
  'https://x.gov.vn/-/view_content/816201-ky-ket',
  'https://jis.gov.jm/2022/05/investment/',
])('%s looks like one story’s', (address) => expect(isStoryAddress(address.toLowerCase())).toBe(true));

test.each([
  'https://haiphong.gov.vn/tin-tuc',
  'https://haiphong.gov.vn/van-ban-chi-dao',
  'http://phuong1.gov.vn/Default.aspx?tabid=36',
  'https://haiphong.gov.vn/tin-tuc?page=3',
])('%s does not', (address) => expect(isStoryAddress(address.toLowerCase())).toBe(false));

test('a long address is judged at once', () => {
  const address = `https://haiphong.gov.vn/${'a-'.repeat(50_000)}`;
  const started = performance.now();
  isEntrance(address);
  isStoryAddress(address);
  expect(performance.now() - started).toBeLessThan(500);
});
