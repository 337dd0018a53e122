import { expect, test } from 'vitest';

import { photoCredits } from '@/utils/article/photoCredits';

const image = (caption?: string) => ({ url: 'https://a.vn/1.jpg', ...(caption && { caption }) });

test('who took a picture is who its caption names at its end, each once', () => {
  const captions = [
    'Quang cảnh lễ khởi công. Ảnh: Minh Đức/TTXVN',
    'Toàn cảnh hội nghị (Ảnh: VGP/Quang Hiếu).',
    'Một góc khác. Ảnh: Minh Đức/TTXVN',
    'Nguồn ảnh: T.L.',
  ];
  expect(photoCredits(captions.map(image))).toEqual([
    { name: 'Minh Đức/TTXVN', words: captions[0] },
    { name: 'VGP/Quang Hiếu', words: captions[1] },
    { name: 'T.L', words: captions[3] },
  ]);
});

test('a caption without a credit names nobody', () => {
  const captions = [undefined, 'Triển lãm Ảnh nghệ thuật', 'Ảnh minh họa', 'Quang cảnh hội nghị'];
  expect(photoCredits(captions.map(image))).toEqual([]);
});
