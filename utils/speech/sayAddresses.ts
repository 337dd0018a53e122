const host = '[a-z0-9][a-z0-9-]{0,62}';
const ending = '(?:vn|com|net|org|gov|edu|info|int|eu|asia)';
const email = /(?<![\w.%+-])([\w.%+-]{1,64})@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})(?![\w-])/giu;
const address = new RegExp(
  `(?<![\\p{L}\\d@._-]|(?<!\\p{L})/)(?:(?:https?://(?:www\\.)?|www\\.)((?:${host}\\.){1,6}[a-z]{2,12})|((?:${host}\\.){1,5}${ending}))(?![\\p{L}\\d-])((?::\\d{1,5})?(?:[/?#][^\\s"“”<>()]*)?)`,
  'giu',
);
const hashtag = /(?<![\p{L}\d&#])#(?=\p{L})([\p{L}\p{M}\d_]{1,80})/gu;

const sayHost = (name: string): string => name.replaceAll('.', ' chấm ');

/** The name of a site or a mailbox alone: nobody follows what stands behind it by ear. Hashtags lose their sign. */
export const sayAddresses = (text: string): string =>
  /[@#]|\.[a-z]/iu.test(text)
    ? text
        .replace(email, (_, name: string, site: string) => `${sayHost(name)} a còng ${sayHost(site)}`)
        .replace(address, (_, full: string | undefined, bare: string | undefined, rest: string) => {
          const stop = /(?<![.,;:!?…])[.,;:!?…]+$/u.exec(rest.slice(-6))?.[0] ?? '';
          return `${sayHost(full ?? bare ?? '')}${stop}`;
        })
        .replace(hashtag, (_, words: string) =>
          words.replaceAll('_', ' ').replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '),
        )
    : text;
