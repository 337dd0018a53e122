import type { Plugin } from 'vite';
import subsetFont from 'subset-font';

/** The weights that are used, as the face is declared in `theme.css`. */
const weights = { min: 400, max: 700 };

/** Every sign that the file has may be read: only its weights become fewer. */
const everySign = String.fromCodePoint(...Array.from({ length: 0x2600 - 0x20 }, (_, at) => 0x20 + at));

/** Ships the typeface without the weights that nothing is set in, which are a third of its size. */
export function narrowFonts(): Plugin {
  return {
    name: 'thoang:narrow-fonts',
    apply: 'build',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const isFace = file.fileName.includes('literata') && file.fileName.endsWith('.woff2');
        if (file.type !== 'asset' || !isFace) continue;
        const whole = Buffer.from(file.source as Uint8Array);
        file.source = await subsetFont(whole, everySign, {
          targetFormat: 'woff2',
          variationAxes: { wght: weights },
        });
      }
    },
  };
}
