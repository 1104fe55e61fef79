/** Hands out sorted items up to a place, then the next, and so on. */
export class Queue<T> {
  #next = 0;

  constructor(
    private readonly items: readonly T[],
    private readonly placeOf: (item: T) => number,
  ) {}

  /** The items before `place` that were not handed out yet. */
  before(place: number): T[] {
    const from = this.#next;
    while (this.#next < this.items.length && this.placeOf(this.items[this.#next]!) < place) this.#next++;
    return this.items.slice(from, this.#next);
  }

  /** The next item when it stands exactly at `place`. */
  at(place: number): T | undefined {
    const item = this.items[this.#next];
    if (item === undefined || this.placeOf(item) !== place) return undefined;
    this.#next++;
    return item;
  }
}
