import { isArticle } from '@/utils/article/detect';
import { readPage } from '@/entrypoints/read/readPage';

/** What became of the page in whose form a control, or an image, goes by such a name. */
export interface Named {
  name: string;
  isArticle: boolean;
  /** Title and text, or why it was refused. */
  told: string;
  ms: number;
  /** Whether the page was left as it was. */
  isSame: boolean;
}

/** Everything a form can be asked for, by name: its own properties and all that it inherits. */
function propertiesOfForms(): string[] {
  const names = new Set<string>();
  for (let at: object | null = HTMLFormElement.prototype; at; at = Object.getPrototypeOf(at) as object | null)
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  return [...names];
}

/** Reads the page once plainly, then with all of it in a form, once for each name that one of its controls may take. */
async function readNamed(): Promise<Named[]> {
  const story = document.body.innerHTML;
  const read = async (name: string, html: string): Promise<Named> => {
    document.body.innerHTML = html;
    const before = document.documentElement.outerHTML;
    const started = performance.now();
    const verdict = isArticle(document, location.href);
    const reading = await readPage(document, {});
    const ms = performance.now() - started;
    const told =
      reading.kind === 'article' ? `${reading.article.title}\n${reading.article.text}` : reading.refusal;
    return { name, isArticle: verdict, told, ms, isSame: document.documentElement.outerHTML === before };
  };
  const all = [await read('', story)];
  for (const name of propertiesOfForms())
    all.push(
      await read(name, `<form id="${name}"><input name="${name}"><img name="${name}">${story}</form>`),
    );
  return all;
}

Object.assign(globalThis, { readNamed });
