import { defineConfig } from 'wxt';

import { letterClasses } from './utils/build/letterClasses';
import { narrowFonts } from './utils/build/narrowFonts';
import { joinPages, nameSharedChunks } from './utils/build/sharedChunks';
import { repack } from './utils/build/sameZip';
import { portalPatterns } from './utils/portals/hosts';

/**
 * Extension pages run nothing but our own files; HTML strings are refused by Trusted Types unless DOMPurify made them,
 * and so is any worker but the one that searches the notes.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  // The reader's own sync server, once it is switched on; the browser asks for each one's permission as well.
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify thoang-search',
].join('; ');

const icons = (name: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${name}-${size}.png`]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // Pictures and copies that the tests and benches leave behind.
  zip: { excludeSources: ['out/**', '.cache/**'] },
  // Anybody can build the packages and find them the same as ours, byte for byte.
  hooks: {
    'entrypoints:grouped': (wxt, groups) => {
      if (wxt.config.command === 'build') joinPages(groups, 'search');
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.length > 1) nameSharedChunks(config);
    },
    'zip:extension:done': (_, path) => repack(path),
    'zip:sources:done': (_, path) => repack(path),
  },
  // WXT's own logger prints nothing in production, yet its calls would be a part of what every portal page pays.
  vite: () => ({
    plugins: [letterClasses(), narrowFonts()],
    // Browsers read data faster than the same as a program.
    json: { stringify: true, namedExports: false },
    build: {
      rollupOptions: {
        treeshake: { manualPureFunctions: ['logger.debug', 'logger.log', 'logger.warn', 'logger.error'] },
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    icons: icons('lit'),
    action: { default_icon: icons('unlit'), default_title: '__MSG_actionTitle__' },
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    host_permissions: portalPatterns,
    // All of the government's portals, those of other countries and single sites, each when the reader asks for it; one
    // sync server when sync is switched on.
    optional_host_permissions: ['*://*.gov.vn/*', '*://*/*'],
    // The detector is a bare script: WXT's content script frame would triple what every portal page pays.
    content_scripts: [{ matches: portalPatterns, js: ['detect.js'], run_at: 'document_idle' }],
    options_ui: { page: 'settings.html', open_in_tab: true },
    commands: {
      'toggle-reader': {
        suggested_key: { default: 'Alt+R' },
        description: '__MSG_commandToggleReader__',
      },
      'save-page': {
        // Alt and S open Firefox's menu of the history, in English and in Vietnamese, with Shift or without.
        suggested_key: { default: browser === 'firefox' ? 'Alt+L' : 'Alt+S' },
        description: '__MSG_commandSavePage__',
      },
    },
    // use_dynamic_url: a page can neither guess the reader's address nor learn that the extension is there.
    web_accessible_resources: [
      { resources: ['reader.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    ...(mode === 'production' && { content_security_policy: { extension_pages: contentSecurityPolicy } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'thoang@thoang.app',
          strict_min_version: '147.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '147.0' },
      },
    }),
  }),
});
