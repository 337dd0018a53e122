/** Pairs that are one notion: a pause would tear it apart. */
const pair =
  /(?<!\p{L})(kinh tế|văn hóa|văn hoá|quốc phòng|chính trị|an ninh) [-–] (xã hội|chính trị|an ninh|quốc phòng)(?!\p{L})/giu;
const dots = /\s?(?:\.{2,}|…)[.…]*/gu;
const dash = /\s[-–—]+(?:\s|$|(?=\p{Lu}))|(?<=[\p{L}\d,.])[-–—]+\s|\s?—\s?|^[-–—]+\s/gu;
/** A cell of a table that holds nothing. */
const empty = /(?<=^|,\s?)[-–—]+(?=,|$)/gu;
const marks = /["“”„«»‹›()[\]{}|]+/gu;
const apostrophes = /(?<=^|[\s(,])[‘'](?=\p{L})|(?<=[\p{L}\d.,!?])[’'](?=$|[\s).,;:!?])/gu;
/** One or two words in quotation marks are said without a pause. */
const short = /["“]([\p{L}\p{M}\d]{1,12}(?: [\p{L}\p{M}\d]{1,12})?)["”]/gu;

/** Signs that only a page shows. */
const dropSigns = (text: string): string =>
  /[*_/]/u.test(text)
    ? text
        .replace(/\.\/\./gu, '.')
        .replace(/[*]+|_{2,}/gu, ' ')
        .replace(/\/\s/gu, ', ')
    : text;

const setMarks = (text: string): string =>
  /["“”„«»‹›()[\]{}|‘’']/u.test(text)
    ? text.replace(short, '$1').replace(marks, ', ').replace(apostrophes, ', ')
    : text;

const setDashes = (text: string): string =>
  /[-–—]/u.test(text) ? text.replace(pair, '$1 $2').replace(dash, ', ').replace(empty, '') : text;

const setDots = (text: string): string =>
  /\.\.|…/u.test(text)
    ? text.replace(dots, (found, at: number) => (at + found.length < text.trimEnd().length ? ', ' : '.'))
    : text;

/** Marks that follow one another, stand at an end, or have a gap on the wrong side. */
const untidy = /[,.;:!?]\s?[,.;:!?]|\s[\s,.;:!?]|,\p{L}|^[\s,]|[\s,]$/u;

const tidy = (text: string): string =>
  untidy.test(text)
    ? text
        .replace(/\s+/gu, ' ')
        .replace(/(?:\s?,)+/gu, ',')
        .replace(/([.;:!?]),/gu, '$1')
        .replace(/,?\s?(?=[.;:!?])/gu, '')
        .replace(/([!?])[!?.]+/gu, '$1')
        .replace(/,(?=\p{L})/gu, ', ')
        .replace(/^[\s,]+|(?<![\s,])[\s,]+$/gu, '')
    : text;

/** Quotation marks, brackets and dashes as pauses; no two marks follow one another. */
export const setPauses = (text: string): string => tidy(setDashes(setMarks(setDots(dropSigns(text)))));
