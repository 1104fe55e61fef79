/** Objects in a block: few enough that taking one apart is done in a few milliseconds. */
const BLOCK = 3000;

/** An object whose own objects are told by their places: `[place]`. */
type Told = Record<string, unknown>;

/**
 * Sends plain data (objects and arrays of JSON's values) in blocks that can be taken in one at a time. What is held in
 * several places is sent once and is one object again on the other side; objects of `known`, which the other side has in
 * the same order, are not sent at all.
 */
export function pack(root: object, known: readonly object[], send: (block: string) => void): void {
  const places = new Map(known.map((object, place) => [object, place]));
  let block: Told[] = [];
  const flush = () => {
    send(JSON.stringify(block));
    block = [];
  };
  /** Children go before their parents, so that the other side can join them at once. */
  const tell = (object: object): [number] => {
    const place = places.get(object);
    if (place !== undefined) return [place];
    const told = (Array.isArray(object) ? [] : {}) as Told;
    for (const [key, value] of Object.entries(object)) {
      told[key] = typeof value === "object" && value !== null ? tell(value as object) : value;
    }
    if (block.push(told) >= BLOCK) flush();
    const next = places.size;
    places.set(object, next);
    return [next];
  };
  tell(root);
  if (block.length > 0) flush();
}

/** Joins the blocks of a graph again. */
export class Unpacker {
  private readonly objects: object[];

  /** `known` must hold the same objects in the same order as on the sending side. */
  constructor(known: readonly object[]) {
    this.objects = [...known];
  }

  /** Takes in the next block. */
  take(block: string): void {
    for (const told of JSON.parse(block) as Told[]) {
      for (const key in told) {
        const value = told[key];
        if (typeof value === "object" && value !== null) told[key] = this.objects[(value as [number])[0]];
      }
      this.objects.push(told);
    }
  }

  /** What was sent, once all its blocks are in. */
  get root(): object {
    return this.objects.at(-1)!;
  }
}
