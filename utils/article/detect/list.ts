import { lengthOf, linksIn, parentOf, someOf, unlinkedLength } from './elements';

/** Links to parts of the page and to files lead to no other story. */
const noStory = /^#|\.(?:pdf|(?:doc|xls|ppt)x?|zip|rar|jpe?g|png)\b/i;

/** Whether the text is little for its entries: headlines that are links, each with a teaser behind it. */
export function isList(place: Element, text: number): boolean {
  const links = linksIn(place);
  let entries = 0;
  return (
    links[3] !== undefined && someOf(links, (link) => isEntry(link) && ++entries >= 4 && text < entries * 500)
  );
}

function isEntry(link: HTMLAnchorElement): boolean {
  const length = lengthOf(link);
  if (length < 12 || noStory.test(link.getAttribute('href') ?? '')) return false;
  // A headline fills its line.
  let line: Element = link;
  let parent = parentOf(line);
  while (parent?.firstElementChild === line && parent.lastElementChild === line && !isInText(line)) {
    line = parent;
    parent = parentOf(line);
  }
  const next = line.nextElementSibling;
  if (!next || isInText(line) || (length < 20 && !/^h\d$/.test(line.localName))) return false;
  // Lines of nothing but links, perhaps with a day each, are a menu of other stories, and may stand in one.
  return unlinkedLength(next) > 19;
}

const isInText = (element: Element): boolean =>
  [element.previousSibling, element.nextSibling].some((node) => node instanceof Text && lengthOf(node) > 2);
