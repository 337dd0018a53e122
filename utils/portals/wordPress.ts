import type { Portal } from './portal';

/** WordPress themes that keep its usual names. */
export const wordPress: Portal = {
  name: 'WordPress',
  example: 'wordpress-portal',
  recognise: 'body.single .entry-content, body.single-post .entry-content, body.page .entry-content',
  title: 'h1.entry-title, .entry-title',
  body: '.entry-content',
  date: 'time.entry-date, .posted-on, .entry-date',
  clutter: '.sharedaddy, .jp-relatedposts, .post-navigation',
};
