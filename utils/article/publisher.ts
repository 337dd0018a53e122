import type { Publisher } from './article';
import type { Metadata } from './metadata';

import { isWithin } from './detect/elements';
import { repairText } from './legacy/repairText';
import { isOfficeName } from './offices';
import { bare, normalize } from './text';

const portalName =
  /(?:Cổng [Tt]hông tin [Đđ]iện tử|Trang [Tt]hông tin [Đđ]iện tử|CỔNG THÔNG TIN ĐIỆN TỬ|TRANG THÔNG TIN ĐIỆN TỬ|Trang thông tin phổ biến|Báo điện tử|Cổng TTĐT|Cổng giao tiếp điện tử|Cổng [Dd]ịch vụ công|Cổng [Dd]ữ liệu mở)[^.|;:\n©–"“”-]{0,90}/u;

const agencyLabel = /(?:cơ quan (?:quản lý|chủ quản|chủ trì)|đơn vị (?:quản lý|chủ quản))\s*:\s*/iu;
const editorLabel =
  /(?:trưởng ban biên tập|tổng biên tập|chịu trách nhiệm (?:chính|nội dung)|người chịu trách nhiệm[^:]{0,30}|phụ trách[^:]{0,20})\s*:\s*/iu;

/**
 * Who publishes the page: its name as it prints it in its footer, states it for machines, or has it in its title or
 * its header, with the body that runs it and the editor who answers for it. Read from the whole page before the
 * footer goes.
 */
export function readPublisher(page: Document, meta: Metadata): Publisher | undefined {
  const footer = footerLines(page);
  const names = portalNames(footer);
  // "Cổng TTĐT tỉnh An Bình" is the short form of what the page may say in full elsewhere.
  const long = names.find(({ value }) => value.split(' ').length > 5);
  const [short] = names;
  const agency = after(footer, agencyLabel);
  const stated =
    long?.value ??
    meta.siteName ??
    portalInHeader(page) ??
    nameInTitle(page) ??
    nameInHeader(page) ??
    nameBehindHeadline(page);
  const printed = stated === undefined ? short : long;
  const name = stated ?? printed?.value ?? ownerIn(footer);
  if (!name || name.length < 3) return undefined;
  const editor = after(footer, editorLabel);
  const words = {
    ...(printed && { name: printed.line }),
    ...(agency && { agency: agency.line }),
    ...(editor && { editor: editor.line }),
  };
  return {
    name: isOfficeName(name) ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name.slice(0, 200),
    ...(agency && { agency: agency.value }),
    ...(editor && { editor: editor.value }),
    ...(Object.keys(words).length > 0 && { words }),
  };
}

/** What a line of the imprint tells, and the line. */
interface Told {
  value: string;
  line: string;
}

/** Lines of the page's last part, where imprints stand. Forms are skipped over: their controls may shadow anything. */
function footerLines(page: Document): string[] {
  // A form is asked nothing: its controls can go by the name of any property.
  const footers = 'footer, [role=contentinfo]:not(form), [id*=footer i]:not(form), .footer:not(form)';
  const isInOther = ({ parentElement: parent }: Element): boolean =>
    parent !== null && isWithin(parent, footers);
  const marked = [...page.querySelectorAll(`${footers}, .ft:not(form), .foot:not(form)`)]
    .filter((each) => !isInOther(each))
    .slice(-3);
  const holders = marked.length > 0 ? marked : [...page.querySelectorAll('body > *')].slice(-4);
  const lines: string[] = [];
  for (const holder of holders) {
    const walker = page.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    let steps = 0;
    let line = '';
    let parent: Node | null = null;
    for (let node = walker.nextNode(); node && steps < 3_000; node = walker.nextNode(), steps++) {
      const block = blockOf(node);
      if (!block) continue;
      if (block !== parent) {
        lines.push(normalize(repairText(line)));
        line = '';
        parent = block;
      }
      line += ` ${node.nodeValue ?? ''}`;
    }
    lines.push(normalize(repairText(line)));
  }
  return lines.filter((line) => line.length > 2 && line.length < 400);
}

function blockOf(node: Node): Node | null {
  let element = node.parentElement;
  if (element && /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/i.test(element.localName)) return null;
  // Boxes of links name other sites.
  if (element && isWithin(element, 'select, li a')) return null;
  while (element && /^(?:b|strong|i|em|span|a|font|u|label|small)$/.test(element.localName))
    element = element.parentElement;
  return element;
}

/** What kind of site it is, and not whose. */
const barePortal =
  /^(?:(?:cổng|trang) (?:thông tin|giao tiếp|ttđt|dịch vụ công|dữ liệu mở)|báo)(?: điện tử| phổ biến| tổng hợp)?[\s,-]*$/iu;

/** What lines call a portal by name, without what follows it there. */
function portalNames(lines: string[]): Told[] {
  return lines.flatMap((line) => {
    const match = portalName
      .exec(line)?.[0]
      ?.split(
        /(?<!\s)\s+(?:bản quyền|giấy phép|địa chỉ|điện thoại|email|ghi rõ|được phát triển|thiết kế|cơ quan|trưởng ban|chịu trách nhiệm)(?![\p{L}])/iu,
      )[0]
      ?.trim();
    // "© Bản quyền thuộc Cổng thông tin điện tử" alone is no name.
    return match && !barePortal.test(match) ? [{ value: match.replace(/(?<![,\s])[,\s]+$/, ''), line }] : [];
  });
}

function after(lines: string[], label: RegExp): Told | undefined {
  for (const line of lines) {
    const match = label.exec(line);
    if (!match) continue;
    const value = line
      .slice(match.index + match[0].length)
      .split(
        /(?<!\s)\s+(?:điện thoại|địa chỉ|email|tel|đt|giấy phép|trưởng ban|chịu trách nhiệm)(?!\p{L})|\s[|•]\s/iu,
      )[0]
      ?.replace(/(?<![\s.;,-])[\s.;,-]+$/, '');
    if (value && value.length >= 3 && value.length < 160) return { value, line };
  }
  return undefined;
}

const foreignOffice =
  /^(?=.{8,80}$)(?:\p{Lu}.*\s)?(?:Ministry|Department|Government|Council|Agency|Commission|Authority|Administration|Ministère|Préfecture|Ministerio|Gobierno|Ministério|Governo|Ministero|Comune|Bundesministerium)(?!\p{L})/u;

/** "© 2025 Ban Quản lý …", "Bản quyền thuộc về Sở …", as far as it is the name of an office. */
function ownerIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const held =
      /(?:©|\(c\)|copyright|bản quyền(?: thuộc)?(?: về| của)?)[\s\d:–-]{0,20}(?:by |về |của )?(?<name>[^.|;:()©–]{3,120})/iu.exec(
        line,
      );
    const name = held?.groups?.['name']?.split(/(?<!\s)\s+-\s|,\s/)[0]?.trim();
    if (name && (isOfficeName(name) || foreignOffice.test(name))) return name;
  }
  return undefined;
}

/** "Trang thông tin điện tử …" beside the logo. */
function portalInHeader(page: Document): string | undefined {
  for (const place of [
    ...page.querySelectorAll(
      'h1, [class*=slogan]:not(form), #site-name:not(form), .site-name:not(form), .site-title:not(form)',
    ),
  ].slice(0, 8)) {
    const text = normalize(repairText((place.textContent ?? '').slice(0, 300)));
    const name = text.length <= 160 ? portalName.exec(text)?.[0].trim() : undefined;
    if (name) return name;
  }
  return undefined;
}

/** What the widespread content systems call the place of a site's name. */
function nameInHeader(page: Document): string | undefined {
  const place = page.querySelector('#site-name:not(form), .site-name:not(form), .site-title:not(form)');
  const name = normalize(repairText(place?.textContent ?? ''));
  return name.length >= 3 && name.length <= 120 ? name : undefined;
}

/** "The headline | News | The site", "The site - The headline": what the page's title has besides the words of its heading. */
function nameBehindHeadline(page: Document): string | undefined {
  const title = normalize(repairText(page.querySelector('title')?.textContent ?? ''));
  const parts = title.split(/\s[-–—|»]\s|[_|]/).filter((part) => part.trim());
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const headings = new Set(
    [...page.querySelectorAll('h1, h2, h3')].slice(0, 30).map(({ textContent }) => bare(textContent ?? '')),
  );
  const isHeading = (words: string) => bare(words) !== '' && headings.has(bare(words));
  if (parts.length < 2) return undefined;
  const name =
    isHeading(parts.slice(0, -1).join(' ')) || isHeading(first) ? last : isHeading(last) ? first : undefined;
  return name && name.length <= 120 ? name.trim() : undefined;
}

function nameInTitle(page: Document): string | undefined {
  const title = normalize(repairText(page.querySelector('title')?.textContent ?? ''));
  return (
    portalName.exec(title)?.[0]?.trim() ??
    title
      .split(/\s[-–—|»]\s/)
      .findLast(
        (part) =>
          /\b(?:portal|ministry|government|department)\b|^Trang thông tin /iu.test(part) ||
          isOfficeName(part.trim()),
      )
      ?.trim()
  );
}
