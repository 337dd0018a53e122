import { textOf } from './elements';

/** Labels of a document's record: a law or decision with a page of its own. */
const label =
  /^\s*(?:số [khv]|ngày (?:ban|có)|trích yếu|người ký|cơ quan ban|(?:thể )?loại)[^:]{0,12}:?\s*$/i;

/** A table of a few rows that names a document's number, day and subject; a list of documents has a row for each. */
export const isRecord = (page: Document): boolean =>
  [...page.querySelectorAll('table, dl')].some((table) => {
    const cells = table.querySelectorAll('td, th, dt, dd');
    return (
      !cells[59] &&
      [...cells].filter((cell) => label.test(textOf(cell))).length > 2 &&
      !table.querySelector('tr:first-child > :nth-child(3)')
    );
  });
