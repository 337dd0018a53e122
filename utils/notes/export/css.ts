/** What the page of HTML and the book share. No address, no font of its own: nothing is loaded. */
export const storyCss = `
.facts, .picture, figcaption, .proof { font-size: .9em; opacity: .85; }
.story { margin: 1.5em 0; }
figure { margin: 1.5em 0; text-align: center; }
figcaption { font-style: italic; }
.picture, code { overflow-wrap: anywhere; word-break: break-word; }
.picture { font-style: normal; }
blockquote { margin: 1em 0; padding-left: 1em; border-left: 3px solid currentColor; }
pre { white-space: pre-wrap; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: 1em 0; }
caption { font-weight: bold; text-align: left; padding-bottom: .4em; }
td, th { border: 1px solid currentColor; padding: .3em .6em; text-align: left; vertical-align: top; }
mark { background: #fff2a8; color: #1c1c1c; }
mark.green { background: #c9f0c4; }
mark.blue { background: #cbe4ff; }
mark.pink { background: #ffd3e4; }
`;

/** The page around it, in the light or the dark of the reader's system. */
export const pageCss = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 42rem; padding: 2rem 1.25rem 4rem; line-height: 1.65;
  font-family: Literata, Georgia, "Times New Roman", serif; background: #fffdf8; color: #1f2328; }
h1, h2, h3 { line-height: 1.25; }
a { color: #0b5cad; overflow-wrap: anywhere; }
article + article { margin-top: 4rem; padding-top: 2rem; border-top: 2px solid currentColor; }
nav li { margin: .3em 0; }
@media (prefers-color-scheme: dark) {
  body { background: #16181c; color: #e3e3e0; }
  a { color: #8cc2ff; }
}
@media print { article + article { break-before: page; border: 0; } body { max-width: none; } }
`;
