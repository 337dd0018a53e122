import type { Portal } from './portal';

/** CKAN open-data portals with the pages extension: the date is plain text below the heading. */
export const ckan: Portal = {
  name: 'CKAN',
  example: 'ckan-blog',
  recognise: 'meta[name=generator][content^="ckan" i]',
  title: '.primary .module-content h1',
  body: '.primary .module-content',
};
