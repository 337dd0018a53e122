/** The colours of components/theme.css, in both schemes. Lengths are in px: the page sets what a rem is. */
export const sheetStyle = `
.layer {
  --paper: #fbfaf6; --raised: #ffffff; --ink: #1f1e1b; --quiet: #545149; --rule: #e2ded3;
  --accent: #0a5a4e; --accent-ink: #ffffff; --warn: #8f1d12;
  position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none;
  margin: 0; border: 0; padding: 0; overflow: hidden; background: transparent; color: var(--ink);
  color-scheme: light dark; cursor: crosshair; touch-action: pan-x pan-y pinch-zoom;
  font: 16px / 1.5 system-ui, "Segoe UI", "Noto Sans", Roboto, sans-serif; text-align: start; user-select: none;
}
@media (prefers-color-scheme: dark) {
  .layer {
    --paper: #17181a; --raised: #1f2123; --ink: #eae6dd; --quiet: #b7b2a7; --rule: #36383b;
    --accent: #84d6c4; --accent-ink: #10211e; --warn: #ffb4a8;
  }
}
.layer *, .layer { box-sizing: border-box; }
.box { position: absolute; pointer-events: none; }
.box[hidden] { display: none; }
.story { outline: 2px dashed #0a5a4e; box-shadow: 0 0 0 200vmax rgb(0 0 0 / 35%); }
.outline { outline: 3px solid #0a5a4e; background: rgb(10 90 78 / 12%); box-shadow: 0 0 0 5px rgb(255 255 255 / 70%); }
.deleting .outline { outline-color: #8f1d12; background: rgb(143 29 18 / 12%); }
.gone { background: repeating-linear-gradient(135deg, rgb(110 110 110 / 88%) 0 8px, rgb(130 130 130 / 88%) 8px 16px); }
.size {
  position: absolute; inset-block-start: 0; inset-inline-start: 0; padding: 1px 8px; border-radius: 0 0 6px 0;
  background: #0a5a4e; color: #ffffff; font-size: 14px; font-weight: 600; white-space: nowrap;
}
.size[data-at="above"] { inset-block: auto 100%; inset-inline-start: -3px; border-radius: 6px 6px 0 0; }
.deleting .size { background: #8f1d12; }
.bar {
  position: absolute; inset-inline: 0; inset-block-end: 12px; width: min(720px, calc(100vw - 24px)); max-height: 70vh;
  margin-inline: auto; padding: 12px 16px; overflow-y: auto; border: 1px solid var(--rule); border-radius: 10px;
  background: var(--raised); box-shadow: 0 6px 24px rgb(0 0 0 / 25%); cursor: default;
}
.bar[data-at="top"] { inset-block: 12px auto; }
.bar:focus { outline: none; }
.help { margin: 0; color: var(--quiet); font-size: 15px; }
.status { margin: 4px 0 10px; min-height: 1.5em; overflow-wrap: anywhere; }
.status.failed { color: var(--warn); }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
button {
  min-height: 40px; margin: 0; padding: 6px 14px; border: 1px solid var(--rule); border-radius: 10px;
  background: var(--raised); color: var(--ink); font: inherit; cursor: pointer;
}
button:hover { border-color: var(--accent); }
button.primary { border-color: transparent; background: var(--accent); color: var(--accent-ink); font-weight: 600; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (forced-colors: active) {
  .outline { outline-color: Highlight; }
  .gone { background: GrayText; forced-color-adjust: none; opacity: 0.8; }
}
`;
