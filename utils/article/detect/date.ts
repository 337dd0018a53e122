import { nearby } from './elements';

const day = /\b\d\d?[/.-]\d\d?[/.-]\d{4}\b/;

/** Whether a day is printed right before or behind the headline. */
export const isDated = (place: Element, headline: string): boolean =>
  nearby(place).some((text) => {
    const start = text.indexOf(headline);
    if (start < 0) return false;
    const end = start + headline.length;
    return day.test(text.slice(Math.max(0, start - 100), start)) || day.test(text.slice(end, end + 250));
  });
