// A pattern that tells no capitals from small letters takes several times as long to compile, and each is used but once on a
// page: addresses come in small letters instead.

/** Addresses of home pages, then of searches and forms. */
const entrance =
  /^\w+:..[^/?#]+(?:\/(?:index|default|home|trang-?chu|portal|web|guest|pages|vi|en|vn)(?:\.\w+)?)*\/?\??(?:#|$)|[?&](?:q|query|s|search|key\w*|tukhoa)=\D|\/(?:search|tim-?kiem|dang-?nhap|login|sign-?in|lien-?he|[ck]onta[ck]to?(?:-us|-und-\w+)?|so-?do(?:-\w+)?|sitemap)(?=[/?#.]|$)/;

/** Whether pages under such an address, in small letters, are hardly ever articles. */
export const isEntrance = (address: string): boolean => entrance.test(address);

const story =
  /chi-?tiet|detail|view_content|_publisher\/\w+\/content|[?&](?:\w{0,20}(?:news|item|content|article|post|bai|tin)\w{0,20}|id)=[\w-]*\d\d|\/\d{4}\/\d\d?\/|-\d{3,}(?:\.\w+)?(?:[?#]|$)|\/(?:[^/?#-]+-){5}[^/?#]+(?:[?#]|$)/;

/** Whether the address, in small letters, looks like one story's: it says so, or carries a number, a month or a whole headline. */
export const isStoryAddress = (address: string): boolean => story.test(address);
