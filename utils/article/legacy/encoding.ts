/**
 * How Vietnamese was typed before Unicode: `tcvn3` in the fonts of the north (TCVN 5712:1993, its third set, called
 * ABC: .VnTime, .VnArialH), `vni` in those of the south (VNI-Times). To a browser both are Western letters.
 */
export const encodings = ['tcvn3', 'vni'] as const;
export type LegacyEncoding = (typeof encodings)[number];
