import { resolveAddress } from '@/utils/article/address';
import { decode } from './fileName';

/** What plays, and where. */
export interface Played {
  kind: 'video' | 'audio';
  url: string;
}

const ending = /\.(?:(mp4|m4v|webm|ogv|mov|m3u8|flv)|(mp3|m4a|aac|ogg|oga|opus|wav|wma))(?=$|[?#])/i;

/** Addresses that say of themselves that they are embedded, and that they play. */
const embedded = /^https?:\/\/(?:players?|embed|video|vcplayer)\.|\/(?:embed|player|iframe)(?:[/.?-]|$)/i;
const playing = /video|player|film|clip|\btv|tv\.|media|truyen-?hinh|wistia|streamable|rumble|[./]ted\.com/i;
const sound =
  /^https?:\/\/(?:w\.soundcloud\.com\/player|(?:[\w-]{1,60}\.){0,3}(?:spotify|mixcloud|zingmp3|podbean|anchor|acast|captivate|simplecast|buzzsprout|megaphone|libsyn|transistor|omny|audioboom|music\.apple|podcasts\.apple|vov)\.(?:com|vn|fm)\/)/i;

/** What is embedded in the same way and plays nothing. */
const silent =
  /map|forms?\/|chart|flourish|flo\.uri\.sh|datawrapper|infogram|tableau|powerbi|instagram|twitter|calendar|issuu|scribd|slideshare|yumpu|calameo|canva|captcha|googletagmanager|doubleclick|\.pdf/i;

const youTubeList =
  /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:[^#]{0,300}&)?list=([\w-]{2,80})/i;
const youTube =
  /^https?:\/\/(?:(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/|youtu\.be\/|(?:www\.)?youtube\.com\/watch\?v=)([\w-]{3,20})/i;
const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d{3,15})(?:\?(?:[^#]{0,300}&)?h=(\w{4,20}))?/i;
const facebook =
  /^https?:\/\/(?:www\.)?facebook\.com\/plugins\/video\.php\?(?:[^#]{0,2000}&)?href=([^&#]{8,2000})/i;
const dailymotion = /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w{3,20})/i;

/** The film or sound that an address ends in; undefined for a page. */
export function fileAt(value: string | null, base: string): Played | undefined {
  const [, film, heard] = (value === null ? null : ending.exec(value.slice(0, 8_000))) ?? [];
  const url = film || heard ? resolveAddress(value, base) : undefined;
  return url ? { kind: film ? 'video' : 'audio', url } : undefined;
}

/** The page where a film of YouTube is watched, from a second on where the embedding says so. */
export const watchPage = (id: string, from?: string): Played =>
  film(`https://www.youtube.com/watch?v=${id}${from ? `&t=${from}s` : ''}`);

/**
 * What an embedded player plays: the page where it is watched, where its site has one, else the player's own page.
 * @param address absolute.
 * @returns undefined for what is no player, or none that says so.
 */
export function playerAt(address: string): Played | undefined {
  const [, list] = youTubeList.exec(address) ?? [];
  if (list) return film(`https://www.youtube.com/playlist?list=${list}`);
  const [, id] = youTube.exec(address) ?? [];
  if (id) return watchPage(id, /[?&]start=(\d{1,6})/.exec(address)?.[1]);
  const [, number, secret] = vimeo.exec(address) ?? [];
  if (number) return film(`https://vimeo.com/${number}${secret ? `/${secret}` : ''}`);
  const [, href] = facebook.exec(address) ?? [];
  if (href) {
    const url = resolveAddress(decode(href), 'https://www.facebook.com/');
    return url === undefined ? undefined : film(url);
  }
  const [, motion] = dailymotion.exec(address) ?? [];
  if (motion) return film(`https://www.dailymotion.com/video/${motion}`);
  if (sound.test(address)) return { kind: 'audio', url: address };
  const isPlayer = embedded.test(address) && playing.test(address) && !silent.test(address);
  return isPlayer ? film(address) : undefined;
}

function film(url: string): Played {
  return { kind: 'video', url };
}
