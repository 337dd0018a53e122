import type { Portal } from './portal';

/** Drupal nodes whose body field keeps its usual name. */
export const drupal: Portal = {
  name: 'Drupal',
  example: 'drupal-portal',
  recognise: 'body.page-node-type-article .field--name-body, body.node-type-article .field-name-body',
  title: 'h1.page-title, h1#page-title, h1',
  body: '.field--name-body, .field-name-body',
};
