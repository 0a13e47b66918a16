/** Random numbers that are the same in every run (a linear congruential generator). */
export class RandomNumbers {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 2 ** 32;
  }

  shuffle(list: unknown[]): void {
    for (let index = list.length - 1; index > 0; index--) {
      const other = Math.floor(this.next() * (index + 1));
      [list[index], list[other]] = [list[other], list[index]];
    }
  }
}
