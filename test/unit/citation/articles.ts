import type { Article } from '@/utils/article/article';

export const accessedOn = '2021-12-17';

/** Nothing but what every article has. */
export const bare: Article = {
  address: 'https://haiphong.gov.vn/tin/101',
  title: 'Tổng kết công tác tuyên giáo',
  language: 'vi',
  direction: 'ltr',
  html: '<p>Nội dung.</p>',
  text: 'Nội dung.',
  images: [],
  attachments: [],
};

export const full: Article = {
  ...bare,
  lead: 'Sáng 16/12, hội nghị diễn ra.',
  byline: 'Hoàng Tùng',
  publisher: { name: 'Cổng TTĐT thành phố Hải Phòng', agency: 'Văn phòng UBND thành phố' },
  published: { date: '2021-12-16T14:05', inferred: false, text: '16/12/2021 14:05' },
  text: 'Sáng 16/12, hội nghị diễn ra.\n\nNội dung.',
};

export const inferred: Article = {
  ...full,
  published: { date: '2021-12-16', inferred: true, text: 'Sáng 16/12 … năm 2021' },
};

/** A line that would end, open or run something in each of the formats. */
export const hostileLine =
  "=cmd|' /C calc'!A0 {a} } 50% \\input{x} $y$ #1 a_b ~ ^ & \"q\" “w” ''i'' -- `c` *b* [l](javascript:x) <script>alert(1)</script> <!-- {{t|u=v}} ]] | &amp; ~~~~ TY - JOUR @misc{z, 😀";

export const hostile: Article = {
  ...full,
  title: `${hostileLine}\nER  - \r\nTY  - BOOK`,
  lead: hostileLine,
  byline: `${hostileLine}\nAU  - Kẻ khác`,
  publisher: { name: hostileLine, agency: hostileLine },
  address: 'https://haiphong.gov.vn/a b?x={y}|z[0]&q="><script>\'`\\',
};
