import { sanitizeToFragment } from '@/utils/article/sanitize';

/**
 * An article's HTML as word processors set it: tables get lines, which they do not draw by themselves; a figure, which
 * they take for an indented paragraph, becomes its picture and its caption, centred. What comes out is sanitized.
 */
export function officeHtml(html: string): string {
  const fragment = sanitizeToFragment(html);
  for (const table of fragment.querySelectorAll('table')) {
    for (const [name, value] of Object.entries({ border: '1', cellspacing: '0', cellpadding: '4' }))
      table.setAttribute(name, value);
  }
  for (const figure of fragment.querySelectorAll('figure')) {
    figure.replaceWith(...[...figure.children].map(centred));
  }
  const box = document.createElement('div');
  box.append(fragment);
  return box.innerHTML;
}

function centred(part: Element): Element {
  const paragraph = document.createElement('p');
  paragraph.setAttribute('align', 'center');
  if (part.localName !== 'figcaption') paragraph.append(part);
  else {
    const caption = document.createElement('em');
    caption.append(...part.childNodes);
    paragraph.append(caption);
  }
  return paragraph;
}
