/**
 * Builds the smallest acyclic automaton of a list of words, each with a number (the class of its analyses), from words
 * that share prefixes in a row. Incremental construction: Daciuk, Mihov, Watson & Watson 2000.
 * The packed form is read by src/morphology/automaton.ts, which describes it.
 */
const lastArc = 0x80;
const toAddress = 0x00;
const toNext = 0x20;
const toFinal = 0x40;
const toEnd = 0x60;
const commonLabels = 31;

interface State {
  /** Class of the word that ends here, -1 for none. */
  class: number;
  labels: number[];
  targets: number[];
}

export class AutomatonBuilder {
  private readonly states: State[] = [];
  private register = new Int32Array(1 << 22).fill(-1);
  private path: State[] = [{ class: -1, labels: [], targets: [] }];
  private word: number[] = [];

  add(word: number[], wordClass: number): void {
    let shared = 0;
    while (shared < word.length && shared < this.word.length && word[shared] === this.word[shared]) shared++;
    this.freezeBelow(shared);
    for (let depth = shared; depth < word.length; depth++) {
      this.path[depth]?.labels.push(word[depth] ?? 0);
      this.path.push({ class: -1, labels: [], targets: [] });
    }
    const end = this.path[word.length];
    if (end) end.class = wordClass;
    this.word = word;
  }

  pack(): { bytes: Buffer; labels: number[]; states: number } {
    this.freezeBelow(0);
    const root = this.freeze(this.path[0] ?? { class: -1, labels: [], targets: [] });
    return packStates(this.states, root);
  }

  private freezeBelow(depth: number): void {
    while (this.path.length > depth + 1) {
      const state = this.path.pop();
      if (state) this.path.at(-1)?.targets.push(this.freeze(state));
    }
  }

  /** The number of the registered state that equals this one. */
  private freeze(state: State): number {
    if (this.states.length * 2 > this.register.length) this.grow();
    const mask = this.register.length - 1;
    for (let slot = hash(state) & mask; ; slot = (slot + 1) & mask) {
      const known = this.register[slot] ?? -1;
      if (known < 0) {
        this.register[slot] = this.states.length;
        this.states.push(state);
        return this.states.length - 1;
      }
      const other = this.states[known];
      if (other && equal(state, other)) return known;
    }
  }

  private grow(): void {
    this.register = new Int32Array(this.register.length * 2).fill(-1);
    const mask = this.register.length - 1;
    for (const [number, state] of this.states.entries()) {
      let slot = hash(state) & mask;
      while ((this.register[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.register[slot] = number;
    }
  }
}

function hash(state: State): number {
  let value = state.class + 1;
  for (let index = 0; index < state.labels.length; index++) {
    value = Math.imul(value ^ (state.labels[index] ?? 0), 0x01000193);
    value = Math.imul(value ^ (state.targets[index] ?? 0), 0x85ebca6b);
    value ^= value >>> 13;
  }
  return value >>> 1;
}

function equal(a: State, b: State): boolean {
  if (a.class !== b.class || a.labels.length !== b.labels.length) return false;
  for (let index = 0; index < a.labels.length; index++) {
    if (a.labels[index] !== b.labels[index] || a.targets[index] !== b.targets[index]) return false;
  }
  return true;
}

function packStates(states: State[], root: number): { bytes: Buffer; labels: number[]; states: number } {
  const labels = rankLabels(states);
  const short = new Map(labels.slice(0, commonLabels).map((label, index) => [label, index + 1]));
  const order = arrange(states, root);
  const place = new Int32Array(states.length).fill(-1);
  order.forEach((number, index) => {
    place[number] = index;
  });
  const isEnd = (number: number): boolean => states[number]?.labels.length === 0;
  const isNext = (index: number, target: number): boolean => !isEnd(target) && states[target]?.class === -1 && place[target] === index + 1;

  // Arcs with the commonest labels first; the one whose target follows must be the last.
  const rank = new Map(labels.map((label, index) => [label, index]));
  for (const [index, number] of order.entries()) {
    const state = states[number];
    if (!state) continue;
    const arcs = state.labels.map((label, arc) => ({ label, target: state.targets[arc] ?? 0 }));
    const order = (arc: { label: number; target: number }): number => (isNext(index, arc.target) ? Infinity : (rank.get(arc.label) ?? 0));
    let chosen = false;
    arcs.sort((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b)));
    chosen = arcs.length > 0;
    if (chosen) {
      state.labels = arcs.map((arc) => arc.label);
      state.targets = arcs.map((arc) => arc.target);
    }
  }

  let addresses = new Int32Array(states.length);
  for (;;) {
    const bytes: number[] = [];
    const found = new Int32Array(states.length);
    for (const [index, number] of order.entries()) {
      found[number] = bytes.length;
      const state = states[number];
      if (!state) continue;
      if (state.class >= 0) pushNumber(bytes, state.class);
      for (let arc = 0; arc < state.labels.length; arc++) {
        const label = state.labels[arc] ?? 0;
        const target = state.targets[arc] ?? 0;
        const code = short.get(label) ?? 0;
        const last = arc === state.labels.length - 1;
        const kind = isEnd(target)
          ? toEnd
          : last && isNext(index, target)
            ? toNext
            : (states[target]?.class ?? -1) >= 0
              ? toFinal
              : toAddress;
        bytes.push((last ? lastArc : 0) | kind | code);
        if (code === 0) bytes.push(label);
        if (kind === toEnd) pushNumber(bytes, states[target]?.class ?? 0);
        else if (kind !== toNext) pushNumber(bytes, addresses[target] ?? 0);
      }
    }
    if (found.every((address, number) => address === addresses[number])) {
      return { bytes: Buffer.from(bytes), labels: labels.slice(0, commonLabels), states: order.length };
    }
    addresses = found;
  }
}

/** Labels by how many arcs bear them, the commonest first. */
function rankLabels(states: State[]): number[] {
  const counts = new Map<number, number>();
  for (const state of states) for (const label of state.labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([label]) => label);
}

/**
 * The order of the states in the file: the root, then those with most arcs into them (so that their addresses are
 * short), then the others, each followed by a state that only it leads to.
 */
function arrange(states: State[], root: number): number[] {
  const incoming = new Int32Array(states.length);
  for (const state of states) for (const target of state.targets) incoming[target] = (incoming[target] ?? 0) + 1;
  const placed = new Uint8Array(states.length);
  const order: number[] = [];
  const put = (first: number): void => {
    for (let number = first; number >= 0;) {
      if (placed[number] === 1) return;
      placed[number] = 1;
      order.push(number);
      const state = states[number];
      number = state?.targets.find((target) => placed[target] === 0 && incoming[target] === 1 && follows(states[target])) ?? -1;
      if (number < 0) number = state?.targets.find((target) => placed[target] === 0 && follows(states[target])) ?? -1;
    }
  };
  const follows = (state: State | undefined): boolean => state !== undefined && state.class === -1 && state.labels.length > 0;
  put(root);
  const ranked = [...incoming.keys()].filter((number) => (states[number]?.labels.length ?? 0) > 0);
  ranked.sort((a, b) => (incoming[b] ?? 0) - (incoming[a] ?? 0) || a - b);
  ranked.forEach(put);
  return order;
}

export function pushNumber(bytes: number[], value: number): void {
  while (value >= 0x80) {
    bytes.push((value & 0x7f) | 0x80);
    value >>>= 7;
  }
  bytes.push(value);
}
