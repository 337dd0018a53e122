import { classOf, isAround, parentOf } from './elements';
import { isList } from './list';
import { eachParagraph } from './paragraphs';

/** Text that stands together under one element. */
export interface Mass {
  /** Characters of its paragraphs that are not links. */
  text: number;
  /** Paragraphs longer than a teaser; a very long one, broken by `br` only, counts for several. */
  long: number;
  /** Where the first such paragraph stands, if there is one. */
  beginning?: Node;
}

interface Gathering extends Mass {
  /** With how many characters it is asked next whether that is enough. */
  askAt: number;
}

export interface Story extends Mass {
  /** Undefined where paragraphs stand in lists only, or nowhere. */
  place: Element | undefined;
  /** Characters of what stands in several boxes side by side, and is no list. */
  gathered: number;
  /** Characters of all paragraphs but those in menus and the like. */
  total: number;
  /** Whether other boxes of its make hold little, other than the entries of a list do. */
  isAlone: boolean;
}

/** From how much text on it is worth asking whether that is enough. */
const weighty = 900;

/**
 * The element under which most unlinked paragraph text stands together; `true` as soon as one suffices: most articles
 * are told by their first paragraphs, and what stands behind them is not looked at.
 */
export function findStory(
  page: Document,
  suffices: (place: Element, mass: Mass) => boolean,
  each = eachParagraph,
): Story | true {
  const masses = new Map<Element, Gathering>();
  const isEnough = each(page, (place, text, beginning) => {
    const mass = masses.get(place) ?? { text: 0, long: 0, askAt: weighty };
    masses.set(place, mass);
    mass.text += text;
    if (text >= 120) {
      mass.long += Math.ceil(text / 600);
      mass.beginning ??= beginning;
    }
    if (mass.text < mass.askAt) return false;
    mass.askAt = mass.text * 1.5;
    return suffices(place, mass) && !isAround(place) && !isList(place, mass.text);
  });
  return isEnough || densest(masses);
}

function densest(masses: Map<Element, Mass>): Story {
  let total = 0;
  for (const [place, { text }] of masses) {
    if (isAround(place)) masses.delete(place);
    else total += text;
  }
  const [place, mass] = heaviest(masses) ?? [];
  const boxes = together(masses);
  const gathered = Math.max(...[boxes, together(boxes)].map((each) => heaviest(each)?.[1].text ?? 0));
  const isAlone = place !== undefined && mass !== undefined && othersLike(place, masses) < mass.text / 3;
  return { text: 0, long: 0, ...mass, place, gathered, total, isAlone };
}

/** The heaviest that is no list; when the first few are lists, so is the page. */
const heaviest = <M extends { text: number }>(masses: Map<Element, M>): [Element, M] | undefined =>
  [...masses]
    .sort(([, a], [, b]) => b.text - a.text)
    .slice(0, 8)
    .find(([place, { text }]) => !isList(place, text));

/** Text by the parents of the elements it stands in. */
function together(masses: Map<Element, { text: number }>): Map<Element, { text: number }> {
  const boxes = new Map<Element, { text: number }>();
  for (const [place, { text }] of masses) {
    const parent = parentOf(place);
    if (parent) boxes.set(parent, { text: text + (boxes.get(parent)?.text ?? 0) });
  }
  return boxes;
}

/** Text in other boxes of the same make. */
function othersLike(place: Element, masses: Map<Element, Mass>): number {
  const make = makeOf(place);
  let text = 0;
  for (const [other, mass] of masses)
    if (makeOf(other) === make && !holds(place, other) && !holds(other, place)) text += mass.text;
  return text;
}

const holds = (outer: Element, inner: Element): boolean => Node.prototype.contains.call(outer, inner);

function makeOf(place: Element): string {
  const parent = parentOf(place);
  return [place.localName, classOf(place), parent && classOf(parent)].join();
}

/** Whether hardly anything on the page is made like it: cheaper to tell than `isAlone`, and on the safe side. */
export function standsOut(page: Document, place: Element): boolean {
  const name = classOf(place);
  return name !== '' && !page.getElementsByClassName(name)[2];
}
