import type { ArticleImage } from './article';

const CREDIT = /(?:^|[\s(.])(?:Ảnh|Nguồn ảnh|Photo)\s?:\s?([^()]{2,60}?)\)?[.\s]*$/u;

/** A photographer or agency a caption names, with the caption that says so. */
export interface PhotoCredit {
  name: string;
  words: string;
}

/** Who took the pictures, as their captions say at their end ("Ảnh: Minh Đức/TTXVN"); each name once. */
export function photoCredits(images: readonly ArticleImage[]): PhotoCredit[] {
  const credits = new Map<string, PhotoCredit>();
  for (const { caption } of images) {
    const name = CREDIT.exec(caption ?? '')?.[1]?.trim();
    if (caption && name && !credits.has(name)) credits.set(name, { name, words: caption });
  }
  return [...credits.values()];
}
