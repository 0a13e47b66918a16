/** A node of structured data as it was parsed; whatever is read of it is checked. */
export type Node = Readonly<Record<string, unknown>>;

// Of one page. Lists of hundreds of products are nothing to read.
const mostNodes = 2_000;

/**
 * Reads the scripts of type `application/ld+json`: all nodes of all graphs, in the order of the page, outermost first.
 * Broken scripts are mended where the breaks are the usual ones, and passed over otherwise.
 */
export function readNodes(scripts: readonly string[]): Node[] {
  const queue: unknown[] = scripts.map(parseLeniently);
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && nodes.length < mostNodes; at++) {
    const value = queue[at];
    if (Array.isArray(value)) {
      for (const item of value.slice(0, mostNodes)) queue.push(item);
    } else if (isNode(value)) {
      nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item']) {
        const inner = property(value, key);
        if (typeof inner === 'object') queue.push(inner);
      }
    }
  }
  return nodes;
}

/** An own property; `__proto__` and its like are names as any other. */
export function property(node: Node, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

/** The texts of a property: a text, a list of them, `{"@value": "…"}`, or the names of the nodes that stand there. */
export function textsOf(node: Node, key: string): string[] {
  const value = property(node, key);
  return (Array.isArray(value) ? value : [value]).map(textOf).filter((text) => text !== '');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (!isNode(value)) return '';
  for (const key of ['@value', 'name', 'url', '@id']) {
    const inner = property(value, key);
    const first: unknown = Array.isArray(inner) ? inner[0] : inner;
    if (typeof first === 'string' && first.trim() !== '') return first.trim();
  }
  return '';
}

/** The types of a node without the vocabulary's address. */
export function typesOf(node: Node): string[] {
  return textsOf(node, '@type').map((type) => type.slice(type.lastIndexOf('/') + 1));
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseLeniently(script: string): unknown {
  for (const mend of [asItIs, unwrap, mendControls, mendCommas]) {
    try {
      return JSON.parse(mend(script));
    } catch {
      // Tried with the next repair.
    }
  }
  return null;
}

function asItIs(script: string): string {
  return script;
}

/** Comments and CDATA marks round the nodes; as a list, for there may be several. */
function unwrap(script: string): string {
  return `[${script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1)}]`;
}

/** Line breaks and tabs inside strings. */
function mendControls(json: string): string {
  return unwrap(json).replace(/[\u0000-\u001f]+/g, ' ');
}

/** A comma before a closing bracket. */
function mendCommas(json: string): string {
  return mendControls(json).replace(/, ?(?=[}\]])/g, '');
}

const articleTypes = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;

/** Is the node an article of any kind: NewsArticle, BlogPosting …? */
export function isArticle(node: Node): boolean {
  return typesOf(node).some((type) => articleTypes.test(type));
}
