// The tools that newscan is compared with. They are no dependencies of the package: `--peers FOLDER` names a folder in
// which `npm install @mozilla/readability linkedom defuddle` was run, `--python COMMAND` a Python that has trafilatura.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const boxes = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Text of a tree with a line for each box: `textContent` glues the words of neighbours. */
function textOf(node) {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === 3) text += child.data;
    else if (child.nodeType === 1) {
      const edge = boxes.has(child.tagName) || child.tagName === 'BR' ? '\n' : '';
      text += edge + textOf(child) + edge;
    }
  }
  return text;
}

/** Systems of a folder of installed packages: `{ name, extract(page) → text }`. */
export async function loadPeers(folder) {
  const require = createRequire(join(folder, 'package.json'));
  const load = (name) => import(pathToFileURL(require.resolve(name)).href);
  const { parseHTML } = await load('linkedom');
  const { Readability } = await load('@mozilla/readability');
  // It is exported to importers alone, so that require cannot resolve it.
  const { Defuddle } = await import(pathToFileURL(join(folder, 'node_modules/defuddle/dist/node.js')).href);
  const render = (html) => textOf(parseHTML(`<html><body>${html}</body></html>`).document.body);
  return [
    {
      name: 'readability + linkedom',
      extract: ({ html }) => render(new Readability(parseHTML(html).document).parse()?.content ?? ''),
    },
    {
      name: 'defuddle + linkedom',
      extract: async ({ html, url }) => render((await Defuddle(parseHTML(html).document, url)).content),
    },
  ];
}

/** trafilatura in a process of its own, which answers line by line and measures its own time. */
export function startTrafilatura(python) {
  const child = spawn(python, [join(import.meta.dirname, 'trafilatura_server.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    name: 'trafilatura',
    async extract({ bytes, url }) {
      child.stdin.write(`${JSON.stringify({ url, html_base64: bytes.toString('base64') })}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error('trafilatura ended');
      return JSON.parse(value);
    },
    close: () => child.stdin.end(),
  };
}
