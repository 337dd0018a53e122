import type { Portal } from './portal';

/** Vietsoftware's VPortal of about 2013: the story is cells of a table, counters are one digit an item. */
export const vPortal: Portal = {
  name: 'VPortal',
  example: 'vportal-2013',
  recognise: 'table.chanel-news p.title01',
  title: 'p.title01',
  lead: '.hot-line',
  body: 'table.chanel-news',
  date: '.chanel-news .time',
  clutter: '.news-other',
};
