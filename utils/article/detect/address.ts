/** Addresses of home pages. */
const home =
  /^\w+:\/\/[^/?#]+(?:\/(?:index|default|home|trang-?chu|portal|web|guest|pages|vi|en|vn)(?:\.\w+)?)*\/?\??(?:#|$)/i;

/** Addresses of searches and forms. */
const form =
  /[?&](?:q|s|query|key\w*|tukhoa|search)=|\/(?:search|tim-?kiem|dang-?nhap|login|sign-?in|lien-?he|[ck]onta[ck]to?(?:-us|-und-\w+)?|so-?do(?:-\w+)?|sitemap)(?=[/?#.]|$)/i;

/** Whether pages under such an address are hardly ever articles. */
export const isEntrance = (address: string): boolean => home.test(address) || form.test(address);

const story =
  /chi-?tiet|detail|view_content|_publisher\/\w+\/content|[?&](?:\w{0,20}(?:news|item|content|article|post|bai|tin)\w{0,20}|id)=[\w-]*\d\d|\/\d{4}\/\d\d?\/|-\d{3,}(?:\.\w+)?(?:[?#]|$)|\/(?:[^/?#-]+-){5}[^/?#]+(?:[?#]|$)/i;

/** Whether the address looks like one story's: it says so, or carries a number, a month or a whole headline. */
export const isStoryAddress = (address: string): boolean => story.test(address);
