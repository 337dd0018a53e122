const roles =
  'nav, aside, [role=navigation], [role=complementary], [role=contentinfo], [role=menu], [role=menubar], [role=search]';

/** Whole words of class and id that boxes beside a story are named by. */
const names = new Set(
  'sidebar sidenav menu submenu megamenu navbar navigation breadcrumb breadcrumbs related lienquan tinlienquan tinkhac vanbanmoi comment comments binhluan popup modal banner quangcao'.split(
    ' ',
  ),
);
const pairs = new Set(
  'lien-quan tin-khac bai-khac tin-moi van-ban-moi other-news latest-news side-bar binh-luan quang-cao most-read'.split(
    ' ',
  ),
);

/**
 * Tells whether an element lies in a menu, a side box, the footer, comments or a list of other news.
 * @param stories boxes that hold a story, or a part of it, are never beside it, whatever they are called.
 */
export function isBeside(element: Element, stories: readonly Element[]): boolean {
  for (let box: Element | null = element; box && box.localName !== 'body'; box = box.parentElement) {
    const here = box;
    if (stories.some((story) => here.contains(story))) return false;
    if (box.matches(roles) || isPageFooter(box, stories) || isNamedBeside(box)) return true;
  }
  return false;
}

/** An article has a footer of its own, where its files may stand. */
const isPageFooter = (box: Element, stories: readonly Element[]): boolean =>
  box.localName === 'footer' &&
  !stories.some((story) => box.parentElement?.closest('article')?.contains(story));

function isNamedBeside(box: Element): boolean {
  const id = box.getAttribute('id') ?? '';
  const className = box.getAttribute('class') ?? '';
  if (!id && !className) return false;
  const words = `${className} ${id}`
    .slice(0, 500)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/);
  return words.some((word) => {
    if (/^footer(?:[-_]|$)/.test(word)) return true;
    const parts = word.split(/[-_]+/);
    return (
      parts.some((part) => names.has(part)) ||
      parts.some((part, index) => pairs.has(`${part}-${parts[index + 1] ?? ''}`) || isTriple(parts, index))
    );
  });
}

const isTriple = (parts: string[], index: number): boolean =>
  pairs.has(parts.slice(index, index + 3).join('-'));
