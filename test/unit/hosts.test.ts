import { expect, test } from 'vitest';

import { domainGroups, portalDomains, portalPatterns } from '@/utils/portals/hosts';

/** What `*://*.domain/*` means to a browser: http or https, the domain itself or any subdomain, any path. */
function matches(pattern: string, address: string): boolean {
  const [, domain] = /^\*:\/\/\*\.([^/*]+)\/\*$/.exec(pattern) ?? [];
  if (!domain) throw new Error(`not a match pattern of our form: ${pattern}`);
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && (hostname === domain || hostname.endsWith(`.${domain}`));
}
const isPortal = (address: string) => portalPatterns.some((pattern) => matches(pattern, address));

/** Province or city → a domain it uses or used, as the map stood before July 2025. */
const provinces: Record<string, string> = {
  'An Giang': 'angiang.gov.vn',
  'Bà Rịa - Vũng Tàu': 'baria-vungtau.gov.vn',
  'Bắc Giang': 'bacgiang.gov.vn',
  'Bắc Kạn': 'backan.gov.vn',
  'Bạc Liêu': 'baclieu.gov.vn',
  'Bắc Ninh': 'bacninh.gov.vn',
  'Bến Tre': 'bentre.gov.vn',
  'Bình Định': 'binhdinh.gov.vn',
  'Bình Dương': 'binhduong.gov.vn',
  'Bình Phước': 'binhphuoc.gov.vn',
  'Bình Thuận': 'binhthuan.gov.vn',
  'Cà Mau': 'camau.gov.vn',
  'Cần Thơ': 'cantho.gov.vn',
  'Cao Bằng': 'caobang.gov.vn',
  'Đà Nẵng': 'danang.gov.vn',
  'Đắk Lắk': 'daklak.gov.vn',
  'Đắk Nông': 'daknong.gov.vn',
  'Điện Biên': 'dienbien.gov.vn',
  'Đồng Nai': 'dongnai.gov.vn',
  'Đồng Tháp': 'dongthap.gov.vn',
  'Gia Lai': 'gialai.gov.vn',
  'Hà Giang': 'hagiang.gov.vn',
  'Hà Nam': 'hanam.gov.vn',
  'Hà Nội': 'hanoi.gov.vn',
  'Hà Tĩnh': 'hatinh.gov.vn',
  'Hải Dương': 'haiduong.gov.vn',
  'Hải Phòng': 'haiphong.gov.vn',
  'Hậu Giang': 'haugiang.gov.vn',
  'Hòa Bình': 'hoabinh.gov.vn',
  'Hưng Yên': 'hungyen.gov.vn',
  'Khánh Hòa': 'khanhhoa.gov.vn',
  'Kiên Giang': 'kiengiang.gov.vn',
  'Kon Tum': 'kontum.gov.vn',
  'Lai Châu': 'laichau.gov.vn',
  'Lâm Đồng': 'lamdong.gov.vn',
  'Lạng Sơn': 'langson.gov.vn',
  'Lào Cai': 'laocai.gov.vn',
  'Long An': 'longan.gov.vn',
  'Nam Định': 'namdinh.gov.vn',
  'Nghệ An': 'nghean.gov.vn',
  'Ninh Bình': 'ninhbinh.gov.vn',
  'Ninh Thuận': 'ninhthuan.gov.vn',
  'Phú Thọ': 'phutho.gov.vn',
  'Phú Yên': 'phuyen.gov.vn',
  'Quảng Bình': 'quangbinh.gov.vn',
  'Quảng Nam': 'quangnam.gov.vn',
  'Quảng Ngãi': 'quangngai.gov.vn',
  'Quảng Ninh': 'quangninh.gov.vn',
  'Quảng Trị': 'quangtri.gov.vn',
  'Sóc Trăng': 'soctrang.gov.vn',
  'Sơn La': 'sonla.gov.vn',
  'Tây Ninh': 'tayninh.gov.vn',
  'Thái Bình': 'thaibinh.gov.vn',
  'Thái Nguyên': 'thainguyen.gov.vn',
  'Thanh Hóa': 'thanhhoa.gov.vn',
  'Thừa Thiên Huế': 'thuathienhue.gov.vn',
  'Tiền Giang': 'tiengiang.gov.vn',
  'Thành phố Hồ Chí Minh': 'hochiminhcity.gov.vn',
  'Trà Vinh': 'travinh.gov.vn',
  'Tuyên Quang': 'tuyenquang.gov.vn',
  'Vĩnh Long': 'vinhlong.gov.vn',
  'Vĩnh Phúc': 'vinhphuc.gov.vn',
  'Yên Bái': 'yenbai.gov.vn',
};

/** The 34 since July 2025; the one that is new under its name is Huế. */
const provincesNow = [
  ...['An Giang', 'Bắc Ninh', 'Cà Mau', 'Cần Thơ', 'Cao Bằng', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên', 'Đồng Nai'],
  ...['Đồng Tháp', 'Gia Lai', 'Hà Nội', 'Hà Tĩnh', 'Hải Phòng', 'Huế', 'Hưng Yên', 'Khánh Hòa', 'Lai Châu'],
  ...['Lâm Đồng', 'Lạng Sơn', 'Lào Cai', 'Nghệ An', 'Ninh Bình', 'Phú Thọ', 'Quảng Ngãi', 'Quảng Ninh'],
  ...['Quảng Trị', 'Sơn La', 'Tây Ninh', 'Thái Nguyên', 'Thanh Hóa', 'Thành phố Hồ Chí Minh', 'Tuyên Quang'],
  'Vĩnh Long',
];

test('no domain is listed twice', () => {
  expect(portalDomains.filter((domain, index) => portalDomains.indexOf(domain) !== index)).toEqual([]);
});

test('no domain stands under another one that is listed', () => {
  const covered = portalDomains.filter((domain) =>
    portalDomains.some((other) => domain.endsWith(`.${other}`)),
  );
  expect(covered).toEqual([]);
});

test('no entry is a bare public suffix', () => {
  const suffixes = /^((ac|biz|com|edu|gov|health|info|int|mil|name|net|org|pro)\.)?vn$/;
  expect(portalDomains.filter((domain) => suffixes.test(domain))).toEqual([]);
});

test('every entry is a registrable domain: one label before the public suffix', () => {
  const registrable = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.(?:(?:com|gov|org)\.)?vn$/;
  expect(portalDomains.filter((domain) => !registrable.test(domain))).toEqual([]);
});

test('every pattern is a match pattern over http and https with subdomains and any path', () => {
  expect(portalPatterns).toHaveLength(portalDomains.length);
  for (const pattern of portalPatterns) expect(pattern).toMatch(/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z]+)+\/\*$/);
});

test.each(Object.entries(domainGroups))('%s are in alphabetical order', (_name, domains) => {
  expect(domains).toEqual([...domains].sort());
});

test('the list of provinces in this test is whole', () => {
  expect(Object.keys(provinces)).toHaveLength(63);
  expect(provincesNow).toHaveLength(34);
  expect(provincesNow.filter((name) => !provinces[name])).toEqual(['Huế']);
});

test('every province and city is covered, the 63 and the 34', () => {
  const missing = Object.entries(provinces).filter(([, domain]) => !isPortal(`https://${domain}/`));
  expect(missing).toEqual([]);
  expect(isPortal('https://hue.gov.vn/')).toBe(true);
});

test.each([
  'https://haiphong.gov.vn/tin-tuc/bai-viet-1',
  'http://www.haiphong.gov.vn/',
  'https://kienan.haiphong.gov.vn/van-ban?id=3#top',
  'https://xaydungchinhsach.chinhphu.vn/a.htm',
  'https://www.hochiminhcity.gov.vn:8443/web/guest',
  'https://bqp.vn/',
])('%s is a portal', (address) => {
  expect(isPortal(address)).toBe(true);
});

test.each([
  'https://haiphong.gov.vn.evil.com/',
  'https://evil.com/haiphong.gov.vn/',
  'https://evil.com/?u=https://haiphong.gov.vn/',
  'https://haiphong.gov.vn@evil.com/',
  'https://nothaiphong.gov.vn/',
  'https://haiphong-gov.vn/',
  'https://gov.vn/',
  'ftp://haiphong.gov.vn/',
  'https://example.com/',
])('%s is not a portal', (address) => {
  expect(isPortal(address)).toBe(false);
});
